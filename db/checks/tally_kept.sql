-- title: Stored figure that differs from the rule
-- why: Pages, reports and views read stored figures; one that differs from the rule is wrong everywhere.
-- severity: problem
-- Compares internal.tally with internal.tally_of_incident, internal.fact_range with internal.range_of and internal.listed_in.

with given as (
    select tally.* from registry.incident cross join lateral internal.tally_of_incident(incident.id) tally
), differing as (
    (select * from given except select * from internal.tally)
    union all
    (select * from internal.tally except select * from given)
), given_range as (
    select fact.id as fact_id, internal.above_of(fact.id) as above, range.low, range.high, range.open_ended, range.about, range.low_wording, range.high_wording,
           range.has_number, range.denied_only, range.disputed, range.sources, range.assertions,
           internal.figure_in_words(range.low, range.high, range.open_ended, range.about, range.low_wording, range.high_wording) as in_words,
           listed.inside, listed.rest, (listed.figure).low as figure_low, (listed.figure).high as figure_high, (listed.figure).open_ended as figure_open,
           (listed.figure).about as figure_about, (listed.figure).low_wording as figure_low_wording, (listed.figure).high_wording as figure_high_wording,
           listed.disputed as figure_disputed,
           internal.figure_in_words((listed.figure).low, (listed.figure).high, (listed.figure).open_ended, (listed.figure).about,
                                    (listed.figure).low_wording, (listed.figure).high_wording) as figure_in_words
      from registry.incident
     cross join lateral internal.listed_in(incident.id) listed
      join registry.fact on fact.id = listed.fact_id
     cross join lateral internal.range_of(fact.id) range
), differing_range as (
    (select * from given_range except select * from internal.fact_range)
    union all
    (select * from internal.fact_range except select * from given_range)
)
select distinct '/incidents/' || incident.code as place,
       'The kept ' || differing.measure || ' of ' || incident.code || ' is not what the rule gives.' as what
  from differing
  join registry.incident on incident.id = differing.incident_id
union
select '/incidents/' || incident.code, 'The kept range of ' || fact.code || ' is not what the rule gives.'
  from differing_range
  join registry.fact on fact.id = differing_range.fact_id
  join registry.incident on incident.id = fact.incident_id;
