-- likely_incidents: incidents that may be the one that an editor enters.
-- run again with all files of this folder: ${reporting_hash}

create or replace function internal.likely_incidents(own text, said_title text, from_day date, to_day date, cities bigint[], regions bigint[], quotes text[])
    returns table (code text, same_quote boolean, same_place boolean, likeness real)
    language sql stable rows 3
    set search_path = pg_catalog
begin atomic
    with own as (
        select (select id from registry.incident where incident.code = own) as id
    ), quoted as materialized ( -- a quote as code of the document, edition, first and last character
        select distinct passage.id
          from unnest(quotes) quote
          join registry.document on document.code = split_part(quote, ' ', 1)
          join registry.document_edition edition on edition.document_id = document.id
          join registry.passage on passage.edition_id = edition.id
         where edition.edition::text = split_part(quote, ' ', 2)
           and passage.char_start < nullif(split_part(quote, ' ', 4), '')::integer and passage.char_end > nullif(split_part(quote, ' ', 3), '')::integer
    ), near as materialized ( -- by the index of the first day; an incident of more than a month is found by its quotes
        select incident.id,
               exists (select from registry.incident_city place where place.incident_id = incident.id and (place.city_id = any (cities) or place.region_id = any (regions))) as same_place
          from registry.incident
         where incident.date_earliest between from_day - 31 and to_day + 3 and incident.date_latest >= from_day - 3
           and incident.date_latest - incident.date_earliest <= 31
         order by same_place desc, abs(incident.date_earliest - from_day), incident.id
         limit 500 -- titles are compared with these only
    ), candidate (id, same_quote, same_place) as (
        select incident_id, true, false from registry.incident_passage where passage_id in (select id from quoted)
        union all
        select fact.incident_id, true, false from registry.assertion join registry.fact on fact.id = assertion.fact_id where assertion.passage_id in (select id from quoted)
        union all
        select near.id, false, near.same_place from near
    ), judged as (
        select candidate.id, bool_or(candidate.same_quote) as same_quote, bool_or(candidate.same_place) as same_place
          from candidate group by candidate.id
    ), scored as (
        select judged.*, incident.code, incident.parent_id,
               greatest(internal.similarity(incident.title, said_title), internal.word_similarity(said_title, incident.title))::real as likeness
          from judged
          join registry.incident on incident.id = judged.id
         where incident.status <> 'withdrawn'
    )
    select scored.code, scored.same_quote, scored.same_place, scored.likeness
      from scored
      cross join own
     where scored.id is distinct from own.id
       and ((scored.same_quote and scored.likeness >= 0.2) or (scored.same_place and scored.likeness >= 0.3) or scored.likeness >= 0.6)
       and not exists (select from registry.told_apart
                        where (incident_id, other_incident_id) = (least(scored.id, own.id), greatest(scored.id, own.id)))
       and not exists (select from registry.incident mine where mine.id = own.id and (mine.parent_id = scored.id or scored.parent_id = mine.id))
     order by scored.same_quote::integer + scored.same_place::integer + scored.likeness desc, scored.code
     limit 3;
end;
comment on function internal.likely_incidents(text, text, date, date, bigint[], bigint[], text[]) is 'At most three incidents that may be the one that is being entered: of the same quote, or of a near day and the same place or a like title; without those that were told apart. Arguments: its code if it is saved, title, first and last day, places, regions, and quotes as "D-0003 1 34 80": document, edition, first and last character.';
revoke execute on function internal.likely_incidents(text, text, date, date, bigint[], bigint[], text[]) from public;
grant execute on function internal.likely_incidents(text, text, date, date, bigint[], bigint[], text[]) to aigaq_app;
