-- Cities are changed on a form: the second of two editors is told.

alter table registry.city add column version bigint not null default 0;
comment on column registry.city.version is 'Grows with each change on a form, so that the second of two editors is told.';
