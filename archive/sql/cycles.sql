-- Nothing is above itself: no formation around a circle that is certain on some day, no engagement
-- within its own part, no place within its own inner place.
-- Each check takes a lock first, so that two editors cannot close a circle from both ends, and looks
-- once per statement at the changed rows, so that a bulk load stays linear.

CREATE OR REPLACE FUNCTION public.refuse_circular_subordination() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    circle record;
BEGIN
    IF NOT EXISTS (SELECT FROM changed WHERE superior_formation_id IS NOT NULL
                   AND began_latest <= ended_earliest) THEN
        RETURN NULL;
    END IF;
    PERFORM pg_advisory_xact_lock(hashtext('muster: subordinations'));
    WITH RECURSIVE up AS (
        SELECT c.formation_id AS start, c.superior_formation_id AS at,
               c.began_latest AS lo, c.ended_earliest AS hi, 1 AS depth
        FROM changed c
        WHERE c.superior_formation_id IS NOT NULL AND c.began_latest <= c.ended_earliest
          AND c.standing IN ('preferred', 'accepted')
        UNION
        SELECT up.start, s.superior_formation_id, greatest(up.lo, s.began_latest),
               least(up.hi, s.ended_earliest), up.depth + 1
        FROM up
        JOIN public.archive_subordination s ON s.formation_id = up.at
        WHERE s.superior_formation_id IS NOT NULL AND up.at <> up.start AND up.depth < 64
          AND s.standing IN ('preferred', 'accepted')
          AND greatest(up.lo, s.began_latest) <= least(up.hi, s.ended_earliest)
    )
    SELECT f.slug, up.lo INTO circle
    FROM up JOIN public.archive_formation f ON f.id = up.start
    WHERE up.at = up.start LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'The formation “%” would stand under itself on %: correct one of the '
            'subordinations or their dates.', circle.slug, circle.lo
            USING ERRCODE = '23514', CONSTRAINT = 'no_formation_is_its_own_superior_on_any_day',
                  TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NULL;
END;
$$;

CREATE OR REPLACE FUNCTION public.refuse_circular_nesting() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    found_slug text;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('muster: nestings'));
    WITH RECURSIVE up AS (
        SELECT c.engagement_id AS start, c.parent_id AS at, 1 AS depth FROM changed c
        WHERE c.standing IN ('preferred', 'accepted')
        UNION
        SELECT up.start, n.parent_id, up.depth + 1
        FROM up JOIN public.archive_nesting n ON n.engagement_id = up.at
        WHERE up.at <> up.start AND up.depth < 64 AND n.standing IN ('preferred', 'accepted')
    )
    SELECT e.slug INTO found_slug
    FROM up JOIN public.archive_engagement e ON e.id = up.start WHERE up.at = up.start LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'The engagement “%” would be part of itself: correct one of the nestings.',
            found_slug
            USING ERRCODE = '23514', CONSTRAINT = 'no_engagement_is_its_own_ancestor',
                  TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NULL;
END;
$$;

CREATE OR REPLACE FUNCTION public.refuse_circular_place() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    found_slug text;
BEGIN
    IF NOT EXISTS (SELECT FROM changed WHERE within_id IS NOT NULL) THEN
        RETURN NULL;
    END IF;
    PERFORM pg_advisory_xact_lock(hashtext('muster: places'));
    WITH RECURSIVE up AS (
        SELECT c.id AS start, c.within_id AS at, 1 AS depth FROM changed c
        WHERE c.within_id IS NOT NULL
        UNION
        SELECT up.start, p.within_id, up.depth + 1
        FROM up JOIN public.archive_place p ON p.id = up.at
        WHERE p.within_id IS NOT NULL AND up.at <> up.start AND up.depth < 64
    )
    SELECT p.slug INTO found_slug
    FROM up JOIN public.archive_place p ON p.id = up.start WHERE up.at = up.start LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'The place “%” would lie within itself: correct what it lies in.', found_slug
            USING ERRCODE = '23514', CONSTRAINT = 'no_place_is_its_own_ancestor',
                  TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NULL;
END;
$$;

CREATE OR REPLACE FUNCTION public.attach_cycle_check(one text, check_function text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE OR REPLACE TRIGGER nothing_is_above_itself_on_insert
        AFTER INSERT ON public.%I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
        EXECUTE FUNCTION public.%I()', one, check_function);
    EXECUTE format('CREATE OR REPLACE TRIGGER nothing_is_above_itself_on_update
        AFTER UPDATE ON public.%I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
        EXECUTE FUNCTION public.%I()', one, check_function);
END;
$$;
