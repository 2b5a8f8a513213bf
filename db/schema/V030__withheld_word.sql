-- Words of the names of restricted persons: a quote with one of them is shown to editors only.

create table internal.withheld_word (
    person_id bigint not null references registry.person on delete cascade,
    stem      text not null,
    primary key (stem, person_id)
);
comment on table internal.withheld_word is 'Words of the names of restricted persons, kept by triggers: a quote with one of them is shown to editors only.';
comment on column internal.withheld_word.person_id is 'The restricted person.';
comment on column internal.withheld_word.stem is 'A word of the name or of a spelling, of at least three letters, in lower case; a word of five letters or more without its last letter, which inflection changes in Russian and Kazakh.';
create index withheld_word_person on internal.withheld_word (person_id);
grant select on internal.withheld_word to aigaq_app, aigaq_views;

create function internal.withhold(persons bigint[]) returns void
    language sql security definer
    set search_path = pg_catalog
begin atomic
    delete from internal.withheld_word where person_id = any (persons);
    insert into internal.withheld_word (person_id, stem)
    select distinct names.id, case when length(word) > 4 then left(word, -1) else word end
      from (select id, name from registry.person where id = any (persons) and visibility = 'restricted'
            union
            select person.id, person_name.name
              from registry.person_name join registry.person on person.id = person_name.person_id
             where person.id = any (persons) and person.visibility = 'restricted') names
     cross join regexp_split_to_table(lower(names.name), '[^[:alpha:]]+') word
     where length(word) > 2;
end;
comment on function internal.withhold(bigint[]) is 'Updates the withheld words of these persons.';

create function internal.keep_withheld_words() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
as $$
begin
    if tg_table_name = 'person' then
        perform internal.withhold(array[new.id]);
    else
        perform internal.withhold(array_remove(array[case when tg_op <> 'INSERT' then old.person_id end, case when tg_op <> 'DELETE' then new.person_id end], null));
    end if;
    return null;
end
$$;
comment on function internal.keep_withheld_words() is 'Trigger: updates internal.withheld_word when a name or its visibility changes.';
create trigger keep_withheld_words after insert or update of name, visibility on registry.person
    for each row execute function internal.keep_withheld_words();
create trigger keep_withheld_words after insert or update or delete on registry.person_name
    for each row execute function internal.keep_withheld_words();
