-- The schemas, and who may enter them. The roles exist before (the program or db/external/roles.sql makes them).

create schema registry;
create schema internal;
create schema reporting;
create schema if not exists app;
create schema audit;

comment on schema registry is 'Tables of facts: incidents, facts, what sources say of them, documents and passages, persons, organisations, cities, vocabularies.';
comment on schema internal is 'Views over all records whatever their status, with restricted names masked, and tables derived from registry.';
comment on schema reporting is 'The contract for readers and analysts: views of what is published, with restricted names masked.';
comment on schema app is 'What the program keeps for itself: accounts, drafts, settings, generated reports, schedules.';
comment on schema audit is 'The history of every change to registry; written by triggers only.';

grant usage on schema registry, internal, reporting, app, audit to aigaq_app;
grant usage on schema registry, internal, reporting to aigaq_views;
grant create on schema internal, reporting to aigaq_views; -- to own the views there
grant usage on schema reporting to aigaq_reader;

alter default privileges in schema registry grant select, insert, update, delete on tables to aigaq_app;
alter default privileges in schema registry grant select on tables to aigaq_views;
alter default privileges in schema app grant select, insert, update, delete on tables to aigaq_app;
alter default privileges in schema registry, app grant usage on sequences to aigaq_app;
alter default privileges in schema internal grant select on tables to aigaq_views;
alter default privileges revoke execute on functions from public;

create table app.setting (
    name  text primary key,
    value text not null
);
comment on table app.setting is 'Settings that are fixed at the first start.';
comment on column app.setting.name is 'Name of the setting, such as seed.';
comment on column app.setting.value is 'Value of the setting.';
