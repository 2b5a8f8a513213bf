-- Words by which an incident is found, kept up to date by triggers in the same transaction.

create extension pg_trgm with schema internal; -- there, so that readers cannot call it

create table internal.incident_search (
    incident_id bigint primary key references registry.incident on delete cascade,
    words       text not null
);
comment on table internal.incident_search is 'Words by which an incident is found: code, title, summary, names of its cities, organisations and public persons.';
comment on column internal.incident_search.incident_id is 'The incident.';
comment on column internal.incident_search.words is 'The words, in all languages and spellings.';
create index incident_search_words on internal.incident_search using gin (to_tsvector('simple', words));
create index incident_search_near on internal.incident_search using gin (words internal.gin_trgm_ops);
grant select on internal.incident_search to aigaq_app;

create function internal.named_in_incident() returns table (incident_id bigint, person_id bigint, organisation_id bigint)
    language sql stable
begin atomic
    select participant.incident_id, participant.person_id, participant.organisation_id from registry.incident_participant participant
    union all
    select fact.incident_id, fact.person_id, null from registry.fact where fact.person_id is not null
    union all
    select fact.incident_id, assertion.source_person_id, assertion.source_organisation_id
      from registry.assertion join registry.fact on fact.id = assertion.fact_id
    union all
    select fact.incident_id, assertion.relayed_person_id, assertion.relayed_organisation_id
      from registry.assertion join registry.fact on fact.id = assertion.fact_id
    union all
    select fact.incident_id, act.perpetrator_person_id, act.perpetrator_organisation_id from registry.act join registry.fact on fact.id = act.fact_id
    union all
    select fact.incident_id, victim.person_id, victim.organisation_id from registry.act_victim victim join registry.fact on fact.id = victim.fact_id;
end;
comment on function internal.named_in_incident() is 'Persons and organisations named in each incident: as participant, in a fact, or as a source.';

create function internal.refresh_search(incidents bigint[]) returns void
    language plpgsql security definer
    set search_path = pg_catalog
as $$
begin
    insert into internal.incident_search as kept
    select incident.id,
           concat_ws(' ', incident.code, incident.title, incident.summary,
               (select string_agg(distinct concat_ws(' ', city.name, city.name_ru, city.name_kk, city_name.name, city_name.name_ru, city_name.name_kk), ' ')
                  from registry.city
                  left join registry.city_name on city_name.city_id = city.id
                 where city.id in (select place.city_id from registry.incident_city place where place.incident_id = incident.id
                                   union all
                                   select fact_city.city_id from registry.fact_city join registry.fact on fact.id = fact_city.fact_id
                                    where fact.incident_id = incident.id)),
               (select string_agg(distinct concat_ws(' ', organisation.name, spelling.name), ' ')
                  from registry.organisation
                  left join registry.organisation_name spelling on spelling.organisation_id = organisation.id
                 where organisation.id in (select named.organisation_id from internal.named_in_incident() named where named.incident_id = incident.id)),
               (select string_agg(distinct concat_ws(' ', person.name, spelling.name), ' ')
                  from registry.person
                  left join registry.person_name spelling on spelling.person_id = person.id
                 where person.visibility = 'public' -- nobody is found by a name that is not shown
                   and person.id in (select named.person_id from internal.named_in_incident() named where named.incident_id = incident.id)))
      from registry.incident
     where incident.id = any (incidents)
    on conflict (incident_id) do update set words = excluded.words where kept.words <> excluded.words;
end
$$;
comment on function internal.refresh_search(bigint[]) is 'Updates the words by which these incidents are found.';

create function internal.refresh_search_of() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
as $$
declare
    kind text := tg_argv[0];
    keys bigint[] := array[(case when tg_op <> 'INSERT' then to_jsonb(old) end ->> tg_argv[1])::bigint,
                           (case when tg_op <> 'DELETE' then to_jsonb(new) end ->> tg_argv[1])::bigint];
begin
    perform internal.refresh_search(case kind
        when 'incident' then keys
        when 'fact' then array(select fact.incident_id from registry.fact where fact.id = any (keys))
        when 'city' then array(select place.incident_id from registry.incident_city place where place.city_id = any (keys)
                               union
                               select fact.incident_id from registry.fact_city join registry.fact on fact.id = fact_city.fact_id
                                where fact_city.city_id = any (keys))
        when 'organisation' then array(select named.incident_id from internal.named_in_incident() named where named.organisation_id = any (keys))
        when 'person' then array(select named.incident_id from internal.named_in_incident() named where named.person_id = any (keys))
        end);
    return null;
end
$$;
comment on function internal.refresh_search_of() is 'Trigger: updates the search words of the incidents of a changed row. Arguments: what the row belongs to, and the column that names it.';

do $$
declare
    kept record;
begin
    for kept in
        select *
          from (values ('incident', 'incident', 'id', 'code, title, summary'),
                       ('incident_city', 'incident', 'incident_id', 'incident_id, city_id'),
                       ('incident_participant', 'incident', 'incident_id', 'incident_id, person_id, organisation_id'),
                       ('fact', 'incident', 'incident_id', 'incident_id, person_id'),
                       ('fact_city', 'fact', 'fact_id', 'fact_id, city_id'),
                       ('assertion', 'fact', 'fact_id', 'fact_id, source_person_id, source_organisation_id, relayed_person_id, relayed_organisation_id'),
                       ('act', 'fact', 'fact_id', 'fact_id, perpetrator_person_id, perpetrator_organisation_id'),
                       ('act_victim', 'fact', 'fact_id', 'fact_id, person_id, organisation_id'),
                       ('city', 'city', 'id', 'name, name_ru, name_kk'),
                       ('city_name', 'city', 'city_id', 'city_id, name, name_ru, name_kk'),
                       ('organisation', 'organisation', 'id', 'name'),
                       ('organisation_name', 'organisation', 'organisation_id', 'organisation_id, name'),
                       ('person', 'person', 'id', 'name, visibility'),
                       ('person_name', 'person', 'person_id', 'person_id, name')) as kept (relation, kind, key, columns)
    loop
        execute format('create trigger refresh_search after insert or delete or update of %s on registry.%I for each row execute function internal.refresh_search_of(%L, %L)',
                       kept.columns, kept.relation, kept.kind, kept.key);
    end loop;
end
$$;

grant execute on function internal.named_in_incident() to aigaq_app; -- for the checks
