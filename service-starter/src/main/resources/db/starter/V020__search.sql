-- Search in names and titles, Chinese ones above all: words of two characters are the usual ones there, and three-character
-- n-grams can't find them. A text is indexed by its single characters and its pairs of characters; a word that is looked
-- for is looked up by its pairs, and what has them is checked for the word itself. All functions are immutable and need no
-- search path, so indexes and generated columns may stand on them.

-- A text as it is compared: compatibility forms made equal (full-width digits, letters and blanks, ligatures), lower case,
-- one blank between words. Punctuation, the wildcards of SQL among it, means itself.
create function search_text(text) returns text
    language sql immutable strict parallel safe
    return lower(regexp_replace(normalize($1, nfkc), '[\s\u200B\uFEFF]+', ' ', 'g') collate "pg_c_utf8");

-- The words of a compared text.
create function search_words(text) returns text[]
    language sql immutable strict parallel safe
    return array_remove(string_to_array($1, ' '), '');

-- What a compared text is indexed by: its characters, and its pairs of characters within a word. Costly, and so asked last
-- where the index is not used.
create function search_grams(compared text) returns text[]
    language plpgsql immutable strict parallel safe cost 1000 as $$
declare
    grams text[] := '{}';
    previous text := ' ';
    present text;
begin
    foreach present in array string_to_array(compared, null) loop
        if present <> ' ' then
            grams := array_append(grams, present);
            if previous <> ' ' then
                grams := array_append(grams, previous || present);
            end if;
        end if;
        previous := present;
    end loop;
    return grams;
end $$;

-- What the index is asked for, given what a reader typed; null, which finds nothing, where that has no word.
create function search_query(text) returns text[]
    language sql immutable strict parallel safe
    return (
        select array_agg(distinct substr(word, place, 2))
        from unnest(search_words(search_text($1))) word,
            generate_series(1, greatest(char_length(word) - 1, 1)) place);
