-- The version of an entity: one step at a time, and one step more when a statement of it changes.

-- A change must say which version it saw, by writing the next one.
CREATE OR REPLACE FUNCTION public.keep_version() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.version IS DISTINCT FROM OLD.version + 1 THEN
        RAISE EXCEPTION 'This record was changed after you read it: version % is current. '
            'Read it again and repeat your change.', OLD.version
            USING ERRCODE = '23514', CONSTRAINT = 'a_stale_version_is_never_saved',
                  TABLE = TG_TABLE_NAME;
    END IF;
    IF NEW.status = 'published' THEN
        NEW.first_published_at := coalesce(OLD.first_published_at, now());
    ELSE
        NEW.first_published_at := OLD.first_published_at;
    END IF;
    RETURN NEW;
END;
$$;

CREATE OR REPLACE FUNCTION public.note_first_publication() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    NEW.first_published_at := coalesce(NEW.first_published_at, now());
    RETURN NEW;
END;
$$;

-- After a statement changed: its subjects are one version on. The arguments are pairs
-- “column, table of the entity”. An import switches this off (muster.bulk) and steps each entity
-- once at its end.
CREATE OR REPLACE FUNCTION public.step_subjects() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    i integer := 0;
    rows text;
BEGIN
    IF coalesce(current_setting('muster.bulk', true), '') = 'on' THEN
        RETURN NULL;
    END IF;
    WHILE i < TG_NARGS LOOP
        rows := CASE TG_OP
            WHEN 'INSERT' THEN format('SELECT %1$I AS id FROM changed', TG_ARGV[i])
            WHEN 'DELETE' THEN format('SELECT %1$I AS id FROM previous', TG_ARGV[i])
            ELSE format('SELECT %1$I AS id FROM changed UNION SELECT %1$I FROM previous', TG_ARGV[i])
        END;
        EXECUTE format(
            'UPDATE public.%1$I e SET version = e.version + 1
             FROM (SELECT id FROM public.%1$I WHERE id IN (%2$s) ORDER BY id FOR UPDATE) s
             WHERE e.id = s.id', TG_ARGV[i + 1], rows);
        i := i + 2;
    END LOOP;
    RETURN NULL;
END;
$$;

CREATE OR REPLACE FUNCTION public.attach_versions(tables text[]) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    one text;
BEGIN
    FOREACH one IN ARRAY tables LOOP
        EXECUTE format('CREATE OR REPLACE TRIGGER a_stale_version_is_never_saved
            BEFORE UPDATE ON public.%I FOR EACH ROW EXECUTE FUNCTION public.keep_version()', one);
        EXECUTE format('CREATE OR REPLACE TRIGGER the_first_publication_is_noted
            BEFORE INSERT ON public.%I FOR EACH ROW WHEN (NEW.status = ''published'')
            EXECUTE FUNCTION public.note_first_publication()', one);
    END LOOP;
END;
$$;

-- pairs: column and entity table in turn.
CREATE OR REPLACE FUNCTION public.attach_steps(statement_table text, pairs text[]) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    arguments text := (SELECT string_agg(quote_literal(p), ', ') FROM unnest(pairs) p);
BEGIN
    EXECUTE format('CREATE OR REPLACE TRIGGER subjects_step_on_insert AFTER INSERT ON public.%I
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
        EXECUTE FUNCTION public.step_subjects(%s)', statement_table, arguments);
    EXECUTE format('CREATE OR REPLACE TRIGGER subjects_step_on_update AFTER UPDATE ON public.%I
        REFERENCING NEW TABLE AS changed OLD TABLE AS previous FOR EACH STATEMENT
        EXECUTE FUNCTION public.step_subjects(%s)', statement_table, arguments);
    EXECUTE format('CREATE OR REPLACE TRIGGER subjects_step_on_delete AFTER DELETE ON public.%I
        REFERENCING OLD TABLE AS previous FOR EACH STATEMENT
        EXECUTE FUNCTION public.step_subjects(%s)', statement_table, arguments);
END;
$$;
