-- What an answer of an outside engine still needs of the database, in one statement and without planning it each time: where the
-- hits stand and what is shown of them, as far as they are live; counts over the testimonies it named; and whether all that was
-- known before asking it is still so.

create index search_testimonies_from on open.search_testimonies (visible_from);
create index search_testimonies_until on open.search_testimonies (visible_until) where visible_until is not null;

-- Changes whenever what a reader may find changes, or what the engine was told: its generation, the outbox, and the last moment at
-- which something began or ceased to be visible by itself. What was asked of search_known or search_begins holds while it stands.
create function open.search_epoch(p_target text) returns text
  language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return concat(
    (select concat(e.active, ' ', e.applied) from open.search_engines e where e.target = p_target), ' ',
    (select o.seq from open.search_outbox o order by o.seq desc limit 1), ' ',
    (select extract(epoch from t.visible_from) from open.search_testimonies t where t.visible_from <= now() order by t.visible_from desc limit 1), ' ',
    (select extract(epoch from t.visible_until) from open.search_testimonies t where t.visible_until <= now() order by t.visible_until desc limit 1));
end
$$;

-- p:
--   target      the engine's address
--   keys        [{publicId, edition, ord}]: its hits, in their order
--   query       tsquery that a hit must truly match, or null; then counts are of the hits that do, and of those is shown the page
--               that offset and limit say
--   named       testimonies to count, before any facet was chosen, or null
--   groups      {"theme": tsquery, ...}: the chosen values of each facet
-- Without query and named nothing is counted.
create function open.search_check_to(p jsonb, p_audiences text[]) returns jsonb
  language plpgsql stable security definer
  set search_path = pg_catalog
  -- A plan that is kept does not know how few the hits are: each is looked up by its key, whatever the size of the archive.
  set plan_cache_mode = force_generic_plan
  set enable_hashjoin = off
  set enable_mergejoin = off
  set enable_seqscan = off
as $$
declare
  q tsquery := (p ->> 'query')::tsquery;
  named text[] := array(select jsonb_array_elements_text(nullif(p -> 'named', 'null')));
  places jsonb;
  tally jsonb;
begin
  select coalesce(jsonb_agg(jsonb_build_object('publicId', t.public_id, 'edition', t.edition, 'ord', s.ord, 'firstSegment', s.first_segment,
      'firstAt', s.first_at, 'lastSegment', s.last_segment, 'lastAt', s.last_at) order by k.n), '[]') into places
  from rows from (jsonb_to_recordset(p -> 'keys') as ("publicId" text, edition int, ord int)) with ordinality as k ("publicId", edition, ord, n)
  join open.search_testimonies t on t.public_id = k."publicId" and t.edition = k.edition
  join open.passages s on s.doc = t.doc and s.ord = k.ord
  where t.audiences && p_audiences and now() >= t.visible_from and (t.visible_until is null or now() < t.visible_until)
    and (q is null or s.words @@ q);
  if q is null and p ->> 'named' is null then
    return jsonb_build_object('epoch', open.search_epoch(p ->> 'target'), 'places', places);
  end if;
  if q is not null then
    named := array(select distinct x ->> 'publicId' from jsonb_array_elements(places) x);
  end if;
  tally := open.search_tally_for(named, p -> 'groups', p_audiences);
  if q is not null then
    named := array(select jsonb_array_elements_text(tally -> 'passing'));
    select coalesce(jsonb_agg(x.place order by x.n), '[]') into places
    from jsonb_array_elements(places) with ordinality x (place, n) where x.place ->> 'publicId' = any (named);
  end if;
  return jsonb_build_object('epoch', open.search_epoch(p ->> 'target'), 'facets', tally -> 'facets', 'testimonies', jsonb_array_length(tally -> 'passing'),
    'passages', jsonb_array_length(places),
    'places', case when q is null then places else (
      select coalesce(jsonb_agg(x.place order by x.n), '[]') from jsonb_array_elements(places) with ordinality x (place, n)
      where x.n > (p ->> 'offset')::int and x.n <= (p ->> 'offset')::int + (p ->> 'limit')::int) end);
