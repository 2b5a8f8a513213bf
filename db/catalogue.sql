-- The structure of the database as lines of text, in a fixed order, so that two databases can be compared with diff:
-- psql -XAtq -f db/catalogue.sql DATABASE
-- Covers schemas, tables, columns, constraints, indexes, triggers, functions, views, owners, grants and comments of Aigaq's schemas.

with part as (
    select oid as namespace, nspname as name from pg_namespace where nspname in ('registry', 'internal', 'reporting', 'app', 'audit')
), relation as (
    select pg_class.*, part.name || '.' || relname as full_name,
           case relkind when 'r' then 'table' when 'v' then 'view' when 'S' then 'sequence' when 'i' then 'index' else relkind::text end as kind
      from pg_class
      join part on part.namespace = relnamespace
     where relkind in ('r', 'v', 'S', 'p', 'm')
), routine as (
    select pg_proc.*, part.name || '.' || proname || '(' || pg_get_function_identity_arguments(pg_proc.oid) || ')' as full_name
      from pg_proc
      join part on part.namespace = pronamespace
     where not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e') -- those of extensions are not ours
), line (text) as (
    select format('%s %s owner %s', kind, full_name, pg_get_userbyid(relowner)) from relation
    union all
    select format('%s %s option %s', kind, full_name, option) from relation, unnest(reloptions) option
    union all
    select format('column %s.%s %s%s%s%s', full_name, attname, format_type(atttypid, atttypmod),
                  case when attnotnull then ' not null' else '' end,
                  case attgenerated when 's' then ' generated' else '' end || case attidentity when '' then '' else ' identity ' || attidentity::text end,
                  coalesce(' default ' || pg_get_expr(adbin, adrelid), ''))
      from relation
      join pg_attribute on attrelid = relation.oid and attnum > 0 and not attisdropped
      left join pg_attrdef on adrelid = relation.oid and adnum = attnum
     where kind in ('table', 'view')
    union all
    select format('constraint %s %s: %s', full_name, conname, pg_get_constraintdef(pg_constraint.oid))
      from relation
      join pg_constraint on conrelid = relation.oid
     where contype <> 'n' -- said with the column
    union all
    select format('index %s', pg_get_indexdef(indexrelid)) from relation join pg_index on indrelid = relation.oid
    union all
    select format('trigger %s', pg_get_triggerdef(pg_trigger.oid)) from relation join pg_trigger on tgrelid = relation.oid where not tgisinternal
    union all
    select format('function %s returns %s owner %s language %s %s%s%s body %s', full_name, pg_get_function_result(routine.oid), pg_get_userbyid(proowner),
                  lanname, provolatile::text, case when prosecdef then ' security definer' else '' end, coalesce(' ' || array_to_string(proconfig, ' '), ''),
                  md5(regexp_replace(coalesce(pg_get_function_sqlbody(routine.oid), prosrc), '(--[^\n]*|\s)+', ' ', 'g')))
      from routine
      join pg_language on pg_language.oid = prolang
    union all
    select format('view %s is %s', full_name, md5(pg_get_viewdef(relation.oid))) from relation where kind = 'view'
    union all
    select format('grant on %s %s: %s', kind, full_name, item) from relation, unnest(relacl) item
    union all
    select format('grant on column %s.%s: %s', full_name, attname, item)
      from relation
      join pg_attribute on attrelid = relation.oid and attnum > 0, unnest(attacl) item
    union all
    select format('grant on function %s: %s', full_name, item) from routine, unnest(coalesce(proacl, acldefault('f', proowner))) item
    union all
    select format('grant on schema %s: %s', nspname, item) from pg_namespace join part on part.namespace = pg_namespace.oid, unnest(nspacl) item
    union all
    select format('comment on %s %s: %s', kind, full_name, obj_description(relation.oid, 'pg_class')) from relation where obj_description(relation.oid, 'pg_class') <> ''
    union all
    select format('comment on column %s.%s: %s', full_name, attname, col_description(relation.oid, attnum))
      from relation
      join pg_attribute on attrelid = relation.oid and attnum > 0
     where col_description(relation.oid, attnum) <> ''
    union all
    select format('comment on function %s: %s', full_name, obj_description(routine.oid, 'pg_proc')) from routine where obj_description(routine.oid, 'pg_proc') <> ''
    union all
    select format('comment on schema %s: %s', nspname, obj_description(pg_namespace.oid, 'pg_namespace'))
      from pg_namespace join part on part.namespace = pg_namespace.oid
)
select text from line order by text collate "C";
