-- in_period: whether an incident, from its earliest to its latest day, touches a period. Decides every from and to.
-- made anew with its neighbours: ${reporting_hash}

create or replace function reporting.in_period(date_earliest date, date_latest date, "from" date, "to" date) returns boolean
    language sql immutable parallel safe
return coalesce(date_latest, 'infinity') >= coalesce("from", '-infinity')
   and coalesce(date_earliest, '-infinity') <= coalesce("to", 'infinity');

comment on function reporting.in_period(date, date, date, date) is
    'Whether what happened between two days touches a period, both ends included; an end that is NULL is open.';
grant execute on function reporting.in_period(date, date, date, date) to aigaq_reader, aigaq_app, aigaq_views;
