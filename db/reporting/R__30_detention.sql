-- detention: a row is the claim of one source about one detention.
-- run again with all files of this folder: ${reporting_hash}

create view internal.detention as
select said.*,
       detention.kind,
       detention.authority,
       detention.place_held,
       case when length(said.held_from) = 16 and length(said.held_until) = 16
            then round((extract(epoch from said.held_until::timestamp - said.held_from::timestamp) / 3600)::numeric, 2) end as held_hours,
       said.detention_outcome as outcome
  from internal.said
  join registry.detention on detention.fact_id = said.fact_id;

comment on view internal.detention is 'What one source says of one detention.';
comment on column internal.detention.kind is 'What kind of detention (vocabulary detention_kind).';
comment on column internal.detention.authority is 'Who held them, as named.';
comment on column internal.detention.place_held is 'Where they were held, as named.';
comment on column internal.detention.held_hours is 'Hours between the two, where both are given to the minute.';
comment on column internal.detention.outcome is 'How it ended, as this source says (vocabulary detention_outcome).';
call internal.publish_facts('detention', counted => true, own => array['person', 'kind', 'authority', 'place_held', 'held_from', 'held_until', 'held_hours', 'outcome']);
