-- Codes: an incident has a provisional code until it is first published.

alter table registry.incident drop constraint incident_code_form;
alter table registry.incident add constraint incident_code_form check (code ~ '^(KZ-[0-9]{4}|DRAFT)-[0-9]{4,9}$') not valid;
alter table registry.incident add constraint incident_published_code check (status not in ('published', 'withdrawn') or code like 'KZ-%');
comment on column registry.incident.code is 'Code: DRAFT-1001 until it is first published; then, for good, KZ with the year of its earliest day and a number. Numbers up to 0999 are those of incidents that come with the program.';
comment on column registry.fact.code is 'Code, such as KZ-2019-0001-F03; permanent once its incident is published.';

create table registry.incident_former_code (
    code        text primary key,
    incident_id bigint not null references registry.incident on delete cascade
);
comment on table registry.incident_former_code is 'A code that an incident had before, so that addresses with it lead to the incident.';
comment on column registry.incident_former_code.code is 'The former code.';
comment on column registry.incident_former_code.incident_id is 'The incident.';
create index incident_former_code_incident on registry.incident_former_code (incident_id);
select audit.track('registry.incident_former_code');

create sequence registry.draft_number start 1001;
comment on sequence registry.draft_number is 'Numbers of provisional codes; none is given twice.';

create function registry.next_draft_code() returns text
    language sql volatile
    set search_path = pg_catalog
return 'DRAFT-' || nextval('registry.draft_number');
comment on function registry.next_draft_code() is 'A provisional code for a new incident, from DRAFT-1001.';
grant execute on function registry.next_draft_code() to aigaq_app;

create function registry.give_final_code() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    if coalesce(new.date_earliest, new.date_latest, registry.edtf_earliest(new.date_edtf), registry.edtf_latest(new.date_edtf)) is null then
        raise exception 'The incident % has no date, so it has no year for its code.', new.code
            using errcode = 'check_violation', constraint = 'incident_dated', table = 'incident', schema = 'registry';
    end if;
    new.code := registry.next_incident_code(extract(year from coalesce(registry.edtf_earliest(new.date_edtf), registry.edtf_latest(new.date_edtf)))::int);
    return new;
end
$$;
comment on function registry.give_final_code() is 'Trigger: gives an incident that is published for the first time its final code; refuses one without a date.';
create trigger final_code before update of status on registry.incident
    for each row when (new.status = 'published' and new.code like 'DRAFT-%') execute function registry.give_final_code();

create function registry.adopt_code() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    insert into registry.incident_former_code (code, incident_id) values (old.code, new.id);
    update registry.fact set code = new.code || substr(code, length(old.code) + 1) where incident_id = new.id;
    update app.draft
       set path = '/incidents/' || new.code || substr(path, length('/incidents/' || old.code) + 1),
           page = replace(page, '/incidents/' || old.code, '/incidents/' || new.code)
     where starts_with(path, '/incidents/' || old.code || '/');
    return null;
end
$$;
comment on function registry.adopt_code() is 'Trigger: facts and forms that are being typed follow the code of their incident, and the former code is kept.';
-- by its name before the trigger that writes the history: so whoever publishes has not written the facts (four eyes)
create trigger adopt_code after update of code, status on registry.incident
    for each row when (new.code <> old.code) execute function registry.adopt_code();

-- drafts of before: those that were never published
update registry.incident
   set code = registry.next_draft_code()
 where status in ('draft', 'in_review') and split_part(code, '-', 3)::int >= 1001
   and not exists (select from audit.change
                    where relation = 'registry.incident' and row_id = incident.id::text and new_row ->> 'status' = 'published');
