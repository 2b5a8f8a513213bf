-- title: Name of a restricted person in a text that readers see
-- why: A name that is hidden everywhere else is in a title, a summary or a description; it can do harm.
-- severity: problem
-- The result names the person by number only.

with restricted as (
    select number, lower(name) as name from registry.person where visibility = 'restricted' and name is not null
    union
    select person.number, lower(person_name.name)
      from registry.person_name join registry.person on person.id = person_name.person_id
     where person.visibility = 'restricted'
), words as (
    select incident.code as incident, incident.code as within, lower(concat_ws(' ', title, summary)) as words from registry.incident
    union all
    select incident.code, fact.code, lower(concat_ws(' ', fact.description, statement.position))
      from registry.fact
      join registry.incident on incident.id = fact.incident_id
      left join registry.statement on statement.fact_id = fact.id
    union all
    select incident.code, 'a contradiction of ' || fact.code, lower(contradiction.reason)
      from registry.contradiction
      join registry.assertion on assertion.id in (left_assertion_id, right_assertion_id)
      join registry.fact on fact.id = assertion.fact_id
      join registry.incident on incident.id = fact.incident_id
    union all
    select incident.code, 'an explanation of ' || fact.code, lower(explanation.reason)
      from registry.explanation
      join registry.assertion on assertion.id::text = explanation.right_key
      join registry.fact on fact.id = assertion.fact_id
      join registry.incident on incident.id = fact.incident_id
)
select '/incidents/' || words.incident as place,
       'The words of ' || words.within || ' hold the name of person ' || restricted.number || '.' as what
  from restricted
  join words on strpos(words.words, restricted.name) > 0
 where length(restricted.name) > 2
   and words.words ~ ('(^|[^[:alpha:]])' || regexp_replace(restricted.name, '([\\.^$*+?()\[\]{}|])', '\\\1', 'g') || '($|[^[:alpha:]])');
