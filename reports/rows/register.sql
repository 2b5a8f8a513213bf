-- The register, then detentions whose date is not certain: a row is a detention of a person or of a group.
with said as (
    select fact_code,
           min(person) as person, min(kind) as kind,
           string_agg(distinct authority, '; ') as authority, string_agg(distinct place_held, '; ') as place_held,
           string_agg(distinct held_from, '; ') as held_from, string_agg(distinct held_until, '; ') as held_until,
           json_agg(held order by held_from, held_until) filter (where coalesce(detention.held_hours, detention.held_hours_at_least) is not null) as held,
           array_agg(distinct outcome) filter (where outcome is not null) as outcomes,
           json_agg(source order by coalesce(detention.count_low, detention.count_high) desc nulls last, detention.document_code, detention.paragraph, source::text) as said
      from reporting.detention
     cross join lateral (select document_code, paragraph, locator, mark, stance, count_low, count_high, count_wording, source_organisation, source_person, source_person_number, source_words,
                                relay_organisation, relay_person, relay_person_number, hearsay,
                                scope_note) source
     cross join lateral (select held_hours, held_hours_at_least) held
     where fact_code = any (:all_facts)
     group by fact_code
), fact as materialized ( -- computed once for each fact, however PostgreSQL joins
    select fact_code, incident_code, description, groups, city_then, cities, date_edtf, date_earliest, date_latest, lies_in,
           low, high, open_ended, about, low_wording, high_wording, disagreement
      from reporting.fact
     where type = 'detention' and fact_code = any (:all_facts)
)
select fact.fact_code as fact,
       fact.incident_code as incident,
       fact.date_earliest,
       fact.date_latest,
       fact.date_edtf as "date:date",
       fact.cities as "cities:cities",
       fact.city_then as "city_then:city",
       fact.description,
       said.person as "person:actor",
       said.kind as "kind:term=detention_kind",
       fact.groups as "groups:terms=affected_group",
       said.authority,
       said.place_held,
       said.held_from,
       said.held_until,
       said.held as "held_hours:hours",
       said.outcomes as "outcome:terms=detention_outcome",
       fact.low,
       fact.high,
       fact.open_ended as "open:flag",
       json_build_object('reported_low', fact.low, 'reported_high', fact.high, 'open_ended', fact.open_ended, 'about', fact.about, 'low_wording', fact.low_wording, 'high_wording', fact.high_wording) as "figure:figure",
       fact.about as "about:flag",
       fact.disagreement as "differs:flag",
       fact.lies_in[1] as lies_in,
       said.said as "sources:sources",
       fact.fact_code = any (:uncertain_facts) as "uncertain:flag"
  from said
  join fact using (fact_code)
 order by fact.fact_code = any (:uncertain_facts), coalesce(fact.date_earliest, fact.date_latest) nulls last, fact.fact_code
