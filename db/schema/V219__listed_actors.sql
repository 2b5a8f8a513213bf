-- The lists of persons and organisations are read by an index.

create index person_listed on registry.person (visibility, (case when visibility = 'public' then name end) collate "kk-x-icu", number);
create index organisation_listed on registry.organisation (name collate "kk-x-icu", id);
