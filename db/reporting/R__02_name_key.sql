-- name_key: forms of a name and of a text that do not depend on how they are written.
-- run again with all files of this folder: ${reporting_hash}

create or replace function internal.visible(words text) returns text
    language sql immutable parallel safe
    set search_path = pg_catalog
return btrim(regexp_replace(
    regexp_replace(
        normalize(translate(words,
            e'\u2018\u2019\u201a\u201b\u2032\u02bc\u02b9\u02bb\u02bd`\u00b4\u2039\u203a\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043',
            '''''''''''''''''''''''''''""""""""--------' ), nfkc),
        '[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]', '', 'g'),
    '\s+', ' ', 'g'));
comment on function internal.visible(text) is 'A text without what cannot be seen: compatibility forms (NFKC), one kind of quotation mark, dash and space, no characters without width.';

create or replace function internal.plain(words text) returns text
    language sql immutable parallel safe
    set search_path = pg_catalog
return translate(lower(internal.visible(words) collate "und-x-icu"), 'ё', 'е');
comment on function internal.plain(text) is 'A text for comparing: as internal.visible gives it, in lower case, with е for ё.';

create or replace function internal.name_look(words text) returns text
    language sql immutable parallel safe
    set search_path = pg_catalog
return btrim(regexp_replace(translate(internal.plain(words), 'аеорсухкмтвніѕјһԁԛԝ"', 'aeopcyxkmtbhisjhdqw'), '\s+', ' ', 'g'));
comment on function internal.name_look(text) is 'A text that is the same for names that look alike: as internal.plain gives it, with Latin letters for Cyrillic ones of the same look, without quotation marks.';

create or replace function internal.one_alphabet(word text) returns text
    language sql immutable parallel safe
    set search_path = pg_catalog
return case when length(regexp_replace(word, '[^a-z]', '', 'g')) > length(regexp_replace(word, '[^\u0400-\u04ff]', '', 'g'))
            then translate(word, 'аеорсухкмтвніѕј', 'aeopcyxkmtbhisj')
            else translate(word, 'aeopcyxkmtbhisj', 'аеорсухкмтвніѕј') end;
comment on function internal.one_alphabet(text) is 'A word in lower case that mixes Latin and Cyrillic letters, with letters that only look alike in the alphabet of most of its letters.';

create or replace function internal.name_letters(name text) returns text
    language plpgsql immutable strict parallel safe
    set search_path = pg_catalog
as $$
declare
    said text collate "und-x-icu" := internal.visible(left(name, 400));
begin
    -- words longer than names are cut: what follows takes the more for each letter the longer a word is
    said := regexp_replace(said, '([[:alnum:]]{40})[[:alnum:]]+', '\1', 'g');
    -- a space that was lost between two words; apostrophes
    said := lower(regexp_replace(said, '([[:lower:]])([[:upper:]])', '\1 \2', 'g'));
    said := replace(replace(said, '''', ''), '"', ' ');
    if said ~ '[a-z][\u0400-\u04ff]|[\u0400-\u04ff][a-z]' then
        said := (select string_agg(case when word ~ '[a-z]' and word ~ '[\u0400-\u04ff]' then internal.one_alphabet(word) else word end, ' ' order by nr)
                   from string_to_table(said, ' ') with ordinality as split (word, nr));
    end if;

    -- marks above and below letters
    if said ~ '[^\u0000-\u007f\u0430-\u045f\u0490-\u04ff]' then
        said := replace(replace(replace(replace(replace(said, 'č', 'ch'), 'š', 'sh'), 'ž', 'zh'), 'ş', 'sh'), 'ç', 'ch');
        said := translate(said, 'ıłøđŋə', 'ilodna');
    end if;
    said := regexp_replace(normalize(said, nfkd), '[\u0300-\u036f]', '', 'g');

    -- sounds with several letters: c as in church, x for sh, j as in judge and its French form
    said := translate(said, 'әғқңөұүһіїєґўэыьъ', 'агкноуухиеегуеи');
    said := replace(replace(replace(replace(replace(replace(said, 'дж', 'ж'), 'щ', 'ш'), 'ц', 'ts'), 'ю', 'iu'), 'я', 'ia'), 'y', 'i');
    said := replace(replace(replace(said, 'shch', 'ш'), 'tsch', 'ч'), 'sch', 'ш');
    said := replace(replace(replace(replace(replace(replace(said, 'tch', 'ч'), 'ch', 'ч'), 'sh', 'ш'), 'dzh', 'ж'), 'zh', 'ж'), 'dj', 'ж');
    said := replace(replace(replace(replace(replace(replace(replace(said, 'kh', 'h'), 'gh', 'g'), 'ph', 'f'), 'th', 't'), 'ck', 'k'), 'tz', 'ts'), 'x', 'ks');
    said := regexp_replace(said, '([aeiou])j(?![aeiou])', '\1i', 'g');
    said := regexp_replace(said, 'c(?=[ei])', 's', 'g');
    said := translate(said, 'абвгдежзиклмнопрстуфхчшwqcіјѕ', 'abvgdejziklmnoprstufhcxvkkijs');
    said := btrim(regexp_replace(said, '[^a-z0-9]+', ' ', 'g'));

    -- endings of patronymics (all become wy: a son is not taken for his father), and of the family names of women
    said := regexp_replace(said, '(?<=\w\w)(?:[oe]vic|[oe]vna|uli|kizi|ugli|ogli| uli| kizi| ugli| ogli)\M', 'wy', 'g');
    said := regexp_replace(said, '(?<=\w\w)(ov|ev|in)a\M', '\1', 'g');
    said := regexp_replace(said, 's(?:kaia|kii)\M', 'ski', 'g');
    said := regexp_replace(said, '(?<=\w\w[oe])ff?\M', 'v', 'g');

    -- one sound in several spellings: -baev, -bayev; Solovyov, Соловьёв; doubled letters
    said := regexp_replace(said, '([aeiou])i(?=[aeou])', '\1', 'g');
    said := regexp_replace(said, '([b-df-hj-np-tv-xz])io', '\1e', 'g');
    said := replace(said, 'ie', 'e');
    return regexp_replace(said, '([a-z])\1+', '\1', 'g');
end
$$;
comment on function internal.name_letters(text) is 'The words of a name in Latin letters, the same for its Kazakh, Russian and usual Latin spellings as far as rules can; with one ending (wy) for all patronymics, and without that of women''s family names.';

create or replace function internal.name_fixed_letters(word text) returns text
    language sql immutable strict parallel safe
    set search_path = pg_catalog
return regexp_replace(
    regexp_replace(translate(left(word, 1), 'oh', 'uk'), '[i](?=$)', 'i')
        || translate(replace(substr(regexp_replace(word, '^i(?=[ou])', ''), 2), 'ng', 'n'), 'hiou', 'k'),
    '([a-z])\1+', '\1', 'g');
comment on function internal.name_fixed_letters(text) is 'A word of internal.name_letters without the letters that transliterations change: inner i, o, u are left out, h is k, a first o is u.';

create or replace function internal.name_fixed_letters_of(letters text) returns text[]
    language sql immutable strict parallel safe
    set search_path = pg_catalog
return array(select internal.name_fixed_letters(word) from string_to_table(letters, ' ') word where word <> '')
       || internal.name_fixed_letters(replace(letters, ' ', ''));
comment on function internal.name_fixed_letters_of(text) is 'The words of internal.name_letters without the letters that transliterations change; last, all of them as one word.';

create or replace function internal.name_likeness(one text, other text) returns real
    language sql stable parallel safe
    set search_path = pg_catalog
begin atomic
    with name as (
        select internal.name_letters(one) as first, internal.name_letters(other) as second
    ), shorter as (
        select case when first_is_shorter then first else second end as few, ' ' || case when first_is_shorter then second else first end as many
          from (select *, array_length(string_to_array(first, ' '), 1) <= array_length(string_to_array(second, ' '), 1) as first_is_shorter from name) each
    ), word as (
        select word, many, internal.name_fixed_letters_of(many) as fixed_letters, internal.strict_word_similarity(word, many) as likeness
          from shorter cross join string_to_table(few, ' ') word
    ), judged as ( -- an initial stands for one word, next to a whole word
        select word, many || ' ' like '% ' || left(word, 1) || ' %' and many || ' ' not like '% ' || word || ' %' as by_initial,
               case when length(word) = 1 then case when many like '% ' || word || '%' then 1 else 0 end
                    when many || ' ' like '% ' || word || ' %' then 1
                    when fixed_letters @> array[internal.name_fixed_letters(word)] and likeness >= 0.3 then greatest(likeness, 0.9)
                    else likeness end as likeness
          from word
         where word <> ''
    ), apart as (
        select case when count(*) filter (where by_initial and likeness < 0.6) < 2 and count(*) filter (where length(word) > 1 and not by_initial) > 0
                    then min(case when by_initial then 1 else likeness end)
                    else min(likeness) end as least
          from judged
    ), joined as ( -- a space or hyphen more or less
        select internal.similarity(replace(first, ' ', ''), replace(second, ' ', '')) as likeness,
               internal.name_fixed_letters(replace(first, ' ', '')) = internal.name_fixed_letters(replace(second, ' ', '')) as same
          from name
    )
    select coalesce(greatest(apart.least, case when joined.same and joined.likeness >= 0.3 then 0.9 end), 0)::real from apart, joined;
end;
comment on function internal.name_likeness(text, text) is 'How alike two names are, from 0 to 1: the least alike word of the shorter name. From 0.6 on they may be one name in two writings.';

create or replace function internal.names_like(asked text) returns table (person_id bigint, organisation_id bigint, city_id bigint, nearness integer)
    language plpgsql stable rows 20
    set search_path = pg_catalog
    set plan_cache_mode = force_custom_plan
as $$
declare
    part    text := internal.plain(asked);
    sought  text := internal.name_letters(asked);
    words   text[] := array(select word from string_to_table(sought, ' ') with ordinality as split (word, nr) where word <> '' order by length(word) desc, nr limit 8);
    fixed_words  text[] := array(select internal.name_fixed_letters(word) from unnest(words) word);
    longest text := words[1];
    joined  text := internal.name_fixed_letters(replace(sought, ' ', ''));
    most    integer := case when cardinality(words) = 1 then 1000 end; -- of one word; more words are looked for wherever they are
begin
    if longest is null then -- a writing other than Latin and Cyrillic
        return query
        select key.person_id, key.organisation_id, key.city_id, 1
          from internal.name_key key
         where part <> '' and strpos(key.plain, part) > 0
         group by key.person_id, key.organisation_id, key.city_id;
        return;
    end if;
    return query
    with candidate as (
        (select key.*, 1 as by from internal.name_key key where length(part) > 2 and key.plain like '%' || regexp_replace(part, '([\\%_])', '\\\1', 'g') || '%' limit most)
        union all
        (select key.*, 2 from internal.name_key key where length(joined) > 2 and key.fixed_letters @> array[joined] and internal.strict_word_similarity(sought, key.letters) >= 0.3 limit most)
        union all
        (select key.*, 3 from internal.name_key key where key.fixed_letters @> fixed_words[1:1] limit most)
        union all
        (select key.*, 3 from internal.name_key key where key.letters like '% ' || longest || '%' limit most)
    )
    select candidate.person_id, candidate.organisation_id, candidate.city_id, min(least(candidate.by, 2))
      from candidate
     where candidate.by < 3
        or (select min(fit) > 0 and max(fit) = 3 and count(*) filter (where fit = 1) < 2
              from (select case when candidate.letters like '% ' || word || '%' then case when length(word) > 1 or length(longest) = 1 then 3 else 2 end
                                when length(word) > 1 and candidate.fixed_letters @> array[fixed_word] and internal.strict_word_similarity(word, candidate.letters) >= 0.3 then 3
                                when candidate.letters || ' ' like '% ' || left(word, 1) || ' %' then 1 -- an initial
                                else 0 end as fit
                      from unnest(words, fixed_words) as each (word, fixed_word)) judged)
     group by candidate.person_id, candidate.organisation_id, candidate.city_id;
    if not found and length(longest) > 3 then
        perform set_config('pg_trgm.strict_word_similarity_threshold', '0.6', true); -- of the operator below
        return query
        with candidate as (
            select key.* from internal.name_key key where longest operator(internal.<<%) key.letters
            union all
            select key.* from internal.name_key key where cardinality(words) > 2 and key.fixed_letters && fixed_words[1:2]
        )
        select candidate.person_id, candidate.organisation_id, candidate.city_id, 3
          from candidate
         where (select count(*)
                  from unnest(words, fixed_words) as each (word, fixed_word)
                 where candidate.letters not like '% ' || word || '%'
                   and (length(word) = 1
                        or internal.strict_word_similarity(word, candidate.letters) < case when candidate.fixed_letters @> array[fixed_word] then 0.3 else 0.6 end))
               <= case when cardinality(words) > 2 then 1 else 0 end
         group by candidate.person_id, candidate.organisation_id, candidate.city_id;
    end if;
end
$$;
comment on function internal.names_like(text) is 'The persons, organisations and cities with a name like this, in whatever writing. nearness 1: a name has these letters; 2: it has these words in another writing; 3: a word is similar, or one word of three or more is another (only where nothing else is found). One word alone finds about 1,000 names at most. Finds restricted persons too: who asks must leave them out where they may not be found.';

create or replace function internal.spellings_like(word text) returns table (spelling text)
    language plpgsql stable
    set search_path = pg_catalog
    set plan_cache_mode = force_custom_plan
as $$
declare
    letters    text := internal.name_letters(word);
    fixed_word       text := internal.name_fixed_letters(letters);
    most_names constant integer := 300; -- a given name that thousands of persons have is spelled in few ways
begin
    if length(fixed_word) < 3 then
        return;
    end if;
    return query
    with named as (
        select key.plain
          from internal.name_key key
          left join registry.person on person.id = key.person_id
         where key.fixed_letters @> array[fixed_word] and (key.person_id is null or person.visibility = 'public')
         limit most_names
    ), spelled as (
        select distinct part from named cross join regexp_split_to_table(named.plain, '[^[:alnum:]]+') part where part <> '' and part <> word
    )
    select part from spelled
     where internal.name_fixed_letters(internal.name_letters(part)) = fixed_word and internal.similarity(internal.name_letters(part), letters) >= 0.3;
end
$$;
comment on function internal.spellings_like(text) is 'How the names of organisations, cities and public persons spell this word in other writings.';

create or replace function internal.words_query(asked text) returns tsquery
    language plpgsql stable
    set search_path = pg_catalog
as $$
declare
    word  text;
    every tsquery;
    other text;
    found tsquery;
begin
    foreach word in array array(select part from regexp_split_to_table(internal.plain(asked), '[^[:alnum:]]+') part where part <> '' limit 20) loop
        found := to_tsquery('simple', quote_literal(word) || ':*');
        for other in select spelling from internal.spellings_like(word) loop
            found := found || to_tsquery('simple', quote_literal(other));
        end loop;
        every := coalesce(every && found, found);
    end loop;
    return every;
end
$$;
comment on function internal.words_query(text) is 'A full-text query for all these words, each as it begins or as a name of the registers spells it in another writing; NULL: there is no word.';

create or replace function internal.refresh_search(incidents bigint[]) returns void
    language plpgsql security definer
    set search_path = pg_catalog
    set plan_cache_mode = force_generic_plan
as $$
begin
    insert into internal.incident_search as kept
    select incident.id,
           translate(internal.visible(concat_ws(' ', incident.code, incident.title, incident.summary,
               (select string_agg(distinct concat_ws(' ', city.name, city.name_ru, city.name_kk, city_name.name, city_name.name_ru, city_name.name_kk), ' ')
                  from registry.city
                  left join registry.city_name on city_name.city_id = city.id
                 where city.id in (select place.city_id from registry.incident_city place where place.incident_id = incident.id
                                   union all
                                   select fact_city.city_id from registry.fact_city join registry.fact on fact.id = fact_city.fact_id
                                    where fact.incident_id = incident.id)),
               (select string_agg(distinct concat_ws(' ', organisation.name, spelling.name), ' ')
                  from registry.organisation
                  left join registry.organisation_name spelling on spelling.organisation_id = organisation.id
                 where organisation.id in (select named.organisation_id from internal.named_in_incident() named where named.incident_id = incident.id)),
               (select string_agg(distinct concat_ws(' ', person.name, spelling.name), ' ')
                  from registry.person
                  left join registry.person_name spelling on spelling.person_id = person.id
                 where person.visibility = 'public' -- nobody is found by a name that is not shown
                   and person.id in (select named.person_id from internal.named_in_incident() named where named.incident_id = incident.id)))), 'ёЁ', 'еЕ')
      from registry.incident
     where incident.id = any (incidents)
    on conflict (incident_id) do update set words = excluded.words where kept.words <> excluded.words;
end
$$;
comment on function internal.refresh_search(bigint[]) is 'Updates the words by which these incidents are found.';

create or replace function internal.keep_name_keys(persons bigint[], organisations bigint[], cities bigint[]) returns void
    language sql security definer
    set search_path = pg_catalog
begin atomic
    delete from internal.name_key kept
     where kept.person_id = any (persons) or kept.organisation_id = any (organisations) or kept.city_id = any (cities);
    insert into internal.name_key (person_id, organisation_id, city_id, main, plain, folded, letters, fixed_letters)
    with spelling (person_id, organisation_id, city_id, main, name) as (
        select id, null::bigint, null::bigint, true, name from registry.person where id = any (persons) and name is not null
        union all
        select person_id, null, null, false, name from registry.person_name where person_id = any (persons)
        union all
        select null, id, null, true, name from registry.organisation where id = any (organisations)
        union all
        select null, organisation_id, null, false, name from registry.organisation_name where organisation_id = any (organisations)
        union all
        select null, null, id, true, unnest(array[name, name_ru, name_kk]) from registry.city where id = any (cities)
        union all
        select null, null, city_id, false, unnest(array[name, name_ru, name_kk]) from registry.city_name where city_id = any (cities)
    ), lettered as materialized (
        select spelling.*, internal.name_letters(name) as letters from spelling
    )
    select person_id, organisation_id, city_id, bool_or(main), internal.plain(name), min(internal.name_look(name)), ' ' || letters, internal.name_fixed_letters_of(letters)
      from lettered
     group by person_id, organisation_id, city_id, internal.plain(name), letters;
end;
comment on function internal.keep_name_keys(bigint[], bigint[], bigint[]) is 'Computes the keys of the names of these persons, organisations and cities.';

create or replace function internal.keep_name_key() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
as $$
declare
    owners bigint[] := array_remove(array[(case when tg_op <> 'INSERT' then to_jsonb(old) end ->> tg_argv[1])::bigint,
                                          (case when tg_op <> 'DELETE' then to_jsonb(new) end ->> tg_argv[1])::bigint], null);
begin
    perform internal.keep_name_keys(case tg_argv[0] when 'person' then owners end,
                                    case tg_argv[0] when 'organisation' then owners end,
                                    case tg_argv[0] when 'city' then owners end);
    return null;
end
$$;
comment on function internal.keep_name_key() is 'Trigger: computes the keys of the names of the owner of a changed row. Arguments: what the owner is, and the column with its key.';

do $$
declare
    kept record;
    rules text;
begin
    for kept in
        select *
          from (values ('person', 'person', 'id', 'name'),
                       ('person_name', 'person', 'person_id', 'person_id, name'),
                       ('organisation', 'organisation', 'id', 'name'),
                       ('organisation_name', 'organisation', 'organisation_id', 'organisation_id, name'),
                       ('city', 'city', 'id', 'name, name_ru, name_kk'),
                       ('city_name', 'city', 'city_id', 'city_id, name, name_ru, name_kk')) as kept (relation, owner, key, columns)
    loop
        execute format('create or replace trigger keep_name_key after insert or update of %s on registry.%I for each row execute function internal.keep_name_key(%L, %L)',
                       kept.columns, kept.relation, kept.owner, kept.key);
        execute format('create or replace trigger keep_name_key_of_deleted after delete on registry.%I for each row execute function internal.keep_name_key(%L, %L)',
                       kept.relation, kept.owner, kept.key);
    end loop;

    rules := encode(sha256(convert_to((select string_agg(pg_get_functiondef(oid), '' order by oid::regprocedure::text)
                                         from pg_proc
                                        where pronamespace = 'internal'::regnamespace
                                          and proname in ('visible', 'plain', 'name_look', 'one_alphabet', 'name_letters', 'name_fixed_letters', 'name_fixed_letters_of', 'keep_name_keys', 'refresh_search')), 'UTF8')), 'hex');
    if rules is distinct from (select sha256 from internal.name_key_rules) then
        truncate internal.name_key;
        perform internal.refresh_search(array(select incident_id from internal.incident_search
                                               where words <> translate(internal.visible(words), 'ёЁ', 'еЕ')));
        perform internal.keep_name_keys(array(select id from registry.person), array(select id from registry.organisation), array(select id from registry.city));
        insert into internal.name_key_rules (sha256) values (rules) on conflict (only_one) do update set sha256 = excluded.sha256;
    end if;
end
$$;

revoke execute on function internal.visible(text), internal.plain(text), internal.name_look(text), internal.one_alphabet(text), internal.name_letters(text), internal.name_fixed_letters(text),
    internal.name_fixed_letters_of(text), internal.name_likeness(text, text), internal.names_like(text), internal.spellings_like(text), internal.words_query(text), internal.keep_name_keys(bigint[], bigint[], bigint[]) from public;
grant execute on function internal.visible(text), internal.plain(text), internal.name_look(text), internal.one_alphabet(text), internal.name_letters(text), internal.name_fixed_letters(text),
    internal.name_fixed_letters_of(text), internal.name_likeness(text, text), internal.names_like(text), internal.spellings_like(text), internal.words_query(text) to aigaq_app;
