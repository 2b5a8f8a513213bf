-- Where an incident took place.

create table registry.incident_city (
    id          bigint generated always as identity primary key,
    incident_id bigint not null references registry.incident on delete cascade,
    city_id     bigint references registry.city,
    region_id   bigint references registry.region,
    venue       text,
    precision   text not null references registry.geo_precision,
    passage_id  bigint not null references registry.passage,
    constraint incident_city_venue_not_blank check (venue ~ '\S'),
    constraint incident_city_says_where check (precision = 'country' or num_nonnulls(city_id, region_id) > 0),
    constraint incident_city_venue_precise check (precision <> 'venue' or venue is not null),
    constraint incident_city_once unique nulls not distinct (incident_id, city_id, region_id, venue)
);
comment on table registry.incident_city is 'A place of an incident, with the passage that names it.';
comment on column registry.incident_city.id is 'Key.';
comment on column registry.incident_city.incident_id is 'The incident.';
comment on column registry.incident_city.city_id is 'The city; NULL where only a region or the country is named.';
comment on column registry.incident_city.region_id is 'The region where no city is named; that of a city follows from the date.';
comment on column registry.incident_city.venue is 'Street or building as given in the document.';
comment on column registry.incident_city.precision is 'How exactly the place is known (vocabulary geo_precision).';
comment on column registry.incident_city.passage_id is 'The passage that names the place.';
create index incident_city_city on registry.incident_city (city_id, incident_id);
create index incident_city_region on registry.incident_city (region_id);
create index incident_city_passage on registry.incident_city (passage_id);
create index incident_city_precision on registry.incident_city (precision);
select audit.track('registry.incident_city');
