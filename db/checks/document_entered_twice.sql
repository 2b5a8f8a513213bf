-- title: Document entered twice
-- why: One document under two codes looks like two documents that confirm each other.
-- severity: problem
-- checks: all together
-- reads: document, document_edition, told_apart

select '/documents/' || one.code as place,
       one.code || ' and ' || other.code || ' have the same address or the same text.' as what
  from registry.document one
  join registry.document other on other.id > one.id
       and (other.url = one.url
            or exists (select from registry.document_edition mine
                         join registry.document_edition theirs on theirs.text_sha256 = mine.text_sha256
                        where mine.document_id = one.id and theirs.document_id = other.id))
 where not exists (select from registry.told_apart apart where (apart.document_id, apart.other_document_id) = (one.id, other.id));
