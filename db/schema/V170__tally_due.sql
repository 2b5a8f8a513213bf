-- A transaction that changes many facts of an incident updates its tallies once, at its end.

create table internal.tally_due (
    transaction_id xid8 not null default pg_current_xact_id(),
    incident_id    bigint not null,
    and_below      boolean not null,
    primary key (transaction_id, incident_id, and_below)
);
comment on table internal.tally_due is 'Incidents whose tallies a transaction will update when its constraints are checked. Empty between transactions.';
comment on column internal.tally_due.transaction_id is 'The transaction.';
comment on column internal.tally_due.incident_id is 'The incident, which may be gone by then.';
comment on column internal.tally_due.and_below is 'Whether the ranges of the incidents below it are updated too.';
