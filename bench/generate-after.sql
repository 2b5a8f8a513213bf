-- From now on the triggers keep what follows from the rows.

do $$
declare
    trigger record;
begin
    for trigger in select tgrelid::regclass as relation, tgname as name from pg_trigger where not tgisinternal and tgenabled = 'D' loop
        execute format('alter table %s enable trigger %I', trigger.relation, trigger.name);
    end loop;
end
$$;

select audit.raise_data_state();
