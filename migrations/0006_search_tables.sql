-- Counts of pairs for the researcher's tables and charts: how many of the testimonies that match a search stand under a value of
-- one group and a value of another (origin and destination, theme and period, theme and theme).
-- Only open.search_testimonies.facets is read: every value in it is printed on the public record, so that a list of hits would
-- tell the same, and the counts may be exact. What is known only in the aggregate is in no row that these functions can see.

-- The testimonies that match; p as for open.search_run.
create function open.search_matching(p jsonb, p_audiences text[]) returns int[]
  language plpgsql stable security definer
  set search_path = pg_catalog
  set plan_cache_mode = force_custom_plan
  set jit = off
  set work_mem = '64MB'
  set random_page_cost = 1.1
  set cpu_operator_cost = 0.05
  set max_parallel_workers_per_gather = 0
as $$
declare
  q tsquery := (p ->> 'query')::tsquery;
  complement boolean := coalesce((p ->> 'complement')::boolean, false);
  decidable boolean := coalesce((p ->> 'decidable')::boolean, false);
  loose tsquery := (p ->> 'loose')::tsquery;
  fields tsquery := (p ->> 'fields')::tsquery;
  group_queries tsquery[] := array(select v::tsquery from jsonb_each_text(p -> 'groups') g (k, v) order by k);
  docs int[];
begin
  select array_agg(t.doc) into docs
  from open.search_testimonies t
  where (loose is null or t.words @@ loose) and (fields is null or t.labels @@ fields)
    and not exists (select from unnest(group_queries) g (q) where not t.labels @@ g.q)
    and t.audiences && p_audiences and now() >= t.visible_from and (t.visible_until is null or now() < t.visible_until);
  if docs is null or q is null or decidable then
    return coalesce(docs, '{}');
  end if;
  if complement then
    return array(
      select x.doc from unnest(docs) x (doc)
      join open.search_testimonies t on t.doc = x.doc
      left join (select s.doc, count(*) as n from open.passages s where s.words @@ q group by s.doc) m on m.doc = x.doc
      where coalesce(m.n, 0) < t.passages);
  end if;
  return array(select distinct s.doc from open.passages s where s.words @@ q and s.doc = any (docs));
end
$$;

-- p.tables: [{"rows": group, "columns": group}, ...]. Answers how many testimonies match at all, and for each table its cells that
-- are not empty, the fullest first. In a table of a group with itself each pair stands once, in the order of the values.
create function open.search_pairs_for(p jsonb, p_audiences text[]) returns jsonb
  language plpgsql stable security definer
  set search_path = pg_catalog
  set plan_cache_mode = force_custom_plan
  set jit = off
as $$
declare
  docs int[] := open.search_matching(p, p_audiences);
  asked jsonb;
  cells jsonb;
  made jsonb := '[]';
begin
  for asked in select t from jsonb_array_elements(p -> 'tables') with ordinality e (t, n) order by n loop
    select coalesce(jsonb_agg(jsonb_build_object('row', c.a, 'column', c.b, 'n', c.n) order by c.n desc, c.a collate "C", c.b collate "C"), '[]') into cells
    from (
      select a.value as a, b.value as b, count(*)::int as n
      from open.search_testimonies t
      cross join lateral (select v from unnest(t.facets) v where split_part(v, '/', 1) = asked ->> 'rows') a (value)
      cross join lateral (select v from unnest(t.facets) v where split_part(v, '/', 1) = asked ->> 'columns') b (value)
      where t.doc = any (docs) and (asked ->> 'rows' <> asked ->> 'columns' or a.value collate "C" < b.value collate "C")
      group by 1, 2
    ) c;
    made := made || jsonb_build_array(cells);
  end loop;
  return jsonb_build_object('testimonies', cardinality(docs), 'tables', made);
end
$$;

-- The world asks as the public, whatever it claims.
create function open.search_pairs(p jsonb) returns jsonb
  language sql stable security definer set search_path = pg_catalog
  return open.search_pairs_for(p, array['public']);

-- When words first stood in the archive: an edition that changes a title, or a later one, does not make its old passages new.
-- p_keys: [{"publicId", "anchor"}], anchor null for the printed record. Null where nothing of it may be read now.
create function open.search_first_published(p_keys jsonb) returns timestamptz[]
  language sql stable security definer set search_path = pg_catalog
begin atomic
  select coalesce(array_agg((
    select min(e.published_at) from open.editions e
    where e.public_id = k.key ->> 'publicId'
      and exists (select from open.search_testimonies t where t.public_id = e.public_id
        and t.audiences && array['public'] and now() >= t.visible_from and (t.visible_until is null or now() < t.visible_until))
      and (k.key ->> 'anchor' is null
        or exists (select from open.segments s where s.public_id = e.public_id and s.edition = e.number and s.anchor = k.key ->> 'anchor'))
  ) order by k.n), '{}')
  from jsonb_array_elements(p_keys) with ordinality k (key, n);
end;

grant create on schema open to katha_gate;
do $$
declare
  f regprocedure;
begin
  for f in select p.oid from pg_proc p where p.pronamespace = 'open'::regnamespace
    and p.proname in ('search_matching', 'search_pairs_for', 'search_pairs', 'search_first_published')
  loop
    execute format('alter function %s owner to katha_gate', f);
    execute format('revoke all on function %s from public', f);
  end loop;
end
$$;
revoke create on schema open from katha_gate;
grant execute on function open.search_pairs(jsonb), open.search_first_published(jsonb) to katha_public, katha_desk, katha_worker;
grant execute on function open.search_pairs_for(jsonb, text[]) to katha_desk, katha_worker;
