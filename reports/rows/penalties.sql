-- What is said of penalties: a row is what one voice says of one penalty.
select penalty.fact_code as fact,
       penalty.incident_code as incident,
       penalty.date_earliest,
       penalty.date_latest,
       penalty.date_edtf as "date:date",
       penalty.cities as "cities:cities",
       penalty.description,
       penalty.person,
       penalty.kind as "kind:term=penalty_kind",
       penalty.groups as "groups:terms=affected_group",
       penalty.stance as "stance:term=stance",
       penalty.count_low as low,
       penalty.count_high as high,
       penalty.count_wording as "wording:term=wording",
       penalty.term_days_low as term_low,
       penalty.term_days_high as term_high,
       penalty.amount,
       penalty.currency,
       penalty.legal_basis,
       penalty.deciding_body,
       penalty.asserted_by as "voice:voice",
       penalty.relayed_by,
       penalty.hearsay as "hearsay:flag",
       penalty.scope_note,
       penalty.source_code as document,
       penalty.paragraph
  from reporting.penalty
 where reporting.in_period(penalty.date_earliest, penalty.date_latest, :from, :to)
   and (cast(:city as text) is null or :city = any (penalty.cities))
 order by coalesce(penalty.date_earliest, penalty.date_latest) nulls last, penalty.fact_code, penalty.source_code, penalty.paragraph
