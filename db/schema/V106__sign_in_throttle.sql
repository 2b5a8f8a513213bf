-- Wrong passwords no longer lock an account; a signed cookie tells its own devices from strangers.

alter table app.account drop column failed_sign_ins, drop column locked_until;

create table app.device_key (
    only_row boolean primary key default true,
    key      bytea not null default sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())),
    constraint device_key_single check (only_row)
);
comment on table app.device_key is 'The key that signs device cookies. Such a cookie signs nobody in: it keeps the browser of an account apart from strangers who try passwords.';
comment on column app.device_key.only_row is 'Always true: the table has one row.';
comment on column app.device_key.key is 'Random, made with the table.';
insert into app.device_key default values;
revoke insert, update, delete on app.device_key from aigaq_app;
