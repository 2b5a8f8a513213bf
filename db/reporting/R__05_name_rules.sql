-- name_rules: folds and compares everything again when a rule of comparing names has changed.
-- run again with all files of this folder: ${reporting_hash}

do $$
declare
    rules text := encode(sha256(convert_to(
        (select string_agg(pg_get_functiondef(oid), '' order by oid::regprocedure::text)
           from pg_proc
          where pronamespace = 'internal'::regnamespace
            and proname in ('name_words', 'withhold', 'is_form_of', 'names_in', 'fold_passages', 'persons_of_passages', 'withheld_of'))
        || (select string_agg(pg_get_triggerdef(oid), '' order by oid) from pg_trigger where tgname = 'fold_texts'), 'UTF8')), 'hex');
begin
    if rules is distinct from (select sha256 from internal.name_rules) then
        perform internal.withhold(array(select id from registry.person));
        perform internal.fold_passages(array(select id from registry.passage where bound));
        perform internal.refresh_withheld(array(select id from registry.passage), true);
        call internal.fold_all_texts();
        insert into internal.name_rules (sha256) values (rules) on conflict (only_one) do update set sha256 = excluded.sha256;
    end if;
end
$$;
