-- name_in_words: a row is a text of an editor that says the name of a restricted person.
-- run again with all files of this folder: ${reporting_hash}

create view internal.name_in_words as
select place.incident_id,
       place.document_id,
       place.organisation_id,
       named.relation,
       named.row_id,
       named.field,
       place.record,
       place.address,
       named.person_id,
       person.number as person_number,
       kept.words_sha256,
       coalesce(place.published, false) as published,
       exists (select from registry.name_confirmation confirmed
                where confirmed.person_id = named.person_id and confirmed.words_sha256 = kept.words_sha256) as confirmed
  from internal.named_text named
  join internal.folded_text kept on kept.relation = named.relation and kept.row_id = named.row_id and kept.field = named.field
  join registry.person on person.id = named.person_id
 cross join lateral (
    select incident.id as incident_id, null::bigint as document_id, null::bigint as organisation_id, part.record,
           '/incidents/' || incident.code || coalesce('#' || part.fact_code, '') as address, incident.status = 'published' as published
      from (select named.row_id as incident_id, null::text as record, null::text as fact_code where named.relation = 'incident'
            union all
            select incident_city.incident_id, null, null from registry.incident_city
             where named.relation = 'incident_city' and incident_city.id = named.row_id
            union all
            select participant.incident_id, null, null from registry.incident_participant participant
             where named.relation = 'incident_participant' and participant.id = named.row_id
            union all
            select fact.incident_id, fact.code, fact.code from registry.fact
             where named.relation in ('fact', 'detention', 'penalty', 'casualty', 'damage', 'statement') and fact.id = named.row_id
            union all
            select fact.incident_id, fact.code, fact.code from registry.assertion join registry.fact on fact.id = assertion.fact_id
             where named.relation = 'assertion' and assertion.id = named.row_id
            union all
            select fact.incident_id, fact.code, fact.code
              from registry.contradiction
              join registry.assertion on assertion.id in (contradiction.left_assertion_id, contradiction.right_assertion_id)
              join registry.fact on fact.id = assertion.fact_id
             where named.relation = 'contradiction' and contradiction.id = named.row_id
            union all
            select fact.incident_id, fact.code, fact.code
              from registry.explanation
              join registry.assertion on assertion.id::text in (explanation.left_key, explanation.right_key)
              join registry.fact on fact.id = assertion.fact_id
             where named.relation = 'explanation' and explanation.id = named.row_id) part
      join registry.incident on incident.id = part.incident_id
    union all
    select null, document.id, null, document.code, '/documents/' || document.code,
           document.visibility = 'public' and exists (
               select from registry.document_edition edition
                 join registry.passage on passage.edition_id = edition.id
                where edition.document_id = document.id
                  and (exists (select from registry.milestone_passage where milestone_passage.passage_id = passage.id)
                       or exists (select from internal.incident_rests_on rests join registry.incident on incident.id = rests.incident_id
                                   where rests.passage_id = passage.id and incident.status = 'published')))
      from registry.document
     where named.relation = 'document' and document.id = named.row_id
    union all
    select null, document.id, null, document.code, '/documents/' || document.code,
           document.visibility = 'public' and (exists (select from registry.milestone_passage where milestone_passage.passage_id = passage.id)
               or exists (select from internal.incident_rests_on rests join registry.incident on incident.id = rests.incident_id
                           where rests.passage_id = passage.id and incident.status = 'published'))
      from registry.passage
      join registry.document_edition edition on edition.id = passage.edition_id
      join registry.document on document.id = edition.document_id
     where named.relation = 'passage' and passage.id = named.row_id
    union all
    select null, null, organisation.id, organisation.name, '/organisations/' || organisation.id,
           exists (select from internal.named_in_incident() part join registry.incident on incident.id = part.incident_id
                    where part.organisation_id = organisation.id and incident.status = 'published')
      from registry.organisation
     where organisation.id = case named.relation when 'organisation' then named.row_id
                                                 when 'organisation_name' then (select spelling.organisation_id from registry.organisation_name spelling where spelling.id = named.row_id) end
    union all
    select null, null, null, 'Person ' || public.number, '/persons/' || public.number, public.visibility = 'public'
      from registry.person public
     where named.relation = 'person' and public.id = named.row_id and public.id <> named.person_id
    union all
    select null, null, null, milestone.title, '/checks/restricted_name_in_words', true
      from registry.milestone
     where named.relation = 'milestone' and milestone.id = named.row_id
 ) place;

comment on view internal.name_in_words is 'Texts of editors that say the name of a restricted person, whatever their status.';
comment on column internal.name_in_words.incident_id is 'The incident, where the text belongs to one.';
comment on column internal.name_in_words.document_id is 'The document, where the text belongs to one.';
comment on column internal.name_in_words.organisation_id is 'The organisation, where the text belongs to one.';
comment on column internal.name_in_words.relation is 'The table of registry.';
comment on column internal.name_in_words.row_id is 'Key of the row; of the fact where the row belongs to one.';
comment on column internal.name_in_words.field is 'The column.';
comment on column internal.name_in_words.record is 'Code of the fact or document, or name of the organisation; NULL: the incident itself.';
comment on column internal.name_in_words.address is 'The page where it is changed.';
comment on column internal.name_in_words.person_id is 'The restricted person.';
comment on column internal.name_in_words.person_number is 'The number that stands for the person.';
comment on column internal.name_in_words.words_sha256 is 'SHA-256 of the text.';
comment on column internal.name_in_words.published is 'Whether readers see the text.';
comment on column internal.name_in_words.confirmed is 'Whether a reviewer confirmed that another person is meant.';
grant select on internal.name_in_words to aigaq_app;
