-- twins: records of the register that may be one with a new or changed one.
-- run again with all files of this folder: ${reporting_hash}

create or replace function internal.twins(asked text) returns table (person_id bigint, organisation_id bigint, certain boolean)
    language sql stable rows 5
    set search_path = pg_catalog
begin atomic
    with name as (
        select internal.name_look(asked) as folded, internal.name_letters(asked) as letters
    ), candidate as (
        select key.person_id, key.organisation_id, key.folded, key.plain, key.letters
          from internal.names_like(asked) found
          join internal.name_key key on key.person_id = found.person_id
        union all
        select key.person_id, key.organisation_id, key.folded, key.plain, key.letters
          from internal.names_like(asked) found
          join internal.name_key key on key.organisation_id = found.organisation_id
        union all
        select key.person_id, key.organisation_id, key.folded, key.plain, key.letters
          from name
          join internal.name_key key on key.folded = name.folded
         where key.city_id is null
    )
    select candidate.person_id, candidate.organisation_id, bool_or(candidate.folded = name.folded)
      from candidate
      cross join name
     where name.folded <> ''
       and (candidate.folded = name.folded
            or (array_length(string_to_array(btrim(candidate.letters), ' '), 1) = array_length(string_to_array(name.letters, ' '), 1)
                or replace(candidate.letters, ' ', '') = replace(name.letters, ' ', ''))
               and internal.name_likeness(asked, candidate.plain) >= 0.6)
     group by candidate.person_id, candidate.organisation_id;
end;
comment on function internal.twins(text) is 'Persons and organisations whose name or spelling may be this one: the same to the eye (certain), or in another writing, word for word.';

create or replace function internal.refuse_organisation_twin() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
as $$
declare
    twin bigint;
begin
    perform pg_advisory_xact_lock(hashtextextended(internal.name_look(new.name), 45));
    select key.organisation_id into twin
      from internal.name_key key
     where key.folded = internal.name_look(new.name) and key.main and key.organisation_id <> new.id
     limit 1;
    if twin is not null then
        raise exception 'There is already an organisation of this name: %.', twin
            using errcode = 'unique_violation', constraint = 'organisation_name_folded', table = 'organisation', schema = 'registry';
    end if;
    return null;
end
$$;
comment on function internal.refuse_organisation_twin() is 'Trigger: refuses the name of another organisation, also in other case, with other quotation marks or with letters that look alike. Names that were the same before are left.';
create or replace trigger refuse_twin after insert or update of name on registry.organisation
    for each row execute function internal.refuse_organisation_twin();

revoke execute on function internal.twins(text), internal.refuse_organisation_twin() from public;
grant execute on function internal.twins(text) to aigaq_app;

create or replace function internal.address_key(url text) returns text
    language sql immutable parallel safe
    set search_path = pg_catalog
return regexp_replace(regexp_replace(url, '^https?://(www\.)?', ''), '(#.*|/+|/+#.*)$', '');
comment on function internal.address_key(text) is 'A web address without scheme, www., fragment and last slash: the same for addresses of one page.';
revoke execute on function internal.address_key(text) from public;
grant execute on function internal.address_key(text) to aigaq_app;

-- made anew, because the functions may have changed
drop index if exists registry.document_title_folded;
create index document_title_folded on registry.document (internal.name_look(title));
drop index if exists registry.document_address_key;
create index document_address_key on registry.document (internal.address_key(url));
