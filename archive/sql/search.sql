-- The indexes of search: words of the ASCII keys that the application folds from names in any
-- script (full text), and their trigrams, for misspelt words.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE OR REPLACE FUNCTION public.attach_search(tables text[]) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    one text;
BEGIN
    FOREACH one IN ARRAY tables LOOP
        EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON public.%I
            USING gin (to_tsvector(''simple''::regconfig, search_key))', one || '_words', one);
        EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON public.%I
            USING gin (search_key gin_trgm_ops)', one || '_trigrams', one);
    END LOOP;
END;
$$;

SELECT public.attach_search(ARRAY[
    'archive_collection', 'archive_source', 'archive_power', 'archive_place', 'archive_person',
    'archive_formation', 'archive_engagement', 'archive_name'
]);
