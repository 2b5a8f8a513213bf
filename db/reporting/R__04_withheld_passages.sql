-- withheld_passages: decides which passages are not quoted to readers, when a passage, a fact, a source or a name is written.
-- run again with all files of this folder: ${reporting_hash}
-- internal.passage_words reads the result and decides nothing.

create or replace function internal.persons_of_passages(passages bigint[]) returns table (passage_id bigint, person_id bigint, reason text)
    language sql stable
    set search_path = pg_catalog
begin atomic
    with assertion as materialized (
        select * from registry.assertion where assertion.passage_id = any (passages)
    ), participant as materialized (
        select * from registry.incident_participant participant where participant.passage_id = any (passages)
    ), named (passage_id, person_id, reason) as (
        select assertion.passage_id, assertion.source_person_id, 'said' from assertion
        union all
        select assertion.passage_id, assertion.relayed_person_id, 'said' from assertion
        union all
        select participant.passage_id, participant.source_person_id, 'said' from participant
        union all
        select participant.passage_id, participant.person_id, 'about' from participant
        union all
        select assertion.passage_id, fact.person_id, 'about' from assertion join registry.fact on fact.id = assertion.fact_id
        union all
        select assertion.passage_id, act.perpetrator_person_id, 'about' from assertion join registry.act on act.fact_id = assertion.fact_id
        union all
        select assertion.passage_id, act_victim.person_id, 'about' from assertion join registry.act_victim on act_victim.fact_id = assertion.fact_id
        union all
        select assertion.passage_id, damage.perpetrator_person_id, 'about' from assertion join registry.damage on damage.fact_id = assertion.fact_id
        union all
        select assertion.passage_id, statement_subject.person_id, 'about' from assertion join registry.statement_subject on statement_subject.fact_id = assertion.fact_id
    )
    select distinct named.passage_id, named.person_id, named.reason
      from named join registry.person on person.id = named.person_id and person.visibility = 'restricted';
end;
comment on function internal.persons_of_passages(bigint[]) is 'The restricted persons who say what passages support, or whom it is about.';

create or replace function internal.withheld_of(passages bigint[], named bigint[]) returns table (passage_id bigint, person_id bigint, reason text)
    language sql stable
    set search_path = pg_catalog
begin atomic
    with near as materialized ( -- passages that share characters with them
        select passage.id as passage_id, other.id as other_id
          from registry.passage
          join registry.passage other on other.edition_id = passage.edition_id and other.id <> passage.id
                                     and other.char_start < passage.char_end and passage.char_start < other.char_end
         where passage.id = any (passages)
    ), person as materialized (
        select * from internal.persons_of_passages(passages || array(select other_id from near))
    )
    select person.passage_id, person.person_id, person.reason from person where person.passage_id = any (passages)
    union
    select near.passage_id, person.person_id, 'overlap' from near join person on person.passage_id = near.other_id
    union
    select kept.passage_id, said.person_id, 'name'
      from internal.passage_names kept
     cross join internal.names_in(kept.words) as said (person_id)
     where kept.passage_id = any (named);
end;
comment on function internal.withheld_of(bigint[], bigint[]) is 'Because of whom, and why, these passages are not quoted to readers: what internal.withheld_passage keeps. The second are those whose words are searched for names.';

create or replace function internal.refresh_withheld(passages bigint[], and_names boolean) returns void
    language plpgsql security definer
    set search_path = pg_catalog
as $$
declare
    near bigint[] := array(select unnest(passages)
                           union
                           select other.id
                             from registry.passage
                             join registry.passage other on other.edition_id = passage.edition_id
                                                        and other.char_start < passage.char_end and passage.char_start < other.char_end
                            where passage.id = any (passages));
begin
    if cardinality(near) = 0 then
        return;
    end if;
    with fresh as materialized (
        select * from internal.withheld_of(near, case when and_names then passages else '{}' end)
    ), gone as (
        delete from internal.withheld_passage kept
         where kept.passage_id = any (near)
           and (kept.reason <> 'name' or (and_names and kept.passage_id = any (passages)))
           and not exists (select from fresh where (fresh.passage_id, fresh.person_id, fresh.reason) = (kept.passage_id, kept.person_id, kept.reason))
    )
    insert into internal.withheld_passage (passage_id, person_id, reason)
    select fresh.passage_id, fresh.person_id, fresh.reason from fresh join registry.passage on passage.id = fresh.passage_id
    on conflict do nothing;
