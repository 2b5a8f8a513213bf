-- assertion_range: a row is an assertion with the key of its source and the widest range that its wording allows.
-- run again with all files of this folder: ${reporting_hash}

create view internal.assertion_range as
select assertion.id as assertion_id,
       assertion.fact_id,
       assertion.stance,
       coalesce('organisation ' || assertion.source_organisation_id, 'person ' || assertion.source_person_id,
                (select coalesce('words ' || edition.document_id || ' ' || btrim(regexp_replace(translate(lower(btrim(regexp_replace(regexp_replace(normalize(translate(assertion.source_words,
                        e'\u2018\u2019\u201a\u201b\u2032\u02bc\u02b9\u02bb\u02bd`\u00b4\u2039\u203a\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043', '''''''''''''''''''''''''''""""""""--------'), nfkc),
                        '[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]', '', 'g'), '\s+', ' ', 'g')) collate "und-x-icu"),
                        'ёаеорсухкмтвніѕјһԁԛԝ"', 'eaeopcyxkmtbhisjhdqw'), '\s+', ' ', 'g')), 'document ' || edition.document_id)
                   from registry.passage
                   join registry.document_edition edition on edition.id = passage.edition_id
                  where passage.id = assertion.passage_id)) as source,
       assertion.count_low,
       assertion.count_high,
       assertion.wording,
       assertion.complete,
       assertion.count_low * (1 - wording.tolerance_below) as least,
       assertion.count_high * (1 + wording.tolerance_above) as most,
       wording.span_high
  from registry.assertion
  left join registry.wording on wording.code = assertion.wording;

comment on view internal.assertion_range is 'What an assertion claims as the rules of disagreement read it: "about" taken 10 % wider either way, "nearly" 10 % downward, for this alone.';
comment on column internal.assertion_range.assertion_id is 'The assertion.';
comment on column internal.assertion_range.fact_id is 'The fact.';
comment on column internal.assertion_range.stance is 'asserted, denied or acknowledged.';
comment on column internal.assertion_range.source is 'Key of the source, as internal.source_key gives it (which readers may not call): same key, same source.';
comment on column internal.assertion_range.count_low is 'The lowest number that the words allow; NULL: no floor.';
comment on column internal.assertion_range.count_high is 'The highest number that the words allow; NULL: open.';
comment on column internal.assertion_range.wording is 'How it is worded (vocabulary wording).';
comment on column internal.assertion_range.complete is 'The source says that the parts it names are all.';
comment on column internal.assertion_range.least is 'The lowest number with the tolerance; NULL: no floor.';
comment on column internal.assertion_range.most is 'The highest number with the tolerance; NULL: open.';
comment on column internal.assertion_range.span_high is 'The highest number that a word such as hundreds can mean; NULL: it is no such word.';
grant select on internal.assertion_range to aigaq_app;
