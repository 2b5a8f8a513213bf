-- The list of incidents finds a short period among many incidents by this index.

create index incident_days on registry.incident using gist (daterange(date_earliest, date_latest, '[]'));
