-- The indexes of search: words of the ASCII keys that the application folds from names in any
-- script (full text), and their trigrams, for misspelt words.

-- In a schema of its own, which readers may use without seeing the tables.
CREATE SCHEMA IF NOT EXISTS extensions;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA extensions;

CREATE OR REPLACE FUNCTION public.attach_search(tables text[]) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    one text;
    home text := (SELECT n.nspname FROM pg_extension e
                  JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'pg_trgm');
BEGIN
    FOREACH one IN ARRAY tables LOOP
        EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON public.%I
            USING gin (to_tsvector(''simple''::regconfig, search_key))', one || '_words', one);
        EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON public.%I
            USING gin (search_key %I.gin_trgm_ops)', one || '_trigrams', one, home);
    END LOOP;
END;
$$;

SELECT public.attach_search(ARRAY[
    'archive_collection', 'archive_source', 'archive_power', 'archive_place', 'archive_person',
    'archive_formation', 'archive_engagement', 'archive_name'
]);