end
$$;
comment on function internal.refresh_withheld(bigint[], boolean) is 'Updates which of these passages, and of those that share characters with them, are withheld. With false: only because of what they support, not of the names in their words.';

create or replace function internal.fold_passages(passages bigint[]) returns void
    language sql security definer
    set search_path = pg_catalog
begin atomic
    delete from internal.passage_names where passage_id = any (passages);
    insert into internal.passage_names (passage_id, words)
    select passage.id,
           internal.name_words(
               substring(substr(document_text.text, greatest(passage.char_start - 39, 1), least(passage.char_start, 40)) from '[[:alpha:]\u00ad\u0300-\u036f\u200b-\u200d\u2060''’-]*$')
               || substr(document_text.text, passage.char_start + 1, passage.char_end - passage.char_start)
               || substring(substr(document_text.text, passage.char_end + 1, 40) from '^[[:alpha:]\u00ad\u0300-\u036f\u200b-\u200d\u2060''’-]*'))
      from registry.passage
      join registry.document_text on document_text.edition_id = passage.edition_id
     where passage.id = any (passages) and passage.bound;
end;
comment on function internal.fold_passages(bigint[]) is 'Folds the words of these passages again. A word that a passage cuts is taken whole.';

create or replace function internal.keep_withheld_words() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
as $$
declare
    persons bigint[] := array_remove(array[(case when tg_op <> 'INSERT' then to_jsonb(old) end ->> tg_argv[0])::bigint,
                                           (case when tg_op <> 'DELETE' then to_jsonb(new) end ->> tg_argv[0])::bigint], null);
begin
    perform internal.names_changed(persons);
    return null;
end
$$;
comment on function internal.keep_withheld_words() is 'Trigger: a name, a spelling or the visibility of a person changed. Argument: the column that names the person.';

create or replace function internal.names_changed(persons bigint[]) returns void
    language plpgsql security definer
    set search_path = pg_catalog
as $$
begin
    delete from registry.quote_release where person_id = any (persons);
    delete from registry.name_confirmation where person_id = any (persons);
    perform internal.withhold(persons);
    perform internal.refresh_withheld(array(
        select passage_id from internal.withheld_passage where person_id = any (persons)
        union
        select kept.passage_id
          from (select distinct stem from internal.withheld_word where person_id = any (persons)) named
          join internal.passage_names kept on translate(kept.words, ' ^#|', '') like '%' || named.stem || '%'
        union
        select passage_id from internal.passages_of_persons(persons)), true);
    perform internal.find_names(array_agg(relation), array_agg(row_id), array_agg(field))
       from (select relation, row_id, field from internal.named_text where person_id = any (persons)
             union
             select kept.relation, kept.row_id, kept.field
               from (select distinct stem from internal.withheld_word where person_id = any (persons)) named
               join internal.folded_text kept on translate(kept.words, ' ^#|', '') like '%' || named.stem || '%') touched;
end
$$;
comment on function internal.names_changed(bigint[]) is 'What follows when a name, a spelling or the visibility of persons changes: releases end, and quotes and texts that name them or are about them are decided again.';

create or replace function internal.passages_of_persons(persons bigint[]) returns table (passage_id bigint)
    language sql stable
    set search_path = pg_catalog
begin atomic
    with fact (id) as (
        select fact.id from registry.fact where fact.person_id = any (persons)
        union all
        select act.fact_id from registry.act where act.perpetrator_person_id = any (persons)
        union all
        select act_victim.fact_id from registry.act_victim where act_victim.person_id = any (persons)
        union all
        select damage.fact_id from registry.damage where damage.perpetrator_person_id = any (persons)
        union all
        select statement_subject.fact_id from registry.statement_subject where statement_subject.person_id = any (persons)
    )
    select assertion.passage_id from registry.assertion where assertion.source_person_id = any (persons)
    union all
    select assertion.passage_id from registry.assertion where assertion.relayed_person_id = any (persons)
    union all
    select participant.passage_id from registry.incident_participant participant where participant.person_id = any (persons)
    union all
    select participant.passage_id from registry.incident_participant participant where participant.source_person_id = any (persons)
    union all
    select assertion.passage_id from fact join registry.assertion on assertion.fact_id = fact.id;
end;
comment on function internal.passages_of_persons(bigint[]) is 'The passages that support what these persons say or what is about them.';

create or replace trigger keep_withheld_words after insert or update of name, visibility on registry.person
    for each row execute function internal.keep_withheld_words('id');
