-- What PostgreSQL lets everybody do in a database, taken back. Run by a superuser in
-- database aigaq (README.md). Statements are parted by empty lines, as in roles.sql.

revoke all on database aigaq from public;

grant connect on database aigaq to aigaq_owner, aigaq_app, aigaq_reader, aigaq_watch;

revoke create on schema public from public;

-- do $$ … $$ needs it; functions that exist run without
revoke usage on language plpgsql from public;

grant usage on language plpgsql to aigaq_owner;

-- Compiling a plan takes longer than running it for one record.
alter database aigaq set jit = off;
