-- Proposals: changes to a published incident that readers do not see until a reviewer publishes them.

create table app.proposal (
    incident_id  bigint primary key references registry.incident on delete cascade,
    submitted_by bigint references app.account on delete set null,
    submitted_at timestamptz
);
comment on table app.proposal is 'The change to a published incident that awaits publication: its forms are drafts that name it. Deleted when it is published or discarded.';
comment on column app.proposal.incident_id is 'The incident.';
comment on column app.proposal.submitted_by is 'The account that submitted it for review; NULL: not submitted.';
comment on column app.proposal.submitted_at is 'When it was submitted for review; NULL: not submitted.';

alter table app.draft add column proposal_id bigint references app.proposal on delete cascade;
comment on column app.draft.proposal_id is 'The proposal that this form is a part of; NULL: what its account types and nobody else sees.';
alter table app.draft drop constraint draft_once;
create unique index draft_once on app.draft (account_id, path, form_key) where proposal_id is null;
create unique index draft_once_in_proposal on app.draft (proposal_id, path, form_key) where proposal_id is not null;
comment on table app.draft is 'A form that is not applied yet. What an account has typed and not saved is offered to this account only, and deleted when it is saved or discarded, and after 90 days; at most 50 an account. A change to a published incident belongs to a proposal, and is seen by all editors.';

create table app.review_comment (
    incident_id bigint primary key references registry.incident on delete cascade,
    account_id  bigint references app.account on delete set null,
    comment     text not null,
    given_at    timestamptz not null default now(),
    constraint review_comment_length check (char_length(comment) <= 4000)
);
comment on table app.review_comment is 'What a reviewer wrote when an incident, or a change to it, was given back to its editor. Deleted when it is submitted again.';
comment on column app.review_comment.incident_id is 'The incident.';
comment on column app.review_comment.account_id is 'The account that gave it back; NULL: it is gone.';
comment on column app.review_comment.comment is 'The comment; empty: none was written.';
comment on column app.review_comment.given_at is 'When it was given back.';
