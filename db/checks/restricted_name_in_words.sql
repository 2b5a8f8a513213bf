-- title: Name of a restricted person in a text that readers see
-- why: A name that is hidden everywhere else is in a title, a description or another text; it can do harm.
-- severity: problem
-- checks: all together
-- reads: act, act_victim, assertion, contradiction, damage, document, document_edition, document_text, explanation, fact, incident, incident_city, incident_participant, incident_passage, milestone, milestone_passage, name_confirmation, organisation, organisation_name, passage, penalty, person, person_name, statement, statement_subject
-- The result names the person by number only. What a reviewer confirmed to mean somebody else is left out.

select distinct case when incident_id is not null then '/incidents/' || incident_code || '/names' else address end as place,
       'The ' || replace(field, '_', ' ') || ' of ' || case relation when 'passage' then 'a place in ' when 'contradiction' then 'a contradiction of '
                                                                     when 'explanation' then 'an explanation of ' else '' end
           || case when relation in ('organisation', 'organisation_name') then 'an organisation' when relation = 'person' then 'a person' when relation = 'milestone' then 'a background event'
                   else coalesce(record, incident_code) end
           || ' may hold the name of person ' || person_number || '.' as what
  from internal.name_in_words
 where published and not confirmed;
