-- Places of hits and what is shown of them are values of a type: putting each together by name took the database longer than reading it.

create type open.search_place as ("publicId" text, edition int, ord int, "firstSegment" int, "firstAt" int, "lastSegment" int, "lastAt" int);
create type open.search_segment as (ord int, anchor text, speaker text, "startMs" int, lang text, text text);

drop function open.search_located(text[], int[], int[]);
drop function open.search_located_to(text[], int[], int[], text[]);
drop function open.search_shown(jsonb, text[]);

-- Where these passages stand, in the order asked for, of those that somebody of these audiences may read now: what open.search_shown takes.
create function open.search_located_to(p_ids text[], p_editions int[], p_ords int[], p_audiences text[]) returns open.search_place[]
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
    select array_agg(row (t.public_id, t.edition, s.ord, s.first_segment, s.first_at, s.last_segment, s.last_at)::open.search_place order by k.n)
    from unnest(p_ids, p_editions, p_ords) with ordinality k (public_id, edition, ord, n)
    cross join lateral (
      select x.doc, x.public_id, x.edition from open.search_testimonies x
      where x.public_id = k.public_id and x.edition = k.edition
        and x.audiences && p_audiences and now() >= x.visible_from and (x.visible_until is null or now() < x.visible_until) offset 0) t
    join open.passages s on s.doc = t.doc and s.ord = k.ord);
end
$$;
create function open.search_located(p_ids text[], p_editions int[], p_ords int[]) returns open.search_place[]
  language sql stable security definer set search_path = pg_catalog
  return open.search_located_to(p_ids, p_editions, p_ords, array['public']);

-- What is shown of hits, whichever engine found them: read from the edition by whoever asks, under row-level security, each by its key.
create function open.search_shown(p_places open.search_place[], p_audiences text[]) returns json
  language plpgsql stable
  set search_path = pg_catalog
  set plan_cache_mode = force_generic_plan
  set enable_hashjoin = off
  set enable_mergejoin = off
  set enable_seqscan = off
as $$
begin
  return (
    select coalesce(json_agg(shown order by h.n), '[]')
    from unnest(p_places) with ordinality as h ("publicId", edition, ord, "firstSegment", "firstAt", "lastSegment", "lastAt", n)
    cross join lateral (
      select * from open.editions x where x.public_id = h."publicId" and x.number = h.edition
        and x.status = 'live' and x.audiences && p_audiences and now() >= x.visible_from and (x.visible_until is null or now() < x.visible_until) offset 0) e
    cross join lateral (
      select h."publicId", h.edition, h.ord, h."firstSegment", h."firstAt", h."lastSegment", h."lastAt", e.title, e.summary, e.language,
        e.published_at as "publishedAt", e.facts, e.themes, e.self_description as "selfDescription",
        array(
          select row (s.ord, s.anchor, s.speaker, s.start_ms, s.lang, s.text)::open.search_segment
          from open.segments s
          where s.public_id = e.public_id and s.edition = e.number and s.ord between h."firstSegment" and h."lastSegment"
          order by s.ord) as segments) shown);
end
$$;

grant create on schema open to katha_gate;
alter function open.search_located_to(text[], int[], int[], text[]) owner to katha_gate;
alter function open.search_located(text[], int[], int[]) owner to katha_gate;
revoke create on schema open from katha_gate;
revoke all on function open.search_located_to(text[], int[], int[], text[]), open.search_located(text[], int[], int[]),
  open.search_shown(open.search_place[], text[]) from public;
grant execute on function open.search_located(text[], int[], int[]), open.search_shown(open.search_place[], text[]) to katha_public, katha_desk, katha_worker;
grant execute on function open.search_located_to(text[], int[], int[], text[]) to katha_desk, katha_worker;
