-- Dates on every path in: raw SQL may write EDTF into the box alone; what it writes is never stale.

-- Whether a beginning lies certainly after its ending.
CREATE OR REPLACE FUNCTION public.edtf_is_reversed(beginning text, ending text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(public.edtf_earliest(beginning) > public.edtf_latest(ending), false);
$$;

-- Before a row is written: a box that holds EDTF is its own EDTF; a box whose text was changed
-- without its EDTF is read afresh, and refused if it is not EDTF (PostgreSQL reads no prose).
CREATE OR REPLACE FUNCTION public.derive_edtf() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    fresh boolean := TG_OP = 'INSERT';
BEGIN
    IF NEW.beginning_edtf = '' OR (NOT fresh AND NEW.beginning <> OLD.beginning
                                   AND NEW.beginning_edtf = OLD.beginning_edtf) THEN
        IF NOT public.edtf_is_valid(NEW.beginning) THEN
            NEW.beginning_edtf := '';
        ELSE
            NEW.beginning_edtf := NEW.beginning;
        END IF;
    END IF;
    IF NEW.ending_edtf = '' OR (NOT fresh AND NEW.ending <> OLD.ending
                                AND NEW.ending_edtf = OLD.ending_edtf) THEN
        IF NOT public.edtf_is_valid(NEW.ending) THEN
            NEW.ending_edtf := '';
        ELSE
            NEW.ending_edtf := NEW.ending;
        END IF;
    END IF;
    RETURN NEW;
END;
$$;

CREATE OR REPLACE FUNCTION public.attach_dates(tables text[]) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    one text;
BEGIN
    FOREACH one IN ARRAY tables LOOP
        EXECUTE format(
            'CREATE OR REPLACE TRIGGER dates_are_read_on_insert BEFORE INSERT ON public.%I
             FOR EACH ROW WHEN ((NEW.beginning <> '''' AND NEW.beginning_edtf = '''')
                             OR (NEW.ending <> '''' AND NEW.ending_edtf = ''''))
             EXECUTE FUNCTION public.derive_edtf()', one);
        EXECUTE format(
            'CREATE OR REPLACE TRIGGER dates_are_read_on_update BEFORE UPDATE ON public.%I
             FOR EACH ROW WHEN (NEW.beginning IS DISTINCT FROM OLD.beginning
                             OR NEW.ending IS DISTINCT FROM OLD.ending)
             EXECUTE FUNCTION public.derive_edtf()', one);
    END LOOP;
END;
$$;
