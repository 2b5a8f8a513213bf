-- Four eyes: whoever wrote or submitted any part of an incident does not publish it.

create index change_of_incident on audit.change ((coalesce(new_row, old_row) ->> 'incident_id'))
    where coalesce(new_row, old_row) ? 'incident_id';
create index change_of_fact on audit.change ((coalesce(new_row, old_row) ->> 'fact_id'))
    where coalesce(new_row, old_row) ? 'fact_id';

create function registry.writers(incident bigint) returns setof text
    language plpgsql stable security definer
    set search_path = pg_catalog
as $$
declare
    published bigint := (select coalesce(max(id), 0) from audit.change
                          where relation = 'registry.incident' and row_id = incident::text
                            and old_row ->> 'status' <> 'published' and new_row ->> 'status' = 'published');
    facts     text[] := array(select id::text from registry.fact where incident_id = incident
                              union
                              select row_id from audit.change
                               where coalesce(new_row, old_row) ? 'incident_id'
                                 and coalesce(new_row, old_row) ->> 'incident_id' = incident::text
                                 and relation = 'registry.fact');
begin
    return query
    select change.account from audit.change
     where relation = 'registry.incident' and row_id = incident::text and id > published and account is not null
       and (action = 'insert'
            or (old_row ->> 'status' <> 'in_review' and new_row ->> 'status' = 'in_review')
            or old_row - '{status,withdrawn_reason,version,updated_at}'::text[] is distinct from new_row - '{status,withdrawn_reason,version,updated_at}'::text[])
    union
    select change.account from audit.change
     where coalesce(new_row, old_row) ? 'incident_id' and coalesce(new_row, old_row) ->> 'incident_id' = incident::text
       and id > published and account is not null
    union
    select change.account from audit.change
     where coalesce(new_row, old_row) ? 'fact_id' and coalesce(new_row, old_row) ->> 'fact_id' = any (facts)
       and id > published and account is not null;
end
$$;
comment on function registry.writers(bigint) is 'The accounts that entered, changed or submitted any part of an incident since it was last published: its own fields, cities, participants, quotes, facts and assertions, also those that were removed.';
revoke execute on function registry.writers(bigint) from public;
grant execute on function registry.writers(bigint) to aigaq_app;

create function registry.four_eyes_demanded(demanded text) returns boolean
    language sql stable security definer
    set search_path = pg_catalog
begin atomic
    select case demanded
               when 'on' then true
               when 'off' then false
               else (select count(*) > 1 from app.account where enabled and role in ('reviewer', 'admin'))
           end;
end;
comment on function registry.four_eyes_demanded(text) is 'Whether two accounts are needed to publish: on, off, or auto, which needs them once a second enabled account may review.';
revoke execute on function registry.four_eyes_demanded(text) from public;
grant execute on function registry.four_eyes_demanded(text) to aigaq_app;

create function registry.four_eyes() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
as $$
declare
    publisher text := nullif(current_setting('aigaq.account', true), '');
begin
    if (tg_op = 'INSERT' or old.status <> 'published') and publisher is not null
       and registry.four_eyes_demanded(coalesce(nullif(current_setting('aigaq.four_eyes', true), ''), 'auto'))
       and (tg_op = 'INSERT' or publisher in (select registry.writers(new.id))) then
        raise exception 'the account that publishes has written a part of the incident'
              using errcode = 'check_violation', schema = 'registry', table = 'incident', constraint = 'incident_four_eyes';
    end if;
    return new;
end
$$;
comment on function registry.four_eyes() is 'Trigger: refuses to publish to an account (setting aigaq.account) that has written a part of the incident, where two are needed (setting aigaq.four_eyes: on, off or auto).';
create trigger four_eyes before insert or update of status on registry.incident
    for each row when (new.status = 'published') execute function registry.four_eyes();
