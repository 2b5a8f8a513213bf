-- Facts and incidents are found by the forms of words: English, Russian, Kazakh.

create function internal.word_forms(words text) returns tsvector
    language sql immutable strict parallel safe
    set search_path = pg_catalog
return to_tsvector('pg_catalog.simple', words) || to_tsvector('pg_catalog.english', words) || to_tsvector('pg_catalog.russian', words)
    || array_to_tsvector(array(
           select distinct substring(regexp_replace(lower(word), '^(.{3,}?)(лар|лер|дар|дер|тар|тер)?(ымыз|іміз|ым|ім|ың|ің|сы|сі|ы|і)?(ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|на|не|ны|ні|ды|ді|ты|ті|да|де|та|те|дан|ден|тан|тен|нан|нен|мен|бен|пен)?$', '\1'), 1, 100)
             from regexp_split_to_table(words, '[^[:alpha:]]+') word
            where word ~ '[әғқңөұүһіӘҒҚҢӨҰҮҺІ]' and length(word) > 3));
comment on function internal.word_forms(text) is 'The words of a text for searching: as they are, and without the endings of English, Russian and Kazakh.';
revoke execute on function internal.word_forms(text) from public;
grant execute on function internal.word_forms(text) to aigaq_app;

create index fact_words on registry.fact using gin (internal.word_forms(description));
create index statement_words on registry.statement using gin (internal.word_forms(position));
create index incident_words on registry.incident using gin (internal.word_forms(title || ' ' || coalesce(summary, '')));
create index document_words on registry.document using gin (internal.word_forms(title)) where visibility = 'public';
