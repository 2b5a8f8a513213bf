-- document_day: a row is a document whose date of publication is given, with the day if it is one.
-- run again with all files of this folder: ${reporting_hash}

create view internal.document_day as
with given as (
    select id as document_id,
           lower(btrim(regexp_replace(published, '[[:space:]' || chr(160) || ']+', ' ', 'g')) collate "und-x-icu") as words
      from registry.document
     where published is not null
       and (published_edtf is null or published_edtf !~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$')
), written as ( -- 2019-06-12; 12.06.2019; 12 June 2019; June 12, 2019; 2019 жылғы 12 маусым
    select document_id,
           coalesce(iso[1], dotted[3], day_first[3], month_first[3], year_first[1])::integer as year,
           coalesce(iso[2], dotted[2])::integer as month,
           coalesce(day_first[2], month_first[1], year_first[3]) as month_name,
           coalesce(iso[3], dotted[1], day_first[1], month_first[2], year_first[2])::integer as day
      from given
     cross join lateral (
        select regexp_match(words, '^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[t ].*)?$') as iso,
               regexp_match(words, '^([0-9]{1,2})[.]([0-9]{1,2})[.]([0-9]{4})(?: ?г[.]?)?$') as dotted,
               regexp_match(words, '^([0-9]{1,2})(?:st|nd|rd|th)? ([^0-9 .,]+)[.,]? ([0-9]{4})(?: ?(?:г[.]?|года|ж[.]?))?$') as day_first,
               regexp_match(words, '^([^0-9 .,]+)[.]? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})$') as month_first,
               regexp_match(words, '^([0-9]{4}) ?(?:жылғы|жылы|ж[.]) ?([0-9]{1,2}) ([^0-9 .,]+)$') as year_first
     ) form
), numbered as (
    select written.document_id, written.year, coalesce(written.month, month.number) as month, written.day
      from written
      left join (values (1, 'jan(uary)?|янв(ар[ья])?|қаңтар'), (2, 'feb(ruary)?|фев(рал[ья])?|ақпан'), (3, 'mar(ch)?|марта?|наурыз'),
                        (4, 'apr(il)?|апр(ел[ья])?|сәуір'), (5, 'may|ма[йя]|мамыр'), (6, 'june?|июн[ья]|маусым'),
                        (7, 'july?|июл[ья]|шілде'), (8, 'aug(ust)?|авг(уста?)?|тамыз'), (9, 'sept?(ember)?|сен(тябр[ья])?|қыркүйек'),
                        (10, 'oct(ober)?|окт(ябр[ья])?|қазан'), (11, 'nov(ember)?|ноя(бр[ья])?|қараша'), (12, 'dec(ember)?|дек(абр[ья])?|желтоқсан'))
           as month (number, names) on written.month_name ~ ('^(' || month.names || ')$')
)
select numbered.document_id,
       case when numbered.year > 0 and numbered.month between 1 and 12 then
           case when numbered.day between 1 and extract(day from make_date(numbered.year, numbered.month, 1) + interval '1 month' - interval '1 day')
                then make_date(numbered.year, numbered.month, numbered.day) end end as day
  from numbered
 union all
select edtf.id,
       case when edtf.year > 0 and edtf.month between 1 and 12 then
           case when edtf.day between 1 and extract(day from make_date(edtf.year, edtf.month, 1) + interval '1 month' - interval '1 day')
                then make_date(edtf.year, edtf.month, edtf.day) end end
  from (select id, substr(published_edtf, 1, 4)::integer as year, substr(published_edtf, 6, 2)::integer as month, substr(published_edtf, 9)::integer as day
          from registry.document
         where published_edtf ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$') edtf;

comment on view internal.document_day is 'The day of publication of a document, read from the text as given; NULL, or without a row, where the text gives no day.';
comment on column internal.document_day.document_id is 'The document.';
comment on column internal.document_day.day is 'The day; NULL: there is no such day.';
grant select on internal.document_day to aigaq_app;
