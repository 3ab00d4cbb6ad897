-- When a value changes after it was cited, its citations ask to be confirmed again.

-- Arguments: the citation's column, and whether the table holds an “entity” or a “statement”.
CREATE OR REPLACE FUNCTION public.ask_for_confirmation() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    differs text := CASE TG_ARGV[1]
        WHEN 'entity' THEN
            'coalesce(to_jsonb(n) -> c.field, to_jsonb(n) -> (c.field || ''_id''))
             IS DISTINCT FROM coalesce(to_jsonb(o) -> c.field, to_jsonb(o) -> (c.field || ''_id''))'
        ELSE
            '(to_jsonb(n) - ''{key,standing,basis,note,position,search_key}''::text[])
             IS DISTINCT FROM (to_jsonb(o) - ''{key,standing,basis,note,position,search_key}''::text[])'
    END;
BEGIN
    EXECUTE format('UPDATE public.archive_citation c SET needs_confirmation = true
        FROM changed n JOIN previous o ON o.id = n.id
        WHERE c.%I = n.id AND NOT c.needs_confirmation AND %s', TG_ARGV[0], differs);
    RETURN NULL;
END;
$$;

CREATE OR REPLACE FUNCTION public.attach_confirmation(target text, one text, what text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE OR REPLACE TRIGGER a_changed_value_asks_for_confirmation
        AFTER UPDATE ON public.%I REFERENCING NEW TABLE AS changed OLD TABLE AS previous
        FOR EACH STATEMENT EXECUTE FUNCTION public.ask_for_confirmation(%L, %L)',
        one, target || '_id', what);
END;
$$;
