-- Facts for which the documents give no city, in incidents of several cities.

alter table registry.fact
    add column no_city boolean not null default false,
    add constraint fact_no_city_not_general check (not no_city or covers is distinct from 'general');
comment on column registry.fact.no_city is 'Its documents give no city for it: it does not take those of its incident.';
