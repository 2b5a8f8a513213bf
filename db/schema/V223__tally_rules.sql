-- Which rules the kept ranges and tallies were computed by, so that restored ones are not computed again.

create table internal.tally_rules (
    only_one boolean primary key default true,
    sha256   text not null,
    constraint tally_rules_single check (only_one)
);
comment on table internal.tally_rules is 'The rules that all kept ranges and tallies were computed by; no row: they have to be computed.';
comment on column internal.tally_rules.only_one is 'Always true: the table has one row at most.';
comment on column internal.tally_rules.sha256 is 'SHA-256 over the files of the rules.';
revoke all on internal.tally_rules from aigaq_views;
