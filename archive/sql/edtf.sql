-- The bounds of a date, kept by the database on every path into it.
--
-- The same rules as archive/dating/edtf.py, which explains them: what that room's bounds() gives for
-- a canonical EDTF text, these functions give too. They never raise: what is not canonical has no
-- bounds and is not valid. '' (nothing is known) has no bounds and is valid.
-- They serve generated columns and checks, so they name everything with its schema, depend on no
-- setting, and take the commonest form, one plain day, by the shortest way.

-- The first day (or the last) of one date such as 1944-10-14, 1944-10~, 194X or 1944-23; else NULL.
CREATE OR REPLACE FUNCTION public.edtf_single(value text, last boolean) RETURNS date
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    body text;
    size integer;
    doubt integer := 0;
    y integer;
    m integer;
    d integer;
    n integer;
BEGIN
    IF right(value, 1) IN ('?', '~', '%') THEN
        doubt := 1;
        body := left(value, -1);
    ELSE
        body := value;
    END IF;
    size := length(body);

    IF size = 10 AND body ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' THEN
        y := left(body, 4)::integer;
        m := substr(body, 6, 2)::integer;
        d := right(body, 2)::integer;
        IF y = 0 OR m < 1 OR m > 12 OR d < 1 OR d > 31
            OR (d = 31 AND m IN (4, 6, 9, 11))
            OR (m = 2 AND d > 28
                AND (d > 29 OR y % 4 <> 0 OR (y % 100 = 0 AND y % 400 <> 0)))
        THEN
            RETURN NULL;
        END IF;
        IF doubt = 0 THEN
            RETURN make_date(y, m, d);
        ELSIF last THEN
            RETURN least(make_date(y, m, d) + 7, make_date(9999, 12, 31));
        END IF;
        RETURN greatest(make_date(y, m, d) - 7, make_date(1, 1, 1));
    END IF;

    IF size = 10 AND body ~ '^[0-9]{4}-[0-9]{2}-XX$' THEN
        IF substr(body, 6, 2)::integer > 12 THEN
            RETURN NULL;
        END IF;
        body := left(body, 7);
    ELSIF (size = 7 OR size = 10) AND body ~ '^[0-9]{4}-XX(-XX)?$' THEN
        body := left(body, 4);
    END IF;

    -- Months and seasons, counted in months from the year 0.
    IF body ~ '^[0-9]{4}-[0-9]{2}$' THEN
        y := left(body, 4)::integer;
        m := right(body, 2)::integer;
        IF y = 0 THEN
            RETURN NULL;
        ELSIF m BETWEEN 1 AND 12 THEN
            n := y * 12 + m - 1;
            d := 0;
        ELSIF m BETWEEN 21 AND 24 THEN
            n := y * 12 + (m - 21) * 3 + 2;
            d := 2;
        ELSE
            RETURN NULL;
        END IF;
        IF last THEN
            n := n + d + doubt + 1;
            IF n > 119999 THEN
                RETURN make_date(9999, 12, 31);
            END IF;
            RETURN make_date(n / 12, n % 12 + 1, 1) - 1;
        END IF;
        n := greatest(n - doubt, 12);
        RETURN make_date(n / 12, n % 12 + 1, 1);
    END IF;

    -- Years, decades, centuries.
    IF body ~ '^[0-9]{4}$' THEN
        y := body::integer;
        IF y = 0 THEN
            RETURN NULL;
        END IF;
    ELSIF body ~ '^[0-9]{3}X$' THEN
        doubt := doubt * 5;
        y := translate(body, 'X', CASE WHEN last THEN '9' ELSE '0' END)::integer;
    ELSIF body ~ '^[0-9]{2}XX$' THEN
        doubt := doubt * 50;
        y := translate(body, 'X', CASE WHEN last THEN '9' ELSE '0' END)::integer;
    ELSE
        RETURN NULL;
    END IF;
    IF last THEN
        RETURN make_date(least(y + doubt, 9999), 12, 31);
    END IF;
    RETURN make_date(greatest(y - doubt, 1), 1, 1);
END
$$;

-- The earliest day (or the latest) of any canonical EDTF text: one date, a span or one of a set.
-- NULL where that side is open, and for what is not canonical.
CREATE OR REPLACE FUNCTION public.edtf_bound(value text, last boolean) RETURNS date
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    body text;
    head text;
    tail text;
    item text;
    earliest date;
    latest date;
BEGIN
    IF strpos(value, '/') > 0 THEN
        head := split_part(value, '/', 1);
        tail := substr(value, length(head) + 2);
        IF head = '..' THEN
            head := '';
        END IF;
        IF tail = '..' THEN
            tail := '';
        END IF;
    ELSIF left(value, 1) = '[' THEN
        IF right(value, 1) <> ']' OR length(value) < 3 THEN
            RETURN NULL;
        END IF;
        body := substr(value, 2, length(value) - 2);
        IF strpos(body, '..') > 0 THEN
            head := split_part(body, '..', 1);
            tail := substr(body, length(head) + 3);
        ELSIF strpos(body, ',') > 0 THEN
            FOREACH item IN ARRAY string_to_array(body, ',') LOOP
                IF public.edtf_single(item, last) IS NULL THEN
                    RETURN NULL;
                END IF;
                earliest := least(earliest, public.edtf_single(item, false));
                latest := greatest(latest, public.edtf_single(item, true));
            END LOOP;
            RETURN CASE WHEN last THEN latest ELSE earliest END;
        ELSE
            RETURN NULL;
        END IF;
    ELSE
        RETURN public.edtf_single(value, last);
    END IF;

    IF head <> '' THEN
        earliest := public.edtf_single(head, false);
        IF earliest IS NULL THEN
            RETURN NULL;
        END IF;
    END IF;
    IF tail <> '' THEN
        latest := public.edtf_single(tail, true);
        IF latest IS NULL THEN
            RETURN NULL;
        END IF;
    END IF;
    IF earliest > latest THEN
        RETURN NULL;
    END IF;
    RETURN CASE WHEN last THEN latest ELSE earliest END;
END
$$;

-- The day before which the moment cannot lie; NULL when that is not known.
CREATE OR REPLACE FUNCTION public.edtf_earliest(value text) RETURNS date
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
    IF value = '' THEN
        RETURN NULL;
    ELSIF value ~ '^[0-9]{3}[1-9]-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$' THEN
        RETURN make_date(
            left(value, 4)::integer, substr(value, 6, 2)::integer, right(value, 2)::integer
        );
    END IF;
    RETURN public.edtf_bound(value, false);
END
$$;

-- The day after which the moment cannot lie; NULL when that is not known.
CREATE OR REPLACE FUNCTION public.edtf_latest(value text) RETURNS date
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
    IF value = '' THEN
        RETURN NULL;
    ELSIF value ~ '^[0-9]{3}[1-9]-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$' THEN
        RETURN make_date(
            left(value, 4)::integer, substr(value, 6, 2)::integer, right(value, 2)::integer
        );
    END IF;
    RETURN public.edtf_bound(value, true);
END
$$;

-- Whether the text is EDTF as the archive keeps it; '' is. A date always has a bound on some side.
CREATE OR REPLACE FUNCTION public.edtf_is_valid(value text) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
    RETURN value = ''
        OR public.edtf_bound(value, false) IS NOT NULL
        OR public.edtf_bound(value, true) IS NOT NULL;
END
$$;
