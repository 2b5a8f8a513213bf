-- Keeps the roles that only read as they should be, and makes the logins of analysts. Run by a superuser in
-- database aigaq (README.md). Statements are parted by empty lines, as in roles.sql.
-- In PostgreSQL every login can change its own password and settings. So this schema keeps what they should be;
-- its functions run with the rights of the superuser who created them, and do only what they say.

create schema if not exists access;

comment on schema access is 'What the roles that read should be, and the functions that keep them so; belongs to the superuser.';

revoke all on schema access from public;

grant usage on schema access to aigaq_app, aigaq_watch;

create table if not exists access.login (
    name     text primary key,
    verifier text,
    settings text[],
    ended    boolean not null default false
);

comment on table access.login is 'A role that reads, as it was set last. Only a superuser reads this table.';

comment on column access.login.name is 'The role.';

comment on column access.login.verifier is 'The SCRAM verifier of its password; NULL: it has none, or none was seen yet.';

comment on column access.login.settings is 'The settings it was given last; NULL: none yet.';

comment on column access.login.ended is 'Whether an administrator ended it: it cannot sign in.';

create table if not exists access.reset (
    id   bigint generated always as identity primary key,
    at   timestamptz not null default clock_timestamp(),
    role text not null,
    what text not null,
    told boolean not null default false
);

comment on table access.reset is 'Something of a role that was not as it should be, and was set back.';

comment on column access.reset.id is 'Key, in the order of time.';

comment on column access.reset.at is 'When it was set back.';

comment on column access.reset.role is 'The role.';

comment on column access.reset.what is 'password, settings, membership or attributes.';

comment on column access.reset.told is 'Whether the program has told it.';

grant select, update (told) on access.reset to aigaq_watch;

create sequence if not exists access.analyst_number start 2;

-- the rule of each role: what it is a member of, its connections, its settings, and the limits that the watch holds it to
create or replace function access.rule_of(role text, out signs_in boolean, out connections integer, out member_of text[], out settings text[],
        out statement_limit interval, out idle_in_transaction_limit interval, out transaction_limit interval, out idle_limit interval)
    language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
declare
    reserved text[] = array(select rolname::text from pg_roles where rolname = 'pg_use_reserved_connections'); -- from PostgreSQL 16 on
    reading text[] = array['search_path=reporting', 'default_transaction_read_only=on'];
begin
    signs_in = true;
    settings = '{}';
    case
        when role in ('aigaq_reader', 'aigaq_analysts') then
            signs_in = false;
            connections = -1;
            member_of = case when role = 'aigaq_analysts' then array['aigaq_reader'] else '{}' end;
        when role = 'aigaq_report' then
            connections = 8;
            member_of = array['aigaq_reader'] || reserved;
            settings = reading || array['statement_timeout=5min', 'temp_file_limit=2GB'];
            statement_limit = '20 min';
        when role = 'aigaq_query' then
            connections = 8;
            member_of = array['aigaq_reader'];
            settings = reading || array['statement_timeout=30s', 'temp_file_limit=512MB', 'log_min_messages=fatal'];
            statement_limit = '40 s';
            idle_in_transaction_limit = '5 min';
            transaction_limit = '10 min';
        when role = 'aigaq_watch' then
            connections = 4;
            member_of = array['aigaq_report', 'aigaq_query', 'aigaq_analysts'] || reserved
                || array(select rolname::text from pg_roles where rolname ~ '^aigaq_analyst(_[0-9]+)?$');
        when role ~ '^aigaq_analyst(_[0-9]+)?$' then
            connections = 4;
            member_of = array['aigaq_analysts'];
            settings = reading || array['statement_timeout=5min', 'idle_in_transaction_session_timeout=5min', 'idle_session_timeout=1h',
                'temp_file_limit=512MB', 'log_min_messages=fatal'];
            statement_limit = '5 min';
            idle_in_transaction_limit = '5 min';
            transaction_limit = '30 min';
            idle_limit = '1 h';
    end case;
end
$$;

comment on function access.rule_of(text) is
    'What a role that reads should be. The settings are for its sessions, which can undo most of them; the limits are those that the watch ends it at.';

