-- 1,000 texts with 10 passages each, and one of 100,000 characters with 500. Made up, the same each time.

create temp table written on commit preserve rows as
select n,
       case n when 9999 then 500 else 10 end as passages,
       (select string_agg(format('Paragraph %s of text %s. At the square on that morning %s people stood for %s hours, said one who was there; '
                              || 'nobody else gave a figure, and the day ended without more being told of it.', p, n, 10 + (p * 7 + n) % 90, 1 + p % 9), E'\n' order by p)
          from generate_series(1, case n when 9999 then 530 else 60 end) p) as text
  from (select generate_series(1, 1000) union all select 9999) as text (n);

insert into registry.document (code, title, kind) select 'D-' || to_char(n, 'FM0000'), 'Text ' || n, 'testimony' from written;
insert into registry.document_edition (document_id, text_sha256, text_length)
select document.id, encode(sha256(convert_to(text, 'UTF8')), 'hex'), char_length(text)
  from written join registry.document on document.code = 'D-' || to_char(n, 'FM0000');

create temp table edition_of on commit preserve rows as
select n, edition.id, text
  from written
  join registry.document on document.code = 'D-' || to_char(n, 'FM0000')
  join registry.document_edition edition on edition.document_id = document.id;

insert into registry.passage (edition_id, paragraph, char_start, char_end, text_sha256)
select edition_of.id, p, first, after, encode(sha256(convert_to(substr(edition_of.text, first + 1, after - first), 'UTF8')), 'hex')
  from written
  join edition_of using (n)
 cross join generate_series(1, passages) p
 cross join lateral (select strpos(written.text, format('Paragraph %s of', p)) + 30 as first) begins
 cross join lateral (select first + 60 as after) ends;

create temp table bare (id bigint primary key, text text not null) on commit preserve rows;

create procedure pg_temp.load_bare(n integer) language sql as $$
    insert into bare select id, text from edition_of where edition_of.n = 1 + load_bare.n
$$;
create procedure pg_temp.load_checked(n integer) language sql as $$
    insert into registry.document_text (edition_id, text) select id, text from edition_of where edition_of.n = 1 + load_checked.n
$$;
insert into registry.document_text (edition_id, text) select id, text from edition_of where n = 9999;
analyze;

-- something rests on each passage of the long text
insert into registry.incident (code, title, event_type, date_edtf, status) values ('KZ-2019-9999', 'A day told in a long text', 'peaceful_protest', '2019-06-09', 'published');
insert into registry.incident_passage (incident_id, passage_id)
select incident.id, min(passage.id)
  from registry.incident join edition_of on n = 9999 join registry.passage on passage.edition_id = edition_of.id
 where incident.code = 'KZ-2019-9999' group by incident.id;
insert into registry.fact (incident_id, code, type, description)
select incident.id, incident.code || '-F' || to_char(p, 'FM00009'), 'statement', 'Position ' || p
  from registry.incident cross join generate_series(1, 500) p where incident.code = 'KZ-2019-9999';
insert into registry.statement (fact_id, topic, position) select id, 'scale', description from registry.fact where code like 'KZ-2019-9999-F%';
insert into registry.assertion (fact_id, passage_id)
select fact.id, place.id
  from (select passage.id, row_number() over (order by char_start) as p
          from edition_of join registry.passage on passage.edition_id = edition_of.id where n = 9999) place
  join registry.fact on fact.code = 'KZ-2019-9999-F' || to_char(p, 'FM00009');
analyze;
