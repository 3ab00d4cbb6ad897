-- Dates on every path in: raw SQL may write EDTF into the box alone; what it writes is never stale.

-- Whether a beginning lies certainly after its ending.
CREATE OR REPLACE FUNCTION public.edtf_is_reversed(beginning text, ending text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(public.edtf_earliest(beginning) > public.edtf_latest(ending), false);
$$;

-- Before an UPDATE: which EDTF its SET list names, in a setting of the transaction. Arguments: what
-- to add, or nothing to begin with.
CREATE OR REPLACE FUNCTION public.note_written_edtf() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF TG_NARGS = 0 THEN
        PERFORM set_config('muster.edtf_written', '', true);
    ELSE
        PERFORM set_config('muster.edtf_written',
                           current_setting('muster.edtf_written', true) || TG_ARGV[0], true);
    END IF;
    RETURN NULL;
END;
$$;

-- Before a row is written: a box that holds EDTF is its own EDTF. A box whose text an UPDATE changed
-- without naming its EDTF is read afresh: the old EDTF would be a lie, and PostgreSQL reads no prose.
CREATE OR REPLACE FUNCTION public.derive_edtf() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    written text := '';
    begins boolean := NEW.beginning_edtf = '';
    ends boolean := NEW.ending_edtf = '';
BEGIN
    IF TG_OP = 'UPDATE' THEN
        written := coalesce(current_setting('muster.edtf_written', true), '');
        begins := begins OR (NEW.beginning <> OLD.beginning AND written NOT LIKE '%beginning%');
        ends := ends OR (NEW.ending <> OLD.ending AND written NOT LIKE '%ending%');
    END IF;
    IF begins THEN
        NEW.beginning_edtf :=
            CASE WHEN public.edtf_is_valid(NEW.beginning) THEN NEW.beginning ELSE '' END;
    END IF;
    IF ends THEN
        NEW.ending_edtf := CASE WHEN public.edtf_is_valid(NEW.ending) THEN NEW.ending ELSE '' END;
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
        EXECUTE format('CREATE OR REPLACE TRIGGER dates_1_none_written BEFORE UPDATE ON public.%I
            FOR EACH STATEMENT EXECUTE FUNCTION public.note_written_edtf()', one);
        EXECUTE format('CREATE OR REPLACE TRIGGER dates_2_beginning_written
            BEFORE UPDATE OF beginning_edtf ON public.%I
            FOR EACH STATEMENT EXECUTE FUNCTION public.note_written_edtf(''beginning'')', one);
        EXECUTE format('CREATE OR REPLACE TRIGGER dates_3_ending_written
            BEFORE UPDATE OF ending_edtf ON public.%I
            FOR EACH STATEMENT EXECUTE FUNCTION public.note_written_edtf(''ending'')', one);
        EXECUTE format(
            'CREATE OR REPLACE TRIGGER dates_are_read_on_update BEFORE UPDATE ON public.%I
             FOR EACH ROW WHEN (NEW.beginning IS DISTINCT FROM OLD.beginning
                             OR NEW.ending IS DISTINCT FROM OLD.ending)
             EXECUTE FUNCTION public.derive_edtf()', one);
    END LOOP;
END;
$$;
