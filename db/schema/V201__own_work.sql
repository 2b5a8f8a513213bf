-- Own work, and the keys and lengths of drafts and merges.

-- what the menu of an editor counts is found without reading all drafts
create index incident_own_draft on registry.incident (created_by) where status = 'draft';
create index incident_in_review on registry.incident (created_by) where status = 'in_review';

create index draft_account on app.draft (account_id);
create index draft_proposal on app.draft (proposal_id);
create index proposal_submitted_by on app.proposal (submitted_by);
create index review_comment_account on app.review_comment (account_id);

alter table registry.merge
    add constraint merge_gone_code_length check (char_length(gone_code) <= 40),
    add constraint merge_kept_code_length check (char_length(kept_code) <= 40),
    add constraint merge_account_length check (char_length(account) <= 200),
    add constraint merge_undone_by_length check (char_length(undone_by) <= 200);
alter table registry.merged_fact
    add constraint merged_fact_new_code_length check (char_length(new_code) <= 40);
alter table registry.told_apart
    add constraint told_apart_told_by_length check (char_length(told_by) <= 200);
