-- title: Passage whose words are lost or differ
-- why: The text that was loaded holds other words there; what rests on the passage carries a mark until that is settled.
-- severity: problem

select '/sources/' || source.code || '/passages' as place,
       'Passage ' || passage.id || ' of ' || source.code || coalesce(', paragraph ' || passage.paragraph, '')
           || case passage.flag when 'lost' then ', is lost.' else ', has other words than were read.' end as what
  from registry.passage
  join registry.source_edition on source_edition.id = passage.edition_id
  join registry.source on source.id = source_edition.source_id
 where passage.flag is not null;
