-- title: Passage whose words are lost or differ
-- why: The loaded text has other words there; what the passage supports has a mark until an editor settles it.
-- severity: problem
-- checks: all together
-- reads: document, document_edition, passage

select '/documents/' || document.code || '/passages' as place,
       'Passage ' || passage.id || ' of ' || document.code || coalesce(', paragraph ' || passage.paragraph, '')
           || case passage.flag when 'lost' then ', is lost.' else ', has other words than were read.' end as what
  from registry.passage
  join registry.document_edition on document_edition.id = passage.edition_id
  join registry.document on document.id = document_edition.document_id
 where passage.flag is not null;
