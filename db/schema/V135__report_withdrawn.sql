-- Reports that name a person or a document that was restricted after they were generated are withdrawn.

alter table app.report_run add column withdrawn_at timestamptz;
comment on column app.report_run.withdrawn_at is 'When it was withdrawn, because a person or document in it was restricted; NULL: it was not. Its file is removed and never sent.';
comment on column app.report_run.removed_at is 'When the file was removed from the archive; NULL: it is still there, or it is about to be removed because the report was withdrawn.';
create index report_run_withdrawn on app.report_run (id) where withdrawn_at is not null and removed_at is null;

create table app.report_words (
    run_id bigint primary key references app.report_run on delete cascade,
    words  text not null
);
comment on table app.report_words is 'The words that a report in the archive was generated from, by which those are found that name a person; deleted with the file.';
comment on column app.report_words.run_id is 'The report.';
comment on column app.report_words.words is 'Each word once, in alphabetical order and in folded form (internal.folded), with a space before and after it.';
create index report_words_near on app.report_words using gin (words internal.gin_trgm_ops);

create table internal.restriction (
    id         bigint generated always as identity primary key,
    relation   text not null,
    row_id     bigint not null,
    was_public boolean not null,
    data_state bigint not null,
    made_at    timestamptz not null default clock_timestamp(),
    constraint restriction_relation_known check (relation in ('person', 'document'))
);
comment on table internal.restriction is 'A person or document was restricted, or a restricted person was given another name. A report that was being generated meanwhile is compared with the rows of later data versions than its own.';
comment on column internal.restriction.id is 'Key.';
comment on column internal.restriction.relation is 'person or document.';
comment on column internal.restriction.row_id is 'Key of the person or document.';
comment on column internal.restriction.was_public is 'Whether readers saw it before.';
comment on column internal.restriction.data_state is 'The data version that the change made.';
comment on column internal.restriction.made_at is 'When the change was made.';
create index restriction_data_state on internal.restriction (data_state);

create function internal.folded(words text) returns text
    language sql immutable parallel safe
    set search_path = pg_catalog
return translate(regexp_replace(lower(normalize(words, nfkd)), '[\u0300-\u036f\u00ad\u200b-\u200f\u2060-\u2064\ufeff]', '', 'g'),
                 'аеорсухіѕјһкмтн', 'aeopcyxisjhkmth');
comment on function internal.folded(text) is 'A text in lower case, without accents, soft hyphens and characters of no width, with Latin letters for Cyrillic ones that look alike: for comparing names.';

create function internal.name_parts(name text) returns text[]
    language sql immutable parallel safe
    set search_path = pg_catalog
return array(select distinct case when length(part) > 4 then left(part, -1) else part end
               from regexp_split_to_table(internal.folded(name), '[^[:alnum:]]+') part
              where part <> '');
comment on function internal.name_parts(text) is 'The words of a name in folded form; words of five letters or more without the last one, which inflection changes in Russian and Kazakh.';

create function internal.reports_with_name(name text) returns setof bigint
    language sql stable
    set search_path = pg_catalog
    set enable_seqscan = off -- the planner does not count what it costs to unpack the words
begin atomic
    with part as materialized (
        select part, case when length(part) > 2 then '%' || part || '%' else '% ' || part || ' %' end as pattern
          from unnest(internal.name_parts(name)) part
    )
    select run_id
      from app.report_words
     where words like (select pattern from part order by length(part) desc limit 1)
       and not exists (select from part where words not like pattern);
end;
comment on function internal.reports_with_name(text) is 'The reports in whose words every word of a name occurs, whatever stands before or after it in the same word.';

create function internal.incidents_of_person(person bigint) returns setof bigint
    language plpgsql stable
    set search_path = pg_catalog
as $$
declare
    reference record;
begin
    for reference in
        select con.conrelid::regclass as relation, quote_ident(att.attname) as name,
               exists (select from pg_attribute own where own.attrelid = con.conrelid and own.attname = 'incident_id' and not own.attisdropped) as of_incident
          from pg_constraint con
          join pg_attribute att on att.attrelid = con.conrelid and att.attnum = con.conkey[1]
         where con.contype = 'f' and con.confrelid = 'registry.person'::regclass
           and exists (select from pg_attribute own where own.attrelid = con.conrelid and own.attname in ('incident_id', 'fact_id') and not own.attisdropped)
    loop
        if reference.of_incident then
            return query execute format('select incident_id from %s where %s = $1', reference.relation, reference.name) using person;
        else
            return query execute format('select fact.incident_id from %s reference join registry.fact on fact.id = reference.fact_id where reference.%s = $1',
                                        reference.relation, reference.name) using person;
        end if;
    end loop;
end
$$;
comment on function internal.incidents_of_person(bigint) is 'The incidents that name a person, in whatever table: found by the foreign keys that lead to persons.';

create function internal.reports_on(incidents bigint[]) returns setof bigint
    language sql stable
    set search_path = pg_catalog
