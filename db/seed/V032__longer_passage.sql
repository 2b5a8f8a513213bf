-- D-0005: that those counted in Almaty have to be fought stands in the words after the count; the passage holds them now.

update registry.passage
   set char_end = 1747,
       text_sha256 = '372c44a7ced7f931260415a558b422401277c02c77eb7c89b64aba311bcd15bd'
  from registry.document_edition edition
  join registry.document on document.id = edition.document_id
 where passage.edition_id = edition.id
   and document.code = 'D-0005'
   and edition.edition = 1
   and (passage.char_start, passage.char_end) = (1615, 1724);
