-- name_words: folds a text for comparing names, whatever the writing.
-- run again with all files of this folder: ${reporting_hash}
-- The result has words of the letters a to z with a space between. ^ before a word: it begins with a capital letter.
-- # before a word: letters without word edges (a hashtag, an address, letters with spaces between). | stands between words that do not follow one another.

create or replace function internal.name_words(words text) returns text
    language plpgsql immutable strict parallel safe
    set search_path = pg_catalog
as $$
declare
    said  text collate "und-x-icu" := normalize(words, nfkc);
    runs  text collate "und-x-icu";
    twins text collate "und-x-icu";
    letter text collate "und-x-icu";
    latin    constant text := 'aeopcyxkmtbhisjdqwnur03461'; -- letters and digits that look like the Cyrillic ones below
    cyrillic constant text := 'аеорсухкмтвніѕјԁԛԝпигозчбі';
begin
    -- words that a line end divides; characters without width; apostrophes
    said := regexp_replace(said, '(?<=[[:alpha:]\u0300-\u036f])[\u00ad\u200b]*[-\u00ad\u2010-\u2013\u00ac]\s*\n\s*(?=[[:alpha:]])', '', 'g');
    said := regexp_replace(said, '(?<=[[:alpha:]])[-\u2010]\s+(?=[[:lower:]])', '', 'g');
    said := regexp_replace(said, '[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001d173-\U0001d17a\U000e0000-\U000e0fff]', '', 'g');
    said := regexp_replace(said, '(?<=[[:alpha:]])[''`\u00b4\u02b9\u02bc\u2018\u2019](?=[[:alpha:]])', '', 'g');

    -- letters that stand alone in a row, hashtags, names of accounts, addresses: once more without edges
    select string_agg(' | #' || regexp_replace(run[1], '[^[:alnum:]]', '', 'g'), '')
      into runs
      from (select regexp_matches(said, '((?<![[:alpha:]])(?:[[:alpha:]][\u0300-\u036f]*[^[:alpha:]]{1,3}){3,30}[[:alpha:]](?![[:alpha:]]))', 'g') as run
            union all
            select array[word] from regexp_split_to_table(said, '\s+') word where word ~ '[#@].|.://.|www[.].') found;

    -- words that are written together with a capital between (also whole), and which begin with a capital
    said := translate(said, '^|#', '   ');
    select said || coalesce(string_agg(' | ' || lower(word[1]), ''), '')
      into said
      from regexp_matches(said, '([[:alpha:]]+)', 'g') word
     where word[1] ~ '[[:lower:]][[:upper:]]';
    said := regexp_replace(said, '([[:lower:]])([[:upper:]])', '\1 \2', 'g');
    said := regexp_replace(said, '([[:upper:]])([[:upper:]][[:lower:]])', '\1 \2', 'g');
    said := lower(regexp_replace(said, '(?<![[:alpha:]])([[:upper:]])', '^\1', 'g') || coalesce(runs, ''));

    -- marks above and below letters, and letters of Turkic, Slavic and Greek alphabets
    if said ~ '[^\u0000-\u007f\u0430-\u045f\u0490-\u04ff]' then
        said := replace(replace(replace(replace(replace(said, 'č', 'ch'), 'š', 'sh'), 'ž', 'zh'), 'ş', 'sh'), 'ç', 'ch');
        said := translate(said, 'ıłøđŋəαβεζηικμνορτυχ', 'ilodnaabezhikmnoptyx');
    end if;
    said := regexp_replace(normalize(said, nfkd), '[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]', '', 'g');

    -- words that mix letters which look alike, or that have no other letters: once more in either alphabet
    select string_agg(' | ' || edge || translate(word, latin, cyrillic) || ' | ' || edge || translate(word, cyrillic || '013', latin || 'ole'), '')
      into twins
      from regexp_matches(said, '([\^#]?)([a-z0-9\u0400-\u04ff\u0501\u051b\u051d]+)', 'g') part
     cross join lateral (select part[1] as edge, part[2] as word) token
     where word ~ '[a-z\u0400-\u04ff\u0501\u051b\u051d]{2}'
       and (word ~ '[a-z][0-9]*[\u0400-\u04ff\u0501\u051b\u051d]|[\u0400-\u04ff\u0501\u051b\u051d][0-9]*[a-z]|[^0-9][03461][^0-9]|^[346][^0-9]{3}'
            or (length(word) > 3 and word ~ '^([aeopcyxkmtbhisj]+|[аеорсухкмтвніѕј]+)$'));
    said := said || coalesce(twins, '');

    -- usual Latin spellings of a sound become one letter (C as in church, S as in she, J as in judge), then Cyrillic becomes Latin
    said := translate(said, 'әғқңөұүһіїєґў', 'агкноуухиеегу');
    said := replace(replace(replace(replace(said, 'shch', 'S'), 'tsch', 'C'), 'sch', 'S'), 'tch', 'C');
    said := replace(replace(replace(replace(replace(said, 'ch', 'C'), 'sh', 'S'), 'dzh', 'J'), 'zh', 'J'), 'dj', 'J');
    said := replace(replace(replace(replace(replace(replace(replace(said, 'kh', 'h'), 'gh', 'g'), 'ph', 'f'), 'th', 't'), 'ck', 'k'), 'tz', 'ts'), 'x', 'ks');
    said := replace(replace(replace(replace(replace(replace(said, 'дж', 'J'), 'щ', 'S'), 'ц', 'ts'), 'ю', 'iu'), 'я', 'ia'), 'yo', 'e');
    said := regexp_replace(said, 'c(?=[eiy])', 's', 'g');
    said := regexp_replace(said, '([aeiou])j(?![aeiouy])', '\1i', 'g');
    said := regexp_replace(said, '([aeiou])w(?![aeiouy])', '\1u', 'g');
    said := regexp_replace(said, '([b-df-hj-np-tvxzSCJбвгджзклмнпрстфхчш])[ijиь][oо]', '\1e', 'g');
    said := translate(said, 'абвгдежзиклмнопрстуфхчшыэѕјԁԛԝyqwcojSCJьъ', 'abvgdejziklmnuprstufhcwiesidkvikvkujwcj');

    -- without doubled letters and what differs between spellings of one sound
    -- (a loop, because a pattern with a back reference takes a time that grows with the square of a word)
    for round in 1..2 loop
        foreach letter in array string_to_array('abcdefghijklmnopqrstuvwxyz', null) loop
            if strpos(said, letter || letter) > 0 then
                said := regexp_replace(said, letter || '{2,}', letter, 'g');
            end if;
        end loop;
        exit when round = 2;
        said := replace(replace(said, 'ng', 'n'), 'ie', 'e');
    end loop;
    return btrim(regexp_replace(said, '[^a-z^#|]+', ' ', 'g'));
end
$$;
comment on function internal.name_words(text) is 'A text for comparing names: compatibility forms, characters without width, divided and spaced words, capitals, look-alike letters, Cyrillic and Latin spellings become the same words of the letters a to z. For the program only; nothing shows it.';
revoke execute on function internal.name_words(text) from public;
