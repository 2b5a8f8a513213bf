-- penalty: a row is the claim of one source about one penalty.
-- run again with all files of this folder: ${reporting_hash}

create view internal.penalty as
select said.*,
       penalty.kind,
       trim_scale(said.amount_mci * worth.least) as mci_kzt_low,
       trim_scale(said.amount_mci * worth.most) as mci_kzt_high,
       penalty.legal_basis,
       penalty.deciding_body,
       case when followed_incident.status = 'published' or not said.published then followed.code end as detention_fact
  from internal.said
  join registry.penalty on penalty.fact_id = said.fact_id
  left join registry.fact followed on followed.id = penalty.detention_id
  left join registry.incident followed_incident on followed_incident.id = followed.incident_id
  left join lateral ( -- what one index was worth on the possible days of the penalty; none where a day has no value
    select min(one.value) as least,
           max(one.value) as most
      from registry.calculation_index one
     where said.amount_mci is not null
       and one.country = 'KZ' and one.currency = 'KZT'
       and one.valid_from <= said.date_latest and one.valid_to >= said.date_earliest
    having range_agg(daterange(one.valid_from, one.valid_to, '[]')) @> daterange(said.date_earliest, said.date_latest, '[]')
 ) worth on true;

comment on view internal.penalty is 'What one source says of one penalty.';
comment on column internal.penalty.kind is 'What kind of penalty (vocabulary penalty_kind).';
comment on column internal.penalty.mci_kzt_low is 'What amount_mci was worth in tenge by the date of the penalty; NULL where the date, or the value of the index on it, is not known.';
comment on column internal.penalty.mci_kzt_high is 'The same; higher than mci_kzt_low where the date allows two values of the index.';
comment on column internal.penalty.legal_basis is 'The law as the document gives it.';
comment on column internal.penalty.deciding_body is 'Who decided, as named.';
comment on column internal.penalty.detention_fact is 'The published detention that it followed.';
call internal.publish_facts('penalty', counted => true, own => array['person', 'kind', 'term_days_low', 'term_days_high', 'amount', 'currency', 'amount_mci', 'amount_basis', 'mci_kzt_low', 'mci_kzt_high', 'legal_basis', 'deciding_body', 'detention_fact'],
    added => array['term_low', 'term_high', 'term_unit']);
