-- Incidents: a protest, or a wave of incidents.

create table registry.incident (
    id               bigint generated always as identity primary key,
    code             text not null unique,
    title            text not null,
    summary          text,
    event_type       text not null references registry.event_type,
    date_edtf        text,
    date_earliest    date generated always as (registry.edtf_earliest(date_edtf)) stored,
    date_latest      date generated always as (registry.edtf_latest(date_edtf)) stored,
    parent_id        bigint references registry.incident,
    status           text not null default 'draft' references registry.status,
    withdrawn_reason text,
    version          bigint not null default 0,
    created_by       text default nullif(current_setting('aigaq.account', true), ''),
    created_at       timestamptz not null default now(),
    updated_at       timestamptz not null default now(),
    constraint incident_code_form check (code ~ '^KZ-[0-9]{4}-[0-9]{4,}$'),
    constraint incident_title_not_blank check (title ~ '\S'),
    constraint incident_edtf check (registry.edtf_valid(date_edtf)),
    constraint incident_dates_in_order check (date_earliest <= date_latest),
    constraint incident_not_its_own_parent check (parent_id <> id),
    constraint incident_withdrawn_with_reason check ((status = 'withdrawn') = (withdrawn_reason is not null) and withdrawn_reason ~ '\S')
);
comment on table registry.incident is 'A protest, an act against protest, or a wave of incidents.';
comment on column registry.incident.id is 'Key; never shown.';
comment on column registry.incident.code is 'Permanent code, with the year of the first saving; numbers up to 0999 are those of incidents that come with the program.';
comment on column registry.incident.title is 'Title, in own words.';
comment on column registry.incident.summary is 'What happened, in own words.';
comment on column registry.incident.event_type is 'Kind of event (vocabulary event_type).';
comment on column registry.incident.date_edtf is 'Date, as EDTF; NULL where no document gives one.';
comment on column registry.incident.date_earliest is 'First possible day, from date_edtf.';
comment on column registry.incident.date_latest is 'Last possible day, from date_edtf.';
comment on column registry.incident.parent_id is 'The wave it belongs to.';
comment on column registry.incident.status is 'Step of the review (vocabulary status).';
comment on column registry.incident.withdrawn_reason is 'Reason for withdrawal.';
comment on column registry.incident.version is 'Raised with each saving: the second of two editors gets a conflict.';
comment on column registry.incident.created_by is 'The account that entered it; NULL where it came with the program.';
comment on column registry.incident.created_at is 'When it was entered.';
comment on column registry.incident.updated_at is 'When it was saved last.';
create index incident_parent on registry.incident (parent_id);
create index incident_type on registry.incident (event_type);
create index incident_status on registry.incident (status, date_earliest desc nulls last, code);
create index incident_newest on registry.incident (date_earliest desc nulls last, code);
create index incident_latest on registry.incident (date_latest);
create index incident_touches on registry.incident (coalesce(date_latest, 'infinity'), coalesce(date_earliest, '-infinity'));
select audit.track('registry.incident');

create function registry.touch_incident() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    new.updated_at := clock_timestamp();
    return new;
end
$$;
comment on function registry.touch_incident() is 'Trigger: sets updated_at.';
create trigger touch_incident before update on registry.incident for each row execute function registry.touch_incident();

create function registry.next_incident_code(year integer) returns text
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    perform pg_advisory_xact_lock(hashtext('registry.incident.code'));
    return (select 'KZ-' || to_char(year, 'FM0000') || '-' || greatest(1001, 1 + max(split_part(code, '-', 3)::int))
              from registry.incident where code like 'KZ-' || to_char(year, 'FM0000') || '-%');
end
$$;
comment on function registry.next_incident_code(integer) is 'The next free code of a year for an entered incident, from 1001; others wait until this transaction ends.';
grant execute on function registry.next_incident_code(integer) to aigaq_app;

create table registry.incident_form (
    incident_id bigint not null references registry.incident on delete cascade,
    form        text not null references registry.protest_form,
    primary key (incident_id, form)
);
comment on table registry.incident_form is 'A form of protest of an incident.';
comment on column registry.incident_form.incident_id is 'The incident.';
comment on column registry.incident_form.form is 'The form (vocabulary protest_form).';
create index incident_form_form on registry.incident_form (form);
select audit.track('registry.incident_form');

create table registry.incident_topic (
    incident_id bigint not null references registry.incident on delete cascade,
    topic       text not null references registry.topic,
    primary key (incident_id, topic)
);
comment on table registry.incident_topic is 'A topic of an incident.';
comment on column registry.incident_topic.incident_id is 'The incident.';
comment on column registry.incident_topic.topic is 'The topic (vocabulary topic).';
create index incident_topic_topic on registry.incident_topic (topic);
select audit.track('registry.incident_topic');

create table registry.incident_passage (
    incident_id bigint not null references registry.incident on delete cascade,
    passage_id  bigint not null references registry.passage,
    primary key (incident_id, passage_id)
);
comment on table registry.incident_passage is 'A passage that supports that an incident happened, and when.';
comment on column registry.incident_passage.incident_id is 'The incident.';
comment on column registry.incident_passage.passage_id is 'The passage.';
create index incident_passage_passage on registry.incident_passage (passage_id);
select audit.track('registry.incident_passage');