create or replace trigger keep_withheld_words after insert or update or delete on registry.person_name
    for each row execute function internal.keep_withheld_words('person_id');

create or replace function internal.withhold_passage() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
as $$
begin
    if tg_op = 'UPDATE' then
        if (old.edition_id, old.char_start, old.char_end, old.text_sha256) is not distinct from (new.edition_id, new.char_start, new.char_end, new.text_sha256) then
            return null;
        end if;
        delete from registry.quote_release where passage_id = new.id;
        perform internal.refresh_withheld(array( -- those that shared characters with it
            select other.id from registry.passage other
             where other.edition_id = old.edition_id and other.char_start < old.char_end and old.char_start < other.char_end), false);
    end if;
    perform internal.fold_passages(array[new.id]);
    perform internal.refresh_withheld(array[new.id], true);
    return null;
end
$$;
comment on function internal.withhold_passage() is 'Trigger: decides whether a passage with new words may be quoted. A release of the old words ends.';
create or replace trigger withhold_passage after insert or update of edition_id, char_start, char_end, text_sha256 on registry.passage
    for each row execute function internal.withhold_passage();

create or replace function internal.withhold_passages_of_text() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
as $$
declare
    passages bigint[] := array(select id from registry.passage where edition_id = case when tg_op = 'DELETE' then old.edition_id else new.edition_id end and bound);
begin
    if tg_op = 'UPDATE' then
        delete from registry.quote_release where passage_id = any (passages);
    end if;
    perform internal.fold_passages(passages);
    perform internal.refresh_withheld(passages, true);
    return null;
end
$$;
comment on function internal.withhold_passages_of_text() is 'Trigger: decides which passages of a loaded text may be quoted.';
create or replace trigger withhold_passages after insert or update or delete on registry.document_text
    for each row execute function internal.withhold_passages_of_text();

create or replace function internal.withhold_passages_of_row() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
as $$
declare
    gone  jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    fresh jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    keys  bigint[] := array_remove(array[(gone ->> tg_argv[1])::bigint, (fresh ->> tg_argv[1])::bigint], null);
begin
    if tg_nargs > 2 and not exists (select from unnest(tg_argv[2:]) named where coalesce(gone ->> named, fresh ->> named) is not null) then
        return null; -- it names nobody
    end if;
    perform internal.refresh_withheld(case tg_argv[0]
        when 'passage' then keys
        when 'fact' then array(select passage_id from registry.assertion where fact_id = any (keys)) end, false);
    return null;
end
$$;
comment on function internal.withhold_passages_of_row() is 'Trigger: decides which passages may be quoted after a row was written that names a person. Arguments: what the key leads to (passage, or fact and its passages), the column with the key, and the columns that name persons, if only they decide.';

create or replace trigger withhold_passages after insert or delete or update of passage_id, fact_id, source_person_id, relayed_person_id on registry.assertion
    for each row execute function internal.withhold_passages_of_row('passage', 'passage_id');
create or replace trigger withhold_passages after insert or delete or update of passage_id, person_id, source_person_id on registry.incident_participant
    for each row execute function internal.withhold_passages_of_row('passage', 'passage_id', 'person_id', 'source_person_id');
create or replace trigger withhold_passages after update of person_id on registry.fact
    for each row execute function internal.withhold_passages_of_row('fact', 'id', 'person_id');
create or replace trigger withhold_passages after insert or delete or update of fact_id, perpetrator_person_id on registry.act
    for each row execute function internal.withhold_passages_of_row('fact', 'fact_id', 'perpetrator_person_id');
create or replace trigger withhold_passages after insert or delete or update of fact_id, perpetrator_person_id on registry.damage
    for each row execute function internal.withhold_passages_of_row('fact', 'fact_id', 'perpetrator_person_id');
create or replace trigger withhold_passages after insert or delete or update of fact_id, person_id on registry.act_victim
    for each row execute function internal.withhold_passages_of_row('fact', 'fact_id', 'person_id');
create or replace trigger withhold_passages after insert or delete or update of fact_id, person_id on registry.statement_subject
    for each row execute function internal.withhold_passages_of_row('fact', 'fact_id', 'person_id');

revoke execute on function internal.persons_of_passages(bigint[]), internal.withheld_of(bigint[], bigint[]), internal.refresh_withheld(bigint[], boolean), internal.fold_passages(bigint[]),
    internal.names_changed(bigint[]), internal.passages_of_persons(bigint[]) from public;

