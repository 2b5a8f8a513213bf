-- voiced: a row is an assertion, with the key of its voice and the numbers that its words allow at most.
-- made anew with its neighbours: ${reporting_hash}

create view internal.voiced as
select assertion.id as assertion_id,
       assertion.fact_id,
       assertion.stance,
       coalesce('organisation ' || assertion.voice_organisation_id, 'person ' || assertion.voice_person_id,
                (select coalesce('words ' || edition.source_id || ' ' || lower(assertion.voice_words), 'source ' || edition.source_id)
                   from registry.passage
                   join registry.source_edition edition on edition.id = passage.edition_id
                  where passage.id = assertion.passage_id)) as voice,
       assertion.count_low,
       assertion.count_high,
       assertion.wording,
       assertion.complete,
       assertion.count_low * case when assertion.wording in ('about', 'nearly') then 0.9 else 1 end as least,
       assertion.count_high * case when assertion.wording = 'about' then 1.1 else 1 end as most
  from registry.assertion;

comment on view internal.voiced is 'What an assertion claims as the rules of disagreement read it: "about" taken 10 % wider either way, "nearly" 10 % downward, for this alone.';
comment on column internal.voiced.assertion_id is 'The assertion.';
comment on column internal.voiced.fact_id is 'The fact.';
comment on column internal.voiced.stance is 'asserted, denied or acknowledged.';
comment on column internal.voiced.voice is 'Key of the voice, as internal.voice_key gives it (which readers may not call): same key, same voice.';
comment on column internal.voiced.count_low is 'The lowest number that the words allow; NULL: no floor.';
comment on column internal.voiced.count_high is 'The highest number that the words allow; NULL: open.';
comment on column internal.voiced.wording is 'How it is worded (vocabulary wording).';
comment on column internal.voiced.complete is 'The voice says that the parts it names are all.';
comment on column internal.voiced.least is 'The lowest number with the tolerance; NULL: no floor.';
comment on column internal.voiced.most is 'The highest number with the tolerance; NULL: open.';
grant select on internal.voiced to aigaq_app;
