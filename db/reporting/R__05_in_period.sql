-- in_period: whether something was in a period, both ends included. Used for every from and to.
-- run again with all files of this folder: ${reporting_hash}
-- Four days follow from an EDTF text (V003, V070). With the inner two the function says "surely", with the outer two "possibly":
--   in_period(start_latest, end_earliest, "from", "to")    surely in: it started on "to" or before, and ended on "from" or later
--   in_period(date_earliest, date_latest, "from", "to")    possibly in: it may have
-- Which of the two is asked follows from the days alone, also for what has no date: its outer days are NULL, which no period excludes;
-- its inner days are infinity and -infinity, which every period with that end excludes (ADR 24).

drop function if exists reporting.in_period(date, date, date, date);
create function reporting.in_period(start_latest date, end_earliest date, "from" date, "to" date) returns boolean
    language sql immutable parallel safe
return coalesce(end_earliest, 'infinity') >= coalesce("from", '-infinity')
   and coalesce(start_latest, '-infinity') <= coalesce("to", 'infinity')
   and (end_earliest is null or "from" is null or end_earliest >= "from") -- the same with leakproof operators, which PostgreSQL
   and (start_latest is null or "to" is null or start_latest <= "to"); -- evaluates inside a security-barrier view, before its columns

comment on function reporting.in_period(date, date, date, date) is
    'Whether something was in a period, both ends included. With start_latest and end_earliest: surely in. With date_earliest and date_latest instead: possibly in. What has no date is possibly in every period and surely in none, except in one without ends. A day that is NULL is no limit.';
grant execute on function reporting.in_period(date, date, date, date) to aigaq_reader, aigaq_app, aigaq_views;
