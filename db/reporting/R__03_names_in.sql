-- names_in: which restricted persons a text names. The only comparison of texts with names.
-- run again with all files of this folder: ${reporting_hash}

create or replace function internal.withhold(persons bigint[]) returns void
    language sql security definer
    set search_path = pg_catalog
begin atomic
    delete from internal.withheld_word where person_id = any (persons);
    insert into internal.withheld_word (person_id, stem, full_word)
    with name as (
        select id as person_id, person.name from registry.person where id = any (persons) and visibility = 'restricted' and person.name is not null
        union
        select person.id, person_name.name
          from registry.person_name join registry.person on person.id = person_name.person_id
         where person.id = any (persons) and person.visibility = 'restricted'
    ), writing as ( -- Kazakh letters that Latin and Russian write in two ways
        select person_id, name from name
        union select person_id, translate(name, 'ыЫ', 'уУ') from name
        union select person_id, translate(name, 'қҚ', 'хХ') from name
        union select person_id, translate(name, 'іІ', 'еЕ') from name
    ), word as (
        select person_id, ltrim(token, '^#') as word, starts_with(token, '^') as capital
          from writing
         cross join string_to_table(translate(internal.name_words(name), '|', ''), ' ') token
    ), telling as (
        select distinct person_id, word
          from word
         where length(word) > 1
           and (capital or not exists (select from word other where other.person_id = word.person_id and other.capital))
           and word not in ('uli', 'kizi', 'ugli', 'ibn', 'bin', 'al', 'el', 'de', 'von', 'vun', 'van', 'der', 'mr', 'mrs', 'ms', 'dr', 'the')
    )
    select distinct person_id, form.stem, telling.word
      from telling
     cross join lateral ( -- without the vowels that inflection changes; Павел also as Павл
        select case when length(word) > 3 and length(regexp_replace(word, '(aia|ui|ia|[aeiu])$', '')) > 2 then regexp_replace(word, '(aia|ui|ia|[aeiu])$', '')
                    when length(word) > 2 then regexp_replace(word, '[aeiu]$', '')
                    else word end as stem
        union
        select regexp_replace(word, '(.)[eu](l|k|n|r|ts)$', '\1\2') where length(word) > 4 and word ~ '[^aeiu](e(l|k|n|r|ts)|uk)$'
     ) form;
end;
comment on function internal.withhold(bigint[]) is 'Updates the withheld words of these persons.';

create or replace function internal.is_form_of(word text, stem text, full_word text) returns boolean
    language sql immutable parallel safe
return starts_with(word, stem)
   and (substr(word, length(stem) + 1) ~ '^(?:i?[aeiu]?i?[aeiu]?|i?[aeiu]?m|i?[aei]h|i?[aei]mi|[eui]gu|[eu]mu|i?[aeiu]?s)$' collate "C" -- Russian and English
        or (starts_with(word, full_word) -- Kazakh
            and substr(word, length(full_word) + 1) ~ case when full_word ~ '[ae]$' collate "C"
                then '^(?:lar|ler)?(?:m|n|si|miz|niz)?(?:nin|ni|ga|ge|da|de|dan|den|men|na|ne|nda|nde|nan|nen|n|dagi|degi)?$'
                else '^(?:lar|ler|dar|der|tar|ter)?(?:im|in|i|si|imiz|m|n|miz)?(?:nin|din|tin|ni|di|ti|ga|ge|ka|ke|na|ne|a|e|n|nda|nde|da|de|ta|te|nan|nen|dan|den|tan|ten|men|ben|pen|dagi|degi|tagi|tegi)?$'
                end collate "C"));
comment on function internal.is_form_of(text, text, text) is 'Whether a folded word is a name in a case, singular or plural, of Russian, Kazakh or English.';

create or replace function internal.names_in(words text) returns setof bigint
    language sql stable security definer rows 1
    set search_path = pg_catalog
    set enable_seqscan = off
begin atomic
    with token as (
        select nr, ltrim(part, '^#|') as word, starts_with(part, '^') as capital, starts_with(part, '#') as run
          from string_to_table(words, ' ') with ordinality as split (part, nr)
    ), near as (
        select *, lead(word) over following as second, lead(word, 2) over following as third, lead(run) over following as second_is_run
          from token
        window following as (order by nr)
    ), candidate as ( -- words, words that a space divides, and each letter of a run on
        select word, capital, 1 as parts from near where not run and word <> ''
        union
        select word || second, capital, 2 from near where not run and word <> '' and second <> '' and not second_is_run
        union
        select word || second || third, capital, 3 from near where not run and word <> '' and second <> '' and third <> '' and not second_is_run
        union
        select substr(word, first), true, 0 from near cross join generate_series(1, length(word)) first where run and length(word) < 200
    )
    select distinct withheld.person_id
      from candidate
     cross join lateral unnest(array[left(candidate.word, 3), left(candidate.word, 2)]) prefix
     cross join lateral ( -- by index, never all names
        select * from internal.withheld_word named where named.key = prefix and starts_with(candidate.word, named.stem) offset 0
     ) withheld
     where case candidate.parts
           when 0 then (length(withheld.stem) > 4 and starts_with(candidate.word, withheld.full_word))
                       or (length(withheld.full_word) > 2 and internal.is_form_of(candidate.word, withheld.stem, withheld.full_word))
           when 1 then (candidate.capital or length(withheld.stem) > 3)
                       and internal.is_form_of(candidate.word, withheld.stem, withheld.full_word)
           else length(withheld.stem) > 4 and internal.is_form_of(candidate.word, withheld.stem, withheld.full_word) end;
end;
comment on function internal.names_in(text) is 'The restricted persons that a text names, given as internal.name_words folds it: in whatever writing, case or spacing. A name of up to three letters counts only with a capital and as a whole word.';
revoke execute on function internal.withhold(bigint[]), internal.is_form_of(text, text, text), internal.names_in(text) from public;
