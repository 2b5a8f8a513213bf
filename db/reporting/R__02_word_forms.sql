-- word_forms: what is asked for, in the forms of words (V217).
-- run again with all files of this folder: ${reporting_hash}

create or replace function internal.forms_query(asked text) returns tsquery
    language plpgsql stable
    set search_path = pg_catalog
as $$
declare
    word  text;
    form  text;
    found tsquery;
    every tsquery;
begin
    foreach word in array array(select part from regexp_split_to_table(internal.visible(left(asked, 200)), '[^[:alnum:]]+') part where part <> '' limit 20) loop
        found := to_tsquery('pg_catalog.simple', quote_literal(lower(word)) || case when length(word) > 2 then ':*' else '' end);
        foreach form in array tsvector_to_array(internal.word_forms(word)) loop
            found := found || quote_literal(form)::tsquery;
        end loop;
        every := coalesce(every && found, found);
    end loop;
    return every;
end
$$;
comment on function internal.forms_query(text) is 'A full-text query over internal.word_forms for all these words, each as it begins or in another form; NULL: there is no word.';
revoke execute on function internal.forms_query(text) from public;
grant execute on function internal.forms_query(text) to aigaq_app;
