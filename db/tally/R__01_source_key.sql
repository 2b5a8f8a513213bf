-- source_key: a key that is equal for the same source.
-- run again with all files of this folder: ${tally_hash}

create or replace function internal.source_key(organisation bigint, person bigint, words text, document bigint) returns text
    language sql immutable parallel safe
return coalesce('organisation ' || organisation, 'person ' || person,
    'words ' || document || ' ' || btrim(regexp_replace(translate(lower(btrim(regexp_replace(regexp_replace(normalize(translate(words,
        e'\u2018\u2019\u201a\u201b\u2032\u02bc\u02b9\u02bb\u02bd`\u00b4\u2039\u203a\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043', '''''''''''''''''''''''''''""""""""--------'), nfkc),
        '[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]', '', 'g'), '\s+', ' ', 'g')) collate "und-x-icu"),
        'ёаеорсухкмтвніѕјһԁԛԝ"', 'eaeopcyxkmtbhisjhdqw'), '\s+', ' ', 'g')),
    'document ' || document);
comment on function internal.source_key(bigint, bigint, text, bigint) is 'Key of a source: same key, same source. Same organisation, else same person, else words in the same document that look the same (as internal.name_look gives them, whatever the case and quotation marks), else the author of the document.';
grant execute on function internal.source_key(bigint, bigint, text, bigint) to aigaq_app; -- for the checks
