-- penalty: a row is the claim of one source about one penalty.
-- run again with all files of this folder: ${reporting_hash}

create view internal.penalty as
select said.*,
       penalty.kind,
       penalty.legal_basis,
       penalty.deciding_body,
       case when followed_incident.status = 'published' or not said.published then followed.code end as detention_fact
  from internal.said
  join registry.penalty on penalty.fact_id = said.fact_id
  left join registry.fact followed on followed.id = penalty.detention_id
  left join registry.incident followed_incident on followed_incident.id = followed.incident_id;

comment on view internal.penalty is 'What one source says of one penalty.';
comment on column internal.penalty.kind is 'What kind of penalty (vocabulary penalty_kind).';
comment on column internal.penalty.legal_basis is 'The law as the document gives it.';
comment on column internal.penalty.deciding_body is 'Who decided, as named.';
comment on column internal.penalty.detention_fact is 'The published detention that it followed.';
call internal.publish_facts('penalty', counted => true, own => array['person', 'kind', 'term_days_low', 'term_days_high', 'amount', 'currency', 'legal_basis', 'deciding_body', 'detention_fact']);
