-- Contradictions, read again: one that was strained goes, those that were overlooked come.

delete from registry.contradiction
 using registry.assertion one, registry.fact one_fact, registry.assertion other, registry.fact other_fact
 where one.id = contradiction.left_assertion_id and other.id = contradiction.right_assertion_id
   and one_fact.id = one.fact_id and other_fact.id = other.fact_id
   and array['KZ-2019-0009-F44', 'KZ-2019-0009-F117'] @> array[one_fact.code, other_fact.code];

with said as (
    select assertion.id, fact.code as fact, document.code as document, passage.char_start
      from registry.assertion
      join registry.fact on fact.id = assertion.fact_id
      join registry.passage on passage.id = assertion.passage_id
      join registry.document_edition edition on edition.id = passage.edition_id and edition.edition = 1
      join registry.document on document.id = edition.document_id
)
insert into registry.contradiction (left_assertion_id, right_assertion_id, reason)
select least(one.id, other.id), greatest(one.id, other.id), pair.reason
  from (values
    ('KZ-2019-0009-F16', 'D-0001', 2371, 'KZ-2019-0009-F94', 'D-0001', 2483,
     'President Tokayev explains the rallies with the economy; the author answers that they were against his election.'),
    ('KZ-2019-0009-F22', 'D-0004', 1838, 'KZ-2019-0009-F138', 'D-0004', 3906,
     'The same article first attributes the attacks to protesters and later the violence to provocateurs who were no protesters.'),
    ('KZ-2019-0009-F27', 'D-0003', 1079, 'KZ-2019-0009-F116', 'D-0004', 731,
     'The analysts see no opposition; the author sees a credible one.'),
    ('KZ-2019-0009-F35', 'D-0003', 2252, 'KZ-2019-0009-F49', 'D-0003', 5498,
     'The movement calls for the election to be recognised as illegitimate; the losing candidate recognised it as legitimate.'),
    ('KZ-2019-0009-F38', 'D-0003', 2557, 'KZ-2019-0009-F22', 'D-0004', 1838,
     'One article calls the protest peaceful; the other says that protesters attacked police with stones and missiles.'),
    ('KZ-2019-0009-F146', 'D-0001', 1611, 'KZ-2019-0009-F118', 'D-0004', 1016,
     'One author speaks of physical violence at the detentions; the other calls the response of the police measured.'),
    ('KZ-2019-0009-F146', 'D-0001', 1611, 'KZ-2019-0009-F67', 'D-0003', 8622,
     'The author speaks of physical violence at the detentions in general; the analyst says that police as a rule treat the detained with great care.'),
    ('KZ-2019-0009-F72', 'D-0003', 9425, 'KZ-2019-0009-F35', 'D-0003', 2252,
     'The analyst says that the demands are not political; a movement among the protesters demands that the election be recognised as illegitimate.'),
    ('KZ-2019-0009-F108', 'D-0001', 3443, 'KZ-2019-0009-F122', 'D-0004', 1559,
     'One author says that the protesters had no leader; the other that a named man planned rallies.'),
    ('KZ-2019-0009-F111', 'D-0001', 3817, 'KZ-2019-0009-F116', 'D-0004', 731,
     'One author says that there is no candidate of a real opposition; the other takes a losing candidate as proof of a credible opposition.'),
    ('KZ-2019-0009-F113', 'D-0001', 4212, 'KZ-2019-0009-F16', 'D-0001', 2371,
     'If only Western ideas caused the protests, the economy did not, as the president says.'),
    ('KZ-2019-0009-F113', 'D-0001', 4212, 'KZ-2019-0009-F69', 'D-0003', 8871,
     'If only Western ideas caused the protests, the social contract did not, as the analyst says.'),
    ('KZ-2019-0009-F113', 'D-0001', 4212, 'KZ-2019-0009-F94', 'D-0001', 197,
     'The same author first gives the results of the election as the cause, later only Western ideas.'),
    ('KZ-2019-0009-F113', 'D-0001', 4212, 'KZ-2019-0009-F93', 'D-0001', 107,
     'The same author first gives lawlessness and lies of the rulers as the cause, later only Western ideas.'),
    ('KZ-2019-0009-F113', 'D-0001', 4212, 'KZ-2019-0009-F97', 'D-0001', 959,
     'The same author first gives election fraud as the cause, later only Western ideas.'),
    ('KZ-2019-0009-F113', 'D-0001', 4212, 'KZ-2019-0009-F25', 'D-0003', 222,
     'If only Western ideas caused the protests, the end of the social contract did not, as the experts say.'),
    ('KZ-2019-0009-F113', 'D-0001', 4212, 'KZ-2019-0009-F28', 'D-0003', 1154,
     'If only Western ideas caused the protests, discontent with the situation did not, as the article says.'),
    ('KZ-2019-0009-F113', 'D-0001', 4212, 'KZ-2019-0009-F36', 'D-0003', 2311,
     'If only Western ideas caused the protests, the way the election was held did not, as the movement says.'),
    ('KZ-2019-0009-F113', 'D-0001', 4212, 'KZ-2019-0009-F42', 'D-0003', 2800,
     'If only Western ideas caused the protests, the low result of a candidate did not, as his voters say.'),
    ('KZ-2019-0009-F113', 'D-0001', 4212, 'KZ-2019-0009-F46', 'D-0003', 5347,
     'If only Western ideas caused the protests, the belief in weaker authorities did not, as the article says.'),
    ('KZ-2019-0009-F113', 'D-0001', 4212, 'KZ-2019-0009-F48', 'D-0003', 5493,
     'If only Western ideas caused the protests, anger at a losing candidate did not, as the article says.'),
    ('KZ-2019-0009-F113', 'D-0001', 4212, 'KZ-2019-0009-F70', 'D-0003', 9136,
     'If only Western ideas caused the protests, lower living standards did not, as the analyst says.'),
    ('KZ-2019-0009-F113', 'D-0001', 4212, 'KZ-2019-0011-F11', 'D-0003', 3403,
     'If only Western ideas caused the protests, the results of the election did not bring this participant out.'),
    ('KZ-2019-0009-F113', 'D-0001', 4212, 'KZ-2019-0012-F05', 'D-0003', 4661,
     'If only Western ideas caused the protests, the detention of a poet did not bring this participant out.'),
    ('KZ-2019-0009-F97', 'D-0001', 959, 'KZ-2019-0009-F49', 'D-0003', 5498,
     'The author speaks of election fraud; the losing candidate recognised the election as legitimate.'),
    ('KZ-2019-0009-F107', 'D-0001', 3392, 'KZ-2019-0009-F128', 'D-0004', 2548,
     'One author says that the protesters had no programme; the other that the protests were planned and organised.'),
    ('KZ-2019-0009-F148', 'D-0004', 2292, 'KZ-2019-0009-F98', 'D-0001', 1703,
     'One author knows of no report of a serious injury; the other says that a blow on the head killed a protester.'),
    ('KZ-2019-0009-F59', 'D-0003', 7656, 'KZ-2019-0009-F64', 'D-0003', 8422,
     'The article says that the law allows gatherings with permission; the analyst says that it bans protest.'),
    ('KZ-2019-0004-F07', 'D-0003', 6816, 'KZ-2019-0009-F60', 'D-0003', 7793,
     'The authorities say that the assemblies were unlawful because nobody asked permission; the article says that gatherings are unlawful because permission is refused.'),
    ('KZ-2019-0011-F06', 'D-0003', 4017, 'KZ-2019-0009-F03', 'D-0001', 1508,
     'Five days, from hearsay, lie outside the 6 to 15 days that the prosecutor''s office gives for all who were arrested.'),
    ('KZ-2019-0014-F05', 'D-0001', 2855, 'KZ-2019-0014-F04', 'D-0003', 11559,
     'The author says that the authorities blocked social networks; the head of state says that he did not know of it.')
  ) as pair (left_fact, left_document, left_start, right_fact, right_document, right_start, reason)
  join said one on (one.fact, one.document, one.char_start) = (pair.left_fact, pair.left_document, pair.left_start)
  join said other on (other.fact, other.document, other.char_start) = (pair.right_fact, pair.right_document, pair.right_start)
on conflict on constraint contradiction_once do update set reason = excluded.reason;
