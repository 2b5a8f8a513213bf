-- source_key: a key that is equal for the same source.
-- run again with all files of this folder: ${tally_hash}

create or replace function internal.source_key(organisation bigint, person bigint, words text, document bigint) returns text
    language sql immutable parallel safe
return coalesce('organisation ' || organisation, 'person ' || person, 'words ' || document || ' ' || lower(words), 'document ' || document);
comment on function internal.source_key(bigint, bigint, text, bigint) is 'Key of a source: same key, same source. Same organisation, else same person, else same words in the same document, else the author of the document.';
grant execute on function internal.source_key(bigint, bigint, text, bigint) to aigaq_app; -- for the checks
