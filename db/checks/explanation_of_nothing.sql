-- title: Explanation of a disagreement that is gone
-- why: The claims were corrected after an editor explained them; the explanation is of no use now.
-- severity: hint

select '/checks' as place,
       'The explanation “' || left(explanation.reason, 80) || '” belongs to no disagreement.' as what
  from registry.explanation
 where not exists (select from internal.disagreement
                    where disagreement.rule = explanation.rule
                      and disagreement.left_key = explanation.left_key
                      and disagreement.right_key = explanation.right_key);
