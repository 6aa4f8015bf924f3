-- What an outside engine's answer lacks, each read once while nothing changes; counting and paging are the reader's.

-- Where these passages stand, in the order asked for, of those that somebody of these audiences may read now: what open.search_shown takes.
create function open.search_located_to(p_ids text[], p_editions int[], p_ords int[], p_audiences text[]) returns jsonb
  language plpgsql stable security definer
  set search_path = pg_catalog
  -- A plan that is kept does not know how few they are: each is looked up by its key, whatever the size of the archive.
  set plan_cache_mode = force_generic_plan
  set enable_hashjoin = off
  set enable_mergejoin = off
  set enable_seqscan = off
as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('publicId', t.public_id, 'edition', t.edition, 'ord', s.ord, 'firstSegment', s.first_segment,
        'firstAt', s.first_at, 'lastSegment', s.last_segment, 'lastAt', s.last_at) order by k.n), '[]')
    from unnest(p_ids, p_editions, p_ords) with ordinality k (public_id, edition, ord, n)
    cross join lateral (
      select x.doc, x.public_id, x.edition from open.search_testimonies x
      where x.public_id = k.public_id and x.edition = k.edition
        and x.audiences && p_audiences and now() >= x.visible_from and (x.visible_until is null or now() < x.visible_until) offset 0) t
    join open.passages s on s.doc = t.doc and s.ord = k.ord);
end
$$;
create function open.search_located(p_ids text[], p_editions int[], p_ords int[]) returns jsonb
  language sql stable security definer set search_path = pg_catalog
  return open.search_located_to(p_ids, p_editions, p_ords, array['public']);

-- What is counted of these testimonies: their facet values, by public id.
create function open.search_counted_to(p_ids text[], p_audiences text[]) returns json
  language sql stable security definer set search_path = pg_catalog
begin atomic
  select coalesce(json_object_agg(t.public_id, t.facets), '{}')
  from open.search_testimonies t
  where t.public_id = any (p_ids)
    and t.audiences && p_audiences and now() >= t.visible_from and (t.visible_until is null or now() < t.visible_until);
end;
create function open.search_counted(p_ids text[]) returns json
  language sql stable security definer set search_path = pg_catalog
  return open.search_counted_to(p_ids, array['public']);

drop function open.search_told(jsonb, text[]);
drop function open.search_check(jsonb);
drop function open.search_check_to(jsonb, text[]);
drop function open.search_tally_for(text[], jsonb, text[]);

grant create on schema open to katha_gate;
do $$
declare
  f regprocedure;
begin
  for f in select p.oid from pg_proc p where p.pronamespace = 'open'::regnamespace
    and p.proname in ('search_located_to', 'search_located', 'search_counted_to', 'search_counted')
  loop
    execute format('alter function %s owner to katha_gate', f);
    execute format('revoke all on function %s from public', f);
  end loop;
end
$$;
revoke create on schema open from katha_gate;
grant execute on function open.search_located(text[], int[], int[]), open.search_counted(text[]) to katha_public, katha_desk, katha_worker;
grant execute on function open.search_located_to(text[], int[], int[], text[]), open.search_counted_to(text[], text[]) to katha_desk, katha_worker;
