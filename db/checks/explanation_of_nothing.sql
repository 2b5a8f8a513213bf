-- title: Explanation of a disagreement that is gone
-- why: The claims were corrected after an editor explained them; the explanation is of no use now.
-- severity: hint
-- checks: all together
-- reads: act, assertion, city, city_name, contradiction, damage, detention, detention_outcome, document, document_edition, document_text, explanation, fact, fact_city, fact_group, incident, incident_city, incident_participant, measure, name_confirmation, organisation, passage, penalty, penalty_kind, person, population, quote_release, statement, wording

select '/checks' as place,
       'The explanation “' || left(explanation.reason, 80) || '” belongs to no disagreement.' as what
  from registry.explanation
 where not exists (select from internal.disagreement
                    where disagreement.rule = explanation.rule
                      and disagreement.left_key = explanation.left_key
                      and disagreement.right_key = explanation.right_key);
