-- detention: a row is the claim of one source about one detention.
-- run again with all files of this folder: ${reporting_hash}

create view internal.detention as
select said.*,
       detention.kind,
       detention.authority,
       detention.place_held,
       case when length(said.held_from) = 16 and length(said.held_until) = 16 then held.hours end as held_hours,
       case when length(said.held_from) = 10 or length(said.held_until) = 10 then nullif(greatest(held.hours, 0), 0) end as held_hours_at_least,
       said.detention_outcome as outcome
  from internal.said
  join registry.detention on detention.fact_id = said.fact_id
 cross join lateral ( -- local time is that of the cities, where they have one zone, else that of most of the country
    select coalesce((select min(city.time_zone) from registry.city where city.name = any (said.cities) having count(distinct city.time_zone) = 1), 'Asia/Almaty') as zone
 ) place
 cross join lateral ( -- of a day without a time: the latest start, the earliest end
    select case length(said.held_from) when 16 then said.held_from::timestamp when 10 then said.held_from::timestamp + interval '1 day' end at time zone place.zone as from_moment,
           said.held_until::timestamp at time zone place.zone as until_moment
 ) moment
 cross join lateral (
    select round((extract(epoch from moment.until_moment - moment.from_moment) / 3600)::numeric, 2) as hours
 ) held;

comment on view internal.detention is 'What one source says of one detention.';
comment on column internal.detention.kind is 'What kind of detention (vocabulary detention_kind).';
comment on column internal.detention.authority is 'Who held them, as named.';
comment on column internal.detention.place_held is 'Where they were held, as named.';
comment on column internal.detention.held_hours is 'Hours between the two, where both are given to the minute, by the clock of the place: the cities'' time zone with its changes, else Asia/Almaty.';
comment on column internal.detention.held_hours_at_least is 'The least number of hours, where one of the two is given as a day only; NULL: both are given to the minute, or one is not given.';
comment on column internal.detention.outcome is 'How it ended, as this source says (vocabulary detention_outcome).';
call internal.publish_facts('detention', counted => true, own => array['person', 'kind', 'authority', 'place_held', 'held_from', 'held_until', 'held_hours', 'held_hours_at_least', 'outcome']);
