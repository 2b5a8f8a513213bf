-- Contradictions: pairs of what is said, in one document or two, that cannot both be so although no rule sees it; each with its reason.

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
     'The president lays the rallies to the economy; the author answers that his own election was what people were against.'),
    ('KZ-2019-0009-F22', 'D-0004', 1838, 'KZ-2019-0009-F138', 'D-0004', 3906,
     'One article, two doers: first it is the protesters who attack, later those who were violent are provocateurs and no protesters.'),
    ('KZ-2019-0009-F27', 'D-0003', 1079, 'KZ-2019-0009-F116', 'D-0004', 731,
     'To the analysts the place of an opposition is empty; to the article an opposition to be reckoned with exists.'),
    ('KZ-2019-0009-F35', 'D-0003', 2252, 'KZ-2019-0009-F49', 'D-0003', 5498,
     'The movement wants the vote held invalid; the losing candidate, as the analyst tells it, took it for valid. It cannot be both.'),
    ('KZ-2019-0009-F37', 'D-0001', 1611, 'KZ-2019-0009-F118', 'D-0004', 1016,
     'One speaks of violence at the detentions, down to a death; the other calls what police did measured. Both tell of the protests after the vote.'),
    ('KZ-2019-0009-F38', 'D-0003', 2557, 'KZ-2019-0009-F22', 'D-0004', 1838,
     'The movement calls the protest peaceful; the article has protesters throw stones at police.'),
    ('KZ-2019-0009-F44', 'D-0003', 5018, 'KZ-2019-0009-F117', 'D-0004', 868,
     'The same protests are a sign of immaturity to the analyst and one of maturity to the author.'),
    ('KZ-2019-0009-F67', 'D-0003', 8622, 'KZ-2019-0009-F37', 'D-0001', 1611,
     'The analyst has police handle those they hold with great care as a rule; the article has violence go with the detentions as such, and one person dead of it.'),
    ('KZ-2019-0009-F72', 'D-0003', 9425, 'KZ-2019-0009-F35', 'D-0003', 2252,
     'The analyst finds nothing political in what protesters ask; a movement among them asks that the election be held void.'),
    ('KZ-2019-0009-F108', 'D-0001', 3443, 'KZ-2019-0009-F122', 'D-0004', 1559,
     'One says that nobody led the protesters, the other names the man who planned their rallies.'),
    ('KZ-2019-0009-F111', 'D-0001', 3817, 'KZ-2019-0009-F116', 'D-0004', 731,
     'One denies that there is any candidate of a real opposition; the other sees a losing candidate of this very vote as the proof of one.'),
    ('KZ-2019-0009-F113', 'D-0001', 4212, 'KZ-2019-0009-F16', 'D-0001', 2371,
     'If ideas from the West alone moved people, the weak economy that the president names did not.'),
    ('KZ-2019-0009-F113', 'D-0001', 4212, 'KZ-2019-0009-F69', 'D-0003', 8871,
     'If ideas from the West alone moved people, the wish to renew the contract with their rulers did not.'),
    ('KZ-2019-0009-F113', 'D-0001', 4212, 'KZ-2019-0009-F94', 'D-0001', 197,
     'One author, two causes: the outcome of the vote, and later ideas from the West as the only one, which shuts the first out.')
) as pair (left_fact, left_document, left_start, right_fact, right_document, right_start, reason)
  join said one on (one.fact, one.document, one.char_start) = (pair.left_fact, pair.left_document, pair.left_start)
  join said other on (other.fact, other.document, other.char_start) = (pair.right_fact, pair.right_document, pair.right_start);