create or replace function access.set_role(which text, silently boolean) returns void
    language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
    kept    access.login;
    rule    record;
    actual  pg_authid;
    grants  record;
    wanted  text[];
    setting text;
    changed text[] = '{}';
begin
    select * into strict rule from access.rule_of(which);
    select * into strict actual from pg_authid where rolname = which;
    insert into access.login (name, verifier) values (which, actual.rolpassword) on conflict do nothing;
    select * into strict kept from access.login where name = which;
    if kept.verifier is null and not kept.ended then
        update access.login set verifier = actual.rolpassword where name = which returning * into kept;
    end if;
    if actual.rolpassword is distinct from kept.verifier then
        changed = changed || 'password'::text;
        execute format('alter role %I password %L', which, kept.verifier);
    end if;
    if actual.rolconnlimit = 8 and which = 'aigaq_analyst' then -- what it had until December 2026
        execute 'alter role aigaq_analyst connection limit 4';
        actual.rolconnlimit = 4;
    end if;
    if actual.rolsuper or actual.rolcreaterole or actual.rolcreatedb or actual.rolreplication or actual.rolbypassrls
       or not actual.rolinherit or actual.rolvaliduntil is not null and actual.rolvaliduntil <> 'infinity'
       or actual.rolconnlimit <> rule.connections or actual.rolcanlogin <> (rule.signs_in and not kept.ended) then
        changed = changed || 'attributes'::text;
        execute format('alter role %I nosuperuser nocreaterole nocreatedb noreplication nobypassrls inherit valid until ''infinity'' connection limit %s %s',
                       which, rule.connections, case when rule.signs_in and not kept.ended then 'login' else 'nologin' end);
    end if;
    if exists (select from pg_db_role_setting where setrole = actual.oid and setdatabase <> 0)
       or array(select unnest(setconfig) from pg_db_role_setting where setrole = actual.oid and setdatabase = 0 order by 1)
          <> array(select unnest(rule.settings) order by 1) then
        changed = changed || 'settings'::text;
        execute format('alter role %I reset all', which);
        for setting in select datname from pg_db_role_setting join pg_database on pg_database.oid = setdatabase where setrole = actual.oid loop
            execute format('alter role %I in database %I reset all', which, setting);
        end loop;
        foreach setting in array rule.settings loop
            execute format('alter role %I set %I = %L', which, split_part(setting, '=', 1), split_part(setting, '=', 2));
        end loop;
    end if;
    wanted = case when kept.ended then '{}' else rule.member_of end;
    for grants in
        -- what it is a member of, and who was made a member of it
        select group_role.rolname as group_name, member.rolname as member_name, pg_get_userbyid(grantor) as grantor, pg_auth_members.admin_option,
               case when member.oid = actual.oid then group_role.rolname = any (wanted)
                    else member.rolname in ('aigaq_analysts', 'aigaq_watch') or member.rolname = any (array['aigaq_report', 'aigaq_query']) and which = 'aigaq_reader'
               end as expected
          from pg_auth_members
          join pg_authid group_role on group_role.oid = roleid
          join pg_authid member on member.oid = pg_auth_members.member
         where actual.oid in (roleid, pg_auth_members.member)
           and not (which = 'aigaq_analysts' and roleid = actual.oid)
    loop
        if not grants.expected or grants.admin_option then
            changed = changed || 'membership'::text;
            execute format('revoke %I from %I granted by %I cascade', grants.group_name, grants.member_name, grants.grantor);
        end if;
    end loop;
    for setting in select unnest(wanted) except select roleid::regrole::text from pg_auth_members where member = actual.oid loop
        changed = changed || 'membership'::text;
        execute format('grant %I to %I', setting, which);
    end loop;
    -- with another rule than last time (a first start, an update) nothing was tampered with
    if kept.settings is not distinct from rule.settings and not silently and changed <> '{}' then
        insert into access.reset (role, what) select which, what from unnest(changed) what group by what;
        perform pg_terminate_backend(pid) from pg_stat_activity where usename = which and pid <> pg_backend_pid();
    end if;
    update access.login set settings = rule.settings where name = which and settings is distinct from rule.settings;
end
$$;

comment on function access.set_role(text, boolean) is
    'Sets a role back to its rule. What was otherwise is noted in access.reset, and its sessions are ended, unless silently.';