end
$$;
create function open.search_check(p jsonb) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return open.search_check_to(p, array['public']);
end
$$;

-- The same, with what is shown of each hit: read from the edition by whoever asks, under row-level security.
create function open.search_told(p jsonb, p_audiences text[]) returns json
  language plpgsql stable
  set search_path = pg_catalog
  set plan_cache_mode = force_generic_plan
  set enable_hashjoin = off
  set enable_mergejoin = off
  set enable_seqscan = off
as $$
declare
  found jsonb;
  hits json;
begin
  -- The world's role may only ask as the public.
  if p_audiences = array['public'] then
    found := open.search_check(p);
  else
    found := open.search_check_to(p, p_audiences);
  end if;
  select coalesce(json_agg(json_build_object('publicId', e.public_id, 'edition', e.number, 'ord', h.ord, 'firstSegment', h."firstSegment",
      'firstAt', h."firstAt", 'lastSegment', h."lastSegment", 'lastAt', h."lastAt", 'title', e.title, 'summary', e.summary, 'language', e.language,
      'publishedAt', e.published_at, 'facts', e.facts, 'themes', e.themes, 'selfDescription', e.self_description,
      'segments', coalesce((
        select json_agg(json_build_object('ord', s.ord, 'anchor', s.anchor, 'speaker', s.speaker, 'startMs', s.start_ms, 'lang', s.lang, 'text', s.text) order by s.ord)
        from open.segments s where s.public_id = e.public_id and s.edition = e.number and s.ord between h."firstSegment" and h."lastSegment"), '[]')) order by h.n), '[]')
    into hits
  from rows from (jsonb_to_recordset(found -> 'places') as ("publicId" text, edition int, ord int, "firstSegment" int, "firstAt" int, "lastSegment" int, "lastAt" int)) with ordinality
    as h ("publicId", edition, ord, "firstSegment", "firstAt", "lastSegment", "lastAt", n)
  join open.editions e on e.public_id = h."publicId" and e.number = h.edition
  where e.status = 'live' and e.audiences && p_audiences and now() >= e.visible_from and (e.visible_until is null or now() < e.visible_until);
  return json_build_object('epoch', found -> 'epoch', 'facets', found -> 'facets', 'testimonies', found -> 'testimonies',
    'passages', found -> 'passages', 'hits', hits);
end
$$;

-- Counted in one step: only those that fail a group are asked of which group a value is.
create or replace function open.search_facets(p_docs int[], p_masks int[], p_group_names text[]) returns jsonb
  language sql stable security definer set search_path = pg_catalog
begin atomic
  select coalesce(jsonb_object_agg(f.value, f.n), '{}')
  from (
    select v.value, count(*)::int as n
    from unnest(p_docs, p_masks) x (doc, mask) join open.search_testimonies t on t.doc = x.doc, unnest(t.facets) v (value)
    where x.mask = 0 or x.mask = 1 << (array_position(p_group_names, split_part(v.value, '/', 1)) - 1)
    group by 1
  ) f;
end;

-- Nothing else asks for these any more.
drop function open.search_locate(jsonb, tsquery);
drop function open.search_locate_for(jsonb, tsquery, text[]);
drop function open.search_tally(text[], jsonb);

grant create on schema open to katha_gate;
do $$
declare
  f regprocedure;
begin
  for f in select p.oid from pg_proc p where p.pronamespace = 'open'::regnamespace
    and p.proname in ('search_epoch', 'search_check_to', 'search_check')
  loop
    execute format('alter function %s owner to katha_gate', f);
    execute format('revoke all on function %s from public', f);
  end loop;
end
$$;
revoke create on schema open from katha_gate;
revoke all on function open.search_tally_for(text[], jsonb, text[]) from katha_desk, katha_worker;
revoke all on function open.search_told(jsonb, text[]) from public;
grant execute on function open.search_epoch(text), open.search_check(jsonb), open.search_told(jsonb, text[]) to katha_public, katha_desk, katha_worker;
grant execute on function open.search_check_to(jsonb, text[]) to katha_desk, katha_worker;
