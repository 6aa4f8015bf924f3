-- What is shown of hits, whichever engine found them: read from the edition by whoever asks, under row-level security, each by its key.
-- Planned anew for each search, the database read every edition of the archive for the twenty that were shown.

create function open.search_shown(p_places jsonb, p_audiences text[]) returns json
  language plpgsql stable
  set search_path = pg_catalog
  set plan_cache_mode = force_generic_plan
  set enable_hashjoin = off
  set enable_mergejoin = off
  set enable_seqscan = off
as $$
begin
  return (
    select coalesce(json_agg(json_build_object('publicId', e.public_id, 'edition', e.number, 'ord', h.ord, 'firstSegment', h."firstSegment",
        'firstAt', h."firstAt", 'lastSegment', h."lastSegment", 'lastAt', h."lastAt", 'title', e.title, 'summary', e.summary, 'language', e.language,
        'publishedAt', e.published_at, 'facts', e.facts, 'themes', e.themes, 'selfDescription', e.self_description,
        'segments', coalesce((
          select json_agg(json_build_object('ord', s.ord, 'anchor', s.anchor, 'speaker', s.speaker, 'startMs', s.start_ms, 'lang', s.lang, 'text', s.text) order by s.ord)
          from open.segments s where s.public_id = e.public_id and s.edition = e.number and s.ord between h."firstSegment" and h."lastSegment"), '[]')) order by h.n), '[]')
    from rows from (jsonb_to_recordset(p_places) as ("publicId" text, edition int, ord int, "firstSegment" int, "firstAt" int, "lastSegment" int, "lastAt" int)) with ordinality
      as h ("publicId", edition, ord, "firstSegment", "firstAt", "lastSegment", "lastAt", n)
    cross join lateral (
      select * from open.editions x where x.public_id = h."publicId" and x.number = h.edition
        and x.status = 'live' and x.audiences && p_audiences and now() >= x.visible_from and (x.visible_until is null or now() < x.visible_until) offset 0) e);
end
$$;

-- Each hit is looked up by its key: without `lateral` a kept plan went through all testimonies for each.
create or replace function open.search_check_to(p jsonb, p_audiences text[]) returns jsonb
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
  cross join lateral (
    select x.doc, x.public_id, x.edition from open.search_testimonies x
    where x.public_id = k."publicId" and x.edition = k.edition
      and x.audiences && p_audiences and now() >= x.visible_from and (x.visible_until is null or now() < x.visible_until) offset 0) t
  join open.passages s on s.doc = t.doc and s.ord = k.ord
  where q is null or s.words @@ q;
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
create or replace function open.search_told(p jsonb, p_audiences text[]) returns json
  language plpgsql stable
  set search_path = pg_catalog
as $$
declare
  found jsonb;
begin
  -- The world's role may only ask as the public.
  if p_audiences = array['public'] then
    found := open.search_check(p);
  else
    found := open.search_check_to(p, p_audiences);
  end if;
  return json_build_object('epoch', found -> 'epoch', 'facets', found -> 'facets', 'testimonies', found -> 'testimonies',
    'passages', found -> 'passages', 'hits', open.search_shown(found -> 'places', p_audiences));
end
$$;

revoke all on function open.search_shown(jsonb, text[]) from public;
grant execute on function open.search_shown(jsonb, text[]) to katha_public, katha_desk, katha_worker;
