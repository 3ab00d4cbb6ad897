-- A fresh public key of a statement, citation or link: ten unmistakable characters.

CREATE OR REPLACE FUNCTION public.new_key() RETURNS text
LANGUAGE sql VOLATILE PARALLEL SAFE AS $$
    SELECT string_agg(
        substr('23456789abcdefghjkmnpqrstvwxyz', 1 + floor(random() * 30)::integer, 1), ''
    )
    FROM generate_series(1, 10);
$$;
