-- What readers could once see and cite is retracted or merged, never deleted.

CREATE OR REPLACE FUNCTION public.refuse_deletion() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF coalesce(current_setting('muster.undo', true), '') = 'on' THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION '“%” has been published and cannot be deleted: retract it with a reason, '
        'or merge it.', OLD.slug
        USING ERRCODE = '23514', CONSTRAINT = 'a_published_record_is_never_deleted',
              TABLE = TG_TABLE_NAME;
END;
$$;

CREATE OR REPLACE FUNCTION public.attach_deletion(tables text[]) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    one text;
BEGIN
    FOREACH one IN ARRAY tables LOOP
        EXECUTE format('CREATE OR REPLACE TRIGGER a_published_record_is_never_deleted
            BEFORE DELETE ON public.%I FOR EACH ROW WHEN (OLD.first_published_at IS NOT NULL)
            EXECUTE FUNCTION public.refuse_deletion()', one);
    END LOOP;
END;
$$;
