-- title: Fine in MCI whose value is not known
-- why: The table calculation_index has no value for a possible day of the penalty, so no tenge are shown. An administrator adds the year (docs/evidence.md).
-- severity: hint
-- checks: each incident
-- reads: assertion, calculation_index, fact, incident, penalty

select '/incidents/' || incident_code as place,
       fact_code || ': ' || amount_mci || ' MCI, ' || date_edtf || '.' as what,
       incident_id as record_id
  from internal.penalty
 where amount_mci is not null
   and mci_kzt_low is null
   and date_earliest is not null and date_latest is not null;
