-- Figures are kept by the views that gave them, too: a new version of the program may count otherwise in the same state of the data.

alter table app.figure_set add column views text not null default '';
comment on column app.figure_set.views is 'SHA-256 over the views and the query that gave the figures; empty: not known.';
alter table app.figure_set drop constraint figure_set_once;
alter table app.figure_set add constraint figure_set_once unique nulls not distinct (data_state, views, day_from, day_to, city, code);
