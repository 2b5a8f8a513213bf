-- said_fields: a row is the claim of one source about one fact of any type, with all columns of the view of its type.
-- run again with all files of this folder: ${reporting_hash}

-- The types are the tables of registry whose key is fact_id: a new type of fact is in these views without a change here.
do $$
declare
    place text;
    rows text;
begin
    foreach place in array array['internal', 'reporting'] loop
        select string_agg(format('select said.incident_code, said.fact_code, said.document_code, said.paragraph,
                                         to_jsonb(said) || jsonb_build_object(''type'', %2$L) as fields%3$s from %1$I.%2$I said', place, kind.relname, case place when 'internal' then ', said.published' end),
                          ' union all ' order by kind.relname)
          into rows
          from pg_index
          join pg_class kind on kind.oid = pg_index.indrelid and kind.relnamespace = 'registry'::regnamespace
          join pg_attribute key on key.attrelid = kind.oid and key.attnum = pg_index.indkey[0]
         where pg_index.indisprimary and pg_index.indnatts = 1 and key.attname = 'fact_id';
        execute format('create view %I.said_fields with (security_barrier) as %s', place, rows);
    end loop;
end
$$;

comment on view internal.said_fields is 'What one source says of one fact, of whatever type, with all columns of the view of its type. Whatever its status.';
comment on column internal.said_fields.fields is 'The row of the view of its type as one object; type names the view.';
call internal.describe('internal.said_fields', 'internal.said');
grant select on internal.said_fields to aigaq_app;

comment on view reporting.said_fields is 'What one source says of one fact, of whatever type, with all columns of the view of its type.';
call internal.describe('reporting.said_fields', 'internal.said_fields');
grant select on reporting.said_fields to aigaq_reader, aigaq_app;
