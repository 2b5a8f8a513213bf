-- publish_facts: creates the view of reporting for one type of fact from the view of the same name in internal.
-- run again with all files of this folder: ${reporting_hash}

-- The common columns of these views are listed only here; other columns are published only if the call names them.
drop procedure if exists internal.publish_facts(text, boolean, text[]);
create or replace procedure internal.publish_facts(view_name text, counted boolean, own text[], added text[] default '{}')
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    common text[] := array['fact_code', 'incident_code', 'description', 'groups', 'city', 'cities', 'city_then',
                           'date_earliest', 'date_latest', 'start_latest', 'end_earliest', 'date_edtf', 'covers', 'part_of', 'stance', 'hearsay', 'asserted_by', 'relayed_by', 'attribution',
                           'source_kind', 'source_organisation', 'source_person', 'source_person_number', 'source_words', 'source_roles',
                           'relay_organisation', 'relay_person', 'relay_person_number', 'scope_note',
                           'document_code', 'document_name', 'document_number', 'edition', 'locator', 'locator_given', 'page', 'paragraph',
                           'char_start', 'char_end', 'bound', 'mark', 'quotation'];
    counts text[] := array['measure', 'count_low', 'count_high', 'count_wording', 'complete'];
    twin regclass := 'internal.' || quote_ident(view_name);
    words text := obj_description(twin, 'pg_class');
    columns text;
begin
    select string_agg(case when name = 'part_of' then 'case when part_of_published then part_of end as part_of' else quote_ident(name) end, ', ' order by nth)
      into columns
      from unnest(common || case when counted then counts else '{}' end || own || case when counted then array['count_words'] else '{}' end || added) with ordinality as shown (name, nth);
    execute format('create view reporting.%I with (security_barrier) as select %s from %s where published', view_name, columns, twin);
    execute format('comment on view reporting.%I is %L', view_name, words);
    execute format('comment on view %s is %L', twin, words || ' Whatever its status.');
    if twin <> 'internal.said'::regclass then
        call internal.describe(twin, 'internal.said');
    end if;
    call internal.describe(('reporting.' || quote_ident(view_name))::regclass, twin);
    execute format('grant select on reporting.%I to aigaq_reader, aigaq_app', view_name);
    execute format('grant select on %s to aigaq_app', twin);
end
$$;

comment on procedure internal.publish_facts(text, boolean, text[], text[]) is
    'Makes the view of reporting with the rows of its twin in internal that are published: the common columns, those of counts where it is counted, its own, and at the end those that were added later; with comments and grants.';
revoke execute on procedure internal.publish_facts(text, boolean, text[], text[]) from public;
