-- Counts of facets, for both engines, in half the time: values come out of the rows as they are read, not from a function called for
-- each row, and are grouped by themselves. A testimony that fails one group is counted for that group alone, as before.
create or replace function open.search_facets(p_docs int[], p_masks int[], p_group_names text[]) returns jsonb
  language sql stable security definer set search_path = pg_catalog
begin atomic
  select coalesce(jsonb_object_agg(f.value, f.n), '{}')
  from (
    select c.value, sum(c.n)::int as n
    from (
      select v.value, count(*) as n
      from (
        select unnest(t.facets) as value
        from unnest(p_docs, p_masks) x (doc, mask) join open.search_testimonies t on t.doc = x.doc
        where x.mask = 0
      ) v
      group by 1
      union all
      select own.value, own.n
      from unnest(p_group_names) with ordinality g (name, bit)
      cross join lateral (
        select v.value, count(*) as n
        from (
          select unnest(t.facets) as value
          from unnest(p_docs, p_masks) x (doc, mask) join open.search_testimonies t on t.doc = x.doc
          where x.mask = 1 << (g.bit::int - 1)
        ) v
        group by 1
      ) own
      where split_part(own.value, '/', 1) = g.name
    ) c
    group by 1
  ) f;
end;
