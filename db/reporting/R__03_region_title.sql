-- region_title: the name of a region that no city has.
-- run again with all files of this folder: ${reporting_hash}

create or replace function internal.region_title(name text) returns text
    language sql immutable parallel safe
    set search_path = pg_catalog
return case when name ~ '(Region|\(city\))$' then name else name || ' Region' end;
comment on function internal.region_title(text) is 'The English name of a region as forms show it, with the word Region: seven regions share the name of a city.';
revoke execute on function internal.region_title(text) from public;
grant execute on function internal.region_title(text) to aigaq_app;
