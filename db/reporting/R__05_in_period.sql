-- in_period: whether an incident, from its earliest to its latest day, overlaps a period. Used for every from and to.
-- run again with all files of this folder: ${reporting_hash}

create or replace function reporting.in_period(date_earliest date, date_latest date, "from" date, "to" date) returns boolean
    language sql immutable parallel safe
return coalesce(date_latest, 'infinity') >= coalesce("from", '-infinity')
   and coalesce(date_earliest, '-infinity') <= coalesce("to", 'infinity')
   and (date_latest is null or "from" is null or date_latest >= "from") -- the same with leakproof operators, which PostgreSQL
   and (date_earliest is null or "to" is null or date_earliest <= "to"); -- evaluates inside a security-barrier view, before its columns

comment on function reporting.in_period(date, date, date, date) is
    'Whether what happened between two days touches a period, both ends included; an end that is NULL is open.';
grant execute on function reporting.in_period(date, date, date, date) to aigaq_reader, aigaq_app, aigaq_views;
