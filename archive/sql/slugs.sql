-- Slugs are permanent: a changed one leaves a redirect, and no slug is ever given to another record.

CREATE OR REPLACE FUNCTION public.keep_former_slug() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('DELETE FROM public.archive_formerslug WHERE kind = %L AND slug = %L AND %I = %s',
        TG_ARGV[0], NEW.slug, TG_ARGV[0] || '_id', NEW.id);
    EXECUTE format('INSERT INTO public.archive_formerslug (key, kind, slug, %I) VALUES (%L, %L, %L, %s)',
        TG_ARGV[0] || '_id', public.new_key(), TG_ARGV[0], OLD.slug, NEW.id);
    RETURN NULL;
END;
$$;

CREATE OR REPLACE FUNCTION public.refuse_used_slug() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    used text;
BEGIN
    EXECUTE format('SELECT n.slug FROM changed n JOIN public.archive_formerslug f
        ON f.kind = %L AND f.slug = n.slug AND f.%I IS DISTINCT FROM n.id LIMIT 1',
        TG_ARGV[0], TG_ARGV[0] || '_id') INTO used;
    IF used IS NOT NULL THEN
        RAISE EXCEPTION 'The slug “%” was used before and redirects to another record: choose another.',
            used USING ERRCODE = '23514', CONSTRAINT = 'a_slug_is_never_reused',
                       TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NULL;
END;
$$;

-- pairs: kind and entity table in turn.
CREATE OR REPLACE FUNCTION public.attach_slugs(pairs text[]) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    i integer := 1;
BEGIN
    WHILE i < cardinality(pairs) LOOP
        EXECUTE format('CREATE OR REPLACE TRIGGER a_changed_slug_leaves_a_redirect
            AFTER UPDATE ON public.%I FOR EACH ROW WHEN (NEW.slug <> OLD.slug)
            EXECUTE FUNCTION public.keep_former_slug(%L)', pairs[i + 1], pairs[i]);
        EXECUTE format('CREATE OR REPLACE TRIGGER a_slug_is_never_reused_on_insert
            AFTER INSERT ON public.%I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
            EXECUTE FUNCTION public.refuse_used_slug(%L)', pairs[i + 1], pairs[i]);
        EXECUTE format('CREATE OR REPLACE TRIGGER a_slug_is_never_reused_on_update
            AFTER UPDATE ON public.%I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
            EXECUTE FUNCTION public.refuse_used_slug(%L)', pairs[i + 1], pairs[i]);
        i := i + 2;
    END LOOP;
END;
$$;
