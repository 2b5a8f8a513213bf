-- Surely in a period: the latest possible start and the earliest possible end, which follow from the EDTF text as the other two days do.

create function registry.edtf_start_latest(edtf text) returns date
    language sql immutable parallel safe
return coalesce(least(registry.edtf_day(rtrim(split_part(edtf, '/', 1), '?~%'), true), registry.edtf_latest(edtf)), 'infinity'::date);
comment on function registry.edtf_start_latest(text) is
    'Latest day on which what an EDTF text dates may have started, not after its latest end: 2019-06: 30 June; ../2012: 31 December 2012; infinity where there is no date.';

create function registry.edtf_end_earliest(edtf text) returns date
    language sql immutable parallel safe
return coalesce(greatest(registry.edtf_day(rtrim(case when strpos(edtf, '/') > 0 then split_part(edtf, '/', 2) else edtf end, '?~%'), false),
                         registry.edtf_earliest(edtf)), '-infinity'::date);
comment on function registry.edtf_end_earliest(text) is
    'Earliest day on which what an EDTF text dates may have ended, not before its earliest start: 2019-06: 1 June; 2019-06-09/..: 9 June; -infinity where there is no date.';

grant execute on function registry.edtf_start_latest(text), registry.edtf_end_earliest(text) to aigaq_app, aigaq_views;

alter table registry.incident
    add column start_latest date not null generated always as (registry.edtf_start_latest(date_edtf)) stored,
    add column end_earliest date not null generated always as (registry.edtf_end_earliest(date_edtf)) stored;
comment on column registry.incident.start_latest is 'Latest possible day of its start, from date_edtf; infinity: it has no date.';
comment on column registry.incident.end_earliest is 'Earliest possible day of its end, from date_edtf; -infinity: it has no date.';

alter table registry.fact
    add column start_latest date not null generated always as (registry.edtf_start_latest(date_edtf)) stored,
    add column end_earliest date not null generated always as (registry.edtf_end_earliest(date_edtf)) stored;
comment on column registry.fact.start_latest is 'Latest possible day of its start, from date_edtf; infinity: it has no date of its own.';
comment on column registry.fact.end_earliest is 'Earliest possible day of its end, from date_edtf; -infinity: it has no date of its own.';

alter table registry.milestone
    add column start_latest date not null generated always as (registry.edtf_start_latest(date_edtf)) stored,
    add column end_earliest date not null generated always as (registry.edtf_end_earliest(date_edtf)) stored;
comment on column registry.milestone.start_latest is 'Latest possible day of its start, from date_edtf; infinity: it has no date.';
comment on column registry.milestone.end_earliest is 'Earliest possible day of its end, from date_edtf; -infinity: it has no date.';
