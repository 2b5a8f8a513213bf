-- All rows of registry, internal and reporting as lines of text, in a fixed order, so that two databases can be compared with diff:
-- psql -XAtq -f db/rows.sql DATABASE
-- Left out are ids and times, which differ from one making of a database to the next: a row that another one points at stands there by its
-- code or name, or else by a hash over its own content. History and data state are left out: they count how often was written.

set client_min_messages = warning;

-- The columns that point at the id of another table.
create temp table pointer as
select conrelid as relation, source.attname as column_name, confrelid as target, target.attname as target_column
  from pg_constraint
 cross join unnest(conkey, confkey) as pair (source_number, target_number)
  join pg_attribute source on source.attrelid = conrelid and source.attnum = pair.source_number
  join pg_attribute target on target.attrelid = confrelid and target.attnum = pair.target_number
 where contype = 'f'
   and target.atttypid = 'bigint'::regtype
union
select 'internal.fact_range'::regclass, 'above', 'registry.fact'::regclass, 'id'; -- a list of facts

create temp table label (relation oid, id bigint, label text, primary key (relation, id));

create function pg_temp.label_of(target regclass, target_column name, wanted bigint) returns text language plpgsql as $$
declare
    known text := (select label from label where (relation, id) = (target, wanted));
    found jsonb;
begin
    if known is null then
        execute format('select to_jsonb(t) from %s t where %I = $1', target, target_column) into found using wanted;
        known := coalesce(found ->> 'code', found ->> 'name', found ->> 'title', md5(pg_temp.content(target, found)));
        insert into label values (target, wanted, known) on conflict do nothing;
    end if;
    return known;
end
$$;

create function pg_temp.content(relation regclass, content jsonb) returns text language sql as $$
    select string_agg(key || ': ' || case
               when target is null or value = 'null' then value::text
               when jsonb_typeof(value) = 'array' then (select coalesce(string_agg(pg_temp.label_of(target, target_column, item::bigint), ', ' order by nth), '')
                                                          from jsonb_array_elements_text(value) with ordinality as list (item, nth))
               else pg_temp.label_of(target, target_column, value::text::bigint) end, ' | ' order by key collate "C")
      from jsonb_each(content)
      join pg_attribute on attrelid = relation and attname = key
      left join (select distinct on (column_name) * from pointer where pointer.relation = $1 order by column_name, target) pointer
             on column_name = key
     where key <> 'id'
       and atttypid not in ('timestamptz'::regtype, 'xid8'::regtype)
$$;

create function pg_temp.lines() returns setof text language plpgsql as $$
declare
    relation regclass;
begin
    for relation in
        select pg_class.oid
          from pg_class
         where relnamespace in ('registry'::regnamespace, 'internal'::regnamespace) and relkind = 'r'
           and pg_class.oid <> 'internal.data_state'::regclass
         order by pg_class.oid::regclass::text collate "C"
    loop
        return query execute format('select %L || pg_temp.content(%L, to_jsonb(t)) from %s t', relation::text || ' | ', relation, relation);
    end loop;
    for relation in
        select pg_class.oid
          from pg_class
         where relnamespace in ('internal'::regnamespace, 'reporting'::regnamespace) and relkind = 'v'
           and relname <> 'data_state'
         order by pg_class.oid::regclass::text collate "C"
    loop -- the ids of a view are those of the tables
        return query execute format($query$
            select %1$L || (select string_agg(key || ': ' || value, ' | ' order by key collate "C")
                              from jsonb_each(to_jsonb(t))
                              join pg_attribute on attrelid = %2$s and attname = key
                             where atttypid not in ('bigint'::regtype, 'bigint[]'::regtype, 'timestamptz'::regtype)
                               and key !~ '_key$')
              from %3$s t$query$, relation::text || ' | ', relation::oid, relation);
    end loop;
end
$$;

select line from pg_temp.lines() line order by line collate "C";