begin atomic
    with recursive above (id) as (
        select unnest(incidents)
        union
        select incident.parent_id from above join registry.incident on incident.id = above.id where incident.parent_id is not null
    ), touched as (
        select code, date_earliest, date_latest from registry.incident where id in (select id from above)
    )
    select run.id
      from app.report_run run
     where run.status = 'done'
       and exists (select from touched
                    where case when run.code is not null then run.code = touched.code
                               else coalesce(touched.date_latest, 'infinity') >= coalesce(run.day_from, '-infinity')
                                and coalesce(touched.date_earliest, '-infinity') <= coalesce(run.day_to, 'infinity') end);
end;
comment on function internal.reports_on(bigint[]) is 'The reports in whose period one of the incidents may lie, and those of one of the incidents or of a wave above it.';

create function internal.reports_naming(relation text, row_id bigint, was_public boolean) returns setof bigint
    language plpgsql stable
    set search_path = pg_catalog
as $$
begin
    if relation = 'person' then
        return query select internal.reports_with_name(name) from registry.person where id = row_id and name is not null
                     union
                     select internal.reports_with_name(name) from registry.person_name where person_id = row_id;
        if was_public then
            return query select internal.reports_on(array(select internal.incidents_of_person(row_id)));
        end if;
    else
        return query select internal.reports_with_name(code) from registry.document where id = row_id
                     union
                     select internal.reports_with_name(title) from registry.document where id = row_id and title is not null;
    end if;
    -- of these it is not known what they were generated from
    return query select id from app.report_run run
                  where status = 'done' and removed_at is null
                    and not exists (select from app.report_words where run_id = run.id);
end
$$;
comment on function internal.reports_naming(text, bigint, boolean) is 'The reports that name a person or document, or may do so: by the words that they were generated from; where a person was public, also by their scope, because quotes and roles tell who it is; and those of which no words are kept.';

create function internal.withdraw_reports_of(relation text, row_id bigint, was_public boolean) returns void
    language plpgsql security definer
    set search_path = pg_catalog
as $$
begin
    lock table internal.restriction in share row exclusive mode; -- a report that ends now waits, and then finds the new row
    insert into internal.restriction (relation, row_id, was_public, data_state)
    select relation, row_id, was_public, number from internal.data_state;
    with withdrawn as (
        update app.report_run
           set withdrawn_at = clock_timestamp()
         where status = 'done' and withdrawn_at is null and removed_at is null
           and id in (select internal.reports_naming(relation, row_id, was_public))
        returning number
    )
    insert into audit.security_event (kind, account, subject)
    select 'file_withdrawn', nullif(current_setting('aigaq.account', true), ''), number from withdrawn order by number;
    delete from app.report_words where run_id in (select id from app.report_run where withdrawn_at is not null);
end
$$;
comment on function internal.withdraw_reports_of(text, bigint, boolean) is 'Withdraws the reports that name a person or document. Those that are being generated are found when they end.';

create function internal.withdraw_reports() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
as $$
begin
    if tg_table_name = 'person_name' then
        if exists (select from registry.person where id = new.person_id and visibility = 'restricted') then
            perform internal.withdraw_reports_of('person', new.person_id, false);
        end if;
    elsif tg_table_name = 'person' then
        if new.visibility = 'restricted' and (tg_op = 'INSERT' or (old.visibility, old.name) is distinct from (new.visibility, new.name)) then
            perform internal.withdraw_reports_of('person', new.id, tg_op = 'UPDATE' and old.visibility = 'public');
        end if;
    elsif new.visibility = 'restricted' and old.visibility = 'public' then
        perform internal.withdraw_reports_of('document', new.id, true);
    end if;
    return null;
end
$$;
comment on function internal.withdraw_reports() is 'Trigger: withdraws the reports that name a person who is restricted now, or a document.';
create trigger withdraw_reports after insert or update on registry.person for each row execute function internal.withdraw_reports();
create trigger withdraw_reports after insert or update of person_id, name on registry.person_name for each row execute function internal.withdraw_reports();
create trigger withdraw_reports after update on registry.document for each row execute function internal.withdraw_reports();

create function internal.await_restrictions() returns void
    language plpgsql security definer
    set search_path = pg_catalog
as $$
begin
    lock table internal.restriction in row exclusive mode; -- conflicts with that of withdraw_reports_of alone
end
$$;
comment on function internal.await_restrictions() is 'Waits until transactions that restrict a person or document have ended; those that begin later wait for this one.';

create function internal.names_restricted(run bigint, state bigint) returns boolean
    language sql stable security definer
    set search_path = pg_catalog
return exists (select from internal.restriction made
                where made.data_state > state
                  and run in (select internal.reports_naming(made.relation, made.row_id, made.was_public)));
comment on function internal.names_restricted(bigint, bigint) is 'Whether a report names somebody who was restricted after the data version that it shows.';

grant execute on function internal.await_restrictions(), internal.names_restricted(bigint, bigint), internal.folded(text) to aigaq_app;