create or replace function access.reset_roles() returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    which text;
begin
    lock table access.login in exclusive mode;
    -- an ended login is dropped once its last session is over
    for which in
        select name from access.login
         where ended and name ~ '^aigaq_analyst_[0-9]+$' and not exists (select from pg_stat_activity where usename = name)
    loop
        if to_regrole(which) is not null then
            execute format('drop owned by %I', which);
            execute format('drop role %I', which);
        end if;
        delete from access.login where name = which;
    end loop;
    for which in
        select rolname from pg_roles
         where rolname in ('aigaq_reader', 'aigaq_analysts', 'aigaq_report', 'aigaq_query', 'aigaq_watch') or rolname ~ '^aigaq_analyst(_[0-9]+)?$'
         order by rolname = 'aigaq_watch', rolname
    loop
        perform access.set_role(which, silently => false);
    end loop;
    delete from access.reset where at < now() - interval '1 year' or id <= (select max(id) - 10000 from access.reset);
end
$$;

comment on function access.reset_roles() is
    'Sets every role that reads back to its rule: password, settings of all databases, memberships, limits. What was otherwise is noted in access.reset.';

create or replace function access.remember_password(role text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if role not in ('aigaq_report', 'aigaq_query', 'aigaq_watch', 'aigaq_analyst') or session_user = 'aigaq_watch' and role = 'aigaq_analyst' then
        raise insufficient_privilege using message = format('the password of %s is not remembered', role);
    end if;
    insert into access.login (name, verifier) select rolname, rolpassword from pg_authid where rolname = role
        on conflict (name) do update set verifier = excluded.verifier, ended = false;
end
$$;

comment on function access.remember_password(text) is
    'Takes the present password of a role of the program as the one it should have. The program calls it after it has signed in with that password.';

create or replace function access.give_password(role text, verifier text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if role not in ('aigaq_report', 'aigaq_query') then
        raise insufficient_privilege using message = format('the password of %s is not given here', role);
    end if;
    perform access.require_verifier(verifier);
    execute format('alter role %I password %L', role, verifier);
    insert into access.reset (role, what) values (role, 'password');
    perform access.remember_password(role);
end
$$;

comment on function access.give_password(text, text) is 'Gives a role of the program its password back, which somebody changed while the program did not run.';

create or replace function access.require_verifier(verifier text) returns void
    language plpgsql immutable set search_path = pg_catalog, pg_temp
as $$
begin
    if verifier !~ '^SCRAM-SHA-256\$[0-9]{4,7}:[A-Za-z0-9+/=]{16,64}\$[A-Za-z0-9+/=]{44}:[A-Za-z0-9+/=]{44}$' then
        raise invalid_parameter_value using message = 'not a SCRAM-SHA-256 verifier';
    end if;
end
$$;

comment on function access.require_verifier(text) is 'Refuses what is not a SCRAM verifier, such as a password in clear text.';

create or replace function access.make_analyst(verifier text) returns text
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    made text;
begin
    perform access.require_verifier(verifier);
    lock table access.login in exclusive mode;
    if (select count(*) from access.login where name like 'aigaq\_analyst\_%' and not ended) >= 500 then
        raise configuration_limit_exceeded using message = 'there are 500 logins of analysts';
    end if;
    made = 'aigaq_analyst_' || nextval('access.analyst_number');
    execute format('create role %I password %L', made, verifier);
    execute format('grant %I to aigaq_watch', made);
    perform access.set_role(made, silently => true);
    return made;
end
$$;

comment on function access.make_analyst(text) is 'Makes a login for an analyst and returns its name, whose number was never used before.';

create or replace function access.renew_analyst(role text, verifier text) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform access.require_verifier(verifier);
    lock table access.login in exclusive mode;
    update access.login set verifier = renew_analyst.verifier, ended = false
     where name = role and (name = 'aigaq_analyst' or name ~ '^aigaq_analyst_[0-9]+$' and not ended);
    if not found then
        return false;
    end if;
    perform access.set_role(role, silently => true);
    perform pg_terminate_backend(pid) from pg_stat_activity where usename = role;
    return true;
end
$$;

comment on function access.renew_analyst(text, text) is
    'Gives an analyst''s login a new password and ends its sessions; false: there is no such login. aigaq_analyst can be renewed after it was ended, the others cannot.';

create or replace function access.end_analyst(role text) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    lock table access.login in exclusive mode;
    update access.login set verifier = null, ended = true where name = role and name ~ '^aigaq_analyst(_[0-9]+)?$' and not ended;
    if not found then
        return false;
    end if;
    perform access.set_role(role, silently => true); -- its sessions can read nothing from here on
    perform pg_terminate_backend(pid) from pg_stat_activity where usename = role;
    return true;
end
$$;

comment on function access.end_analyst(text) is 'Ends an analyst''s login and its sessions; false: there is no such login.';

-- the watch calls this every few seconds, with its own rights: as a member of the roles that read, it may end what they run
create or replace function access.end_overruns(judged_at timestamptz default clock_timestamp(), out pid integer, out role text, out reason text, out ended boolean) returns setof record
    language sql volatile set search_path = pg_catalog, pg_temp
as $$
    with session as (
        select activity.pid, activity.usename::text as role, activity.query_start, rule.statement_limit,
               activity.state in ('active', 'fastpath function call') as running,
               activity.wait_event is not distinct from 'ClientWrite' as stuck,
               activity.usename ~ '^aigaq_analyst' as analyst,
               not pg_roles.rolcanlogin as ended,
               judged_at - activity.query_start as running_for,
               judged_at - activity.xact_start > rule.transaction_limit as long_transaction,
               activity.state like 'idle in transaction%' and judged_at - activity.state_change > rule.idle_in_transaction_limit as idle_in_transaction,
               activity.state = 'idle' and judged_at - activity.state_change > rule.idle_limit as idle
          from pg_stat_activity activity
          join pg_roles on pg_roles.oid = activity.usesysid
         cross join lateral access.rule_of(activity.usename::text) rule
         where activity.backend_type = 'client backend'
           and activity.usename ~ '^(aigaq_query|aigaq_report|aigaq_analyst(_[0-9]+)?)$'
    ), running_by_login as (
        select session.pid, session.query_start,
               row_number() over (partition by session.role order by session.query_start, session.pid) as of_login
          from session
         where analyst and running and running_for > interval '1 s'
    ), running as ( -- the first statement of each login comes before the second of any
        select running_by_login.pid, running_by_login.of_login,
               row_number() over (order by running_by_login.of_login, running_by_login.query_start, running_by_login.pid) as of_all
          from running_by_login
    ), overrun as (
        select session.*,
               case when session.ended then 'ended'
                    when running and running_for > statement_limit then 'statement'
                    when running.of_login > 2 or running.of_all > 4 then 'many'
                    when long_transaction then 'transaction'
                    when idle_in_transaction then 'idle in transaction'
                    when idle then 'idle'
               end as reason
          from session
          left join running on running.pid = session.pid
    )
    select overrun.pid, overrun.role, overrun.reason,
           -- a statement is cancelled first; one that sends to a client which does not read does not notice that
           case when overrun.reason in ('statement', 'many') and not stuck and (overrun.reason = 'many' or running_for < statement_limit + interval '10 s')
                then pg_cancel_backend(overrun.pid)
                else pg_terminate_backend(overrun.pid)
           end
      from overrun
     where overrun.reason is not null;
$$;

comment on function access.end_overruns(timestamptz) is
    'Ends what readers run beyond their limits, at this moment. A row is what was ended: the process, its role, and why: statement (longer than its role may), many (more than 2 statements of a login, whose youngest end, or 4 of all analysts, where the youngest second ones of a login end first), transaction (open too long), idle in transaction, idle, ended (the login was ended).';

do $$
declare
    of_access regprocedure;
begin
    for of_access in select oid::regprocedure from pg_proc where pronamespace = 'access'::regnamespace loop
        execute format('revoke all on function %s from public', of_access);
    end loop;
end
$$;

grant execute on function access.make_analyst(text), access.renew_analyst(text, text), access.end_analyst(text) to aigaq_app;

grant execute on function access.rule_of(text), access.end_overruns(timestamptz), access.reset_roles(), access.remember_password(text), access.give_password(text, text) to aigaq_watch;
