-- describe: copies comments to the columns of a view from columns with the same names in other views.
-- run again with all files of this folder: ${reporting_hash}

create or replace procedure internal.describe(target regclass, variadic models regclass[])
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    column_name text;
    words text;
begin
    for column_name, words in
        select described.attname, model_words.words
          from pg_attribute described
         cross join lateral ( -- the first model that has the column
            select col_description(model.attrelid, model.attnum) as words
              from unnest(models) with ordinality as named (relation, nth)
              join pg_attribute model on model.attrelid = named.relation and model.attname = described.attname and model.attnum > 0
             where col_description(model.attrelid, model.attnum) is not null
             order by named.nth
             limit 1
         ) model_words
         where described.attrelid = target and described.attnum > 0 and col_description(target, described.attnum) is null
         order by described.attnum
    loop
        execute format('comment on column %s.%I is %L', target, column_name, words);
    end loop;
end
$$;

comment on procedure internal.describe(regclass, regclass[]) is
    'Comments the columns of a view that have no comment yet, each as the first of the models that has a column of that name.';
revoke execute on procedure internal.describe(regclass, regclass[]) from public;
