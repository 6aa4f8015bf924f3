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
    join open.editions e on e.public_id = h."publicId" and e.number = h.edition
    where e.status = 'live' and e.audiences && p_audiences and now() >= e.visible_from and (e.visible_until is null or now() < e.visible_until));
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
