-- Milestones: background events, with the passages that support them.

create table registry.milestone (
    id            bigint generated always as identity primary key,
    title         text not null unique,
    date_edtf     text,
    date_earliest date generated always as (registry.edtf_earliest(date_edtf)) stored,
    date_latest   date generated always as (registry.edtf_latest(date_edtf)) stored,
    constraint milestone_title_not_blank check (title ~ '\S'),
    constraint milestone_edtf check (registry.edtf_valid(date_edtf)),
    constraint milestone_dates_in_order check (date_earliest <= date_latest)
);
comment on table registry.milestone is 'A background event, such as an election or a resignation; dated where a document dates it.';
comment on column registry.milestone.id is 'Key.';
comment on column registry.milestone.title is 'What happened, in own words.';
comment on column registry.milestone.date_edtf is 'Date, as EDTF; NULL where no document gives one.';
comment on column registry.milestone.date_earliest is 'First possible day, from date_edtf.';
comment on column registry.milestone.date_latest is 'Last possible day, from date_edtf.';
select audit.track('registry.milestone');

create table registry.milestone_passage (
    milestone_id bigint not null references registry.milestone on delete cascade,
    passage_id   bigint not null references registry.passage,
    primary key (milestone_id, passage_id)
);
comment on table registry.milestone_passage is 'A passage that supports a milestone.';
comment on column registry.milestone_passage.milestone_id is 'The milestone.';
comment on column registry.milestone_passage.passage_id is 'The passage.';
create index milestone_passage_passage on registry.milestone_passage (passage_id);
select audit.track('registry.milestone_passage');
