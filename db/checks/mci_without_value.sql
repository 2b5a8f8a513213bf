-- title: Fine in MCI whose value is not known
-- why: The table calculation_index has no value for a possible day of the penalty, so no tenge are shown. An administrator adds the year (docs/evidence.md).
-- severity: hint

select '/incidents/' || penalty.incident_code as place,
       penalty.fact_code || ': ' || penalty.amount_mci || ' MCI, ' || penalty.date_edtf || '.' as what
  from registry.assertion
  join internal.penalty on penalty.assertion_id = assertion.id
 where assertion.amount_mci is not null
   and penalty.mci_kzt_low is null
   and penalty.date_earliest is not null and penalty.date_latest is not null;
