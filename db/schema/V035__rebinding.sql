-- What happens to the passages of a text when its next edition is loaded.

create table registry.rebinding (
    id              bigint generated always as identity primary key,
    passage_id      bigint not null references registry.passage on delete cascade,
    from_edition_id bigint not null references registry.document_edition on delete cascade,
    to_edition_id   bigint not null references registry.document_edition on delete cascade,
    from_start      integer not null,
    from_end        integer not null,
    outcome         text not null,
    decision        text,
    constraint rebinding_once unique (passage_id, to_edition_id),
    constraint rebinding_outcome_known check (outcome in ('same', 'moved', 'proposed', 'lost')),
    constraint rebinding_decision_known check (decision in ('bound', 'lost', 'left')),
    constraint rebinding_decided_by_editor check (outcome not in ('same', 'moved') or decision is null)
);
comment on table registry.rebinding is 'What happened to a passage when the next edition of its text was loaded: unchanged words move with their passage; an editor decides on the others.';
comment on column registry.rebinding.id is 'Key.';
comment on column registry.rebinding.passage_id is 'The passage.';
comment on column registry.rebinding.from_edition_id is 'The edition before.';
comment on column registry.rebinding.to_edition_id is 'The edition that was loaded.';
comment on column registry.rebinding.from_start is 'Offset of the first character in the edition before, in code points from 0.';
comment on column registry.rebinding.from_end is 'Offset after the last character in the edition before.';
comment on column registry.rebinding.outcome is 'same: same words at the same offsets; moved: same words once at other offsets; proposed: similar words, or the same words several times; lost: no similar words.';
comment on column registry.rebinding.decision is 'Decision of an editor: bound (linked to words of the new edition), lost, or left in the edition before; NULL: none needed or none yet.';
create index rebinding_from on registry.rebinding (from_edition_id, from_start, from_end);
create index rebinding_to on registry.rebinding (to_edition_id);
select audit.track('registry.rebinding');

create function registry.bind_passage(moving bigint, target bigint, first integer, after integer, hash text, paragraph_number integer, page_number integer)
    returns bigint
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    present bigint := (select other.id
                         from registry.passage other
                         join registry.passage one on one.id = moving
                        where other.id <> one.id and other.edition_id = target and other.char_start = first and other.char_end = after
                          and (other.paragraph, other.page, other.locator) is not distinct from (paragraph_number, page_number, one.locator));
begin
    if present is null then
        update registry.passage
           set edition_id = target, char_start = first, char_end = after, text_sha256 = hash, flag = null,
               paragraph = paragraph_number, page = page_number
         where id = moving;
        return moving;
    end if;
    update registry.assertion set passage_id = present where passage_id = moving;
    update registry.incident_city set passage_id = present where passage_id = moving;
    update registry.incident_participant set passage_id = present where passage_id = moving;
    insert into registry.incident_passage (incident_id, passage_id)
    select incident_id, present from registry.incident_passage where passage_id = moving on conflict do nothing;
    delete from registry.incident_passage where passage_id = moving;
    insert into registry.milestone_passage (milestone_id, passage_id)
    select milestone_id, present from registry.milestone_passage where passage_id = moving on conflict do nothing;
    delete from registry.milestone_passage where passage_id = moving;
    update registry.rebinding set passage_id = present
     where passage_id = moving
       and to_edition_id not in (select to_edition_id from registry.rebinding where passage_id = present);
    delete from registry.passage where id = moving;
    return present;
end
$$;
comment on function registry.bind_passage(bigint, bigint, integer, integer, text, integer, integer) is
    'Leads a passage to characters of a text. Where another passage leads there already, what rests on the one rests on the other from then on. Gives the passage that is there now.';
grant execute on function registry.bind_passage(bigint, bigint, integer, integer, text, integer, integer) to aigaq_app;
