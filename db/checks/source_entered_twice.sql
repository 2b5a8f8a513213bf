-- title: Document entered twice
-- why: One document under two codes makes one witness look like two.
-- severity: problem

select '/sources/' || one.code as place,
       one.code || ' and ' || other.code || ' have the same address or the same text.' as what
  from registry.source one
  join registry.source other on other.id > one.id
       and (other.url = one.url
            or exists (select from registry.source_edition mine
                         join registry.source_edition theirs on theirs.text_sha256 = mine.text_sha256
                        where mine.source_id = one.id and theirs.source_id = other.id));
