-- Somebody without a name who quotes the source of an assertion.

alter table registry.assertion
    add column relayed_words text,
    add constraint assertion_unnamed_relay check (
        relayed_words is null or (relayed_words ~ '\S' and num_nonnulls(relayed_person_id, relayed_organisation_id) = 0));
comment on column registry.assertion.relayed_words is 'Somebody without a name who quotes the source, in a few words of the document.';
