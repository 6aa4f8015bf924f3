-- What search looks at: for each live edition one row of its own, and one for each passage. No text is kept here, only folded
-- words: what is shown always comes from open.editions and open.segments, which row-level security guards.
-- The words are made by src/open/search (fold, lexemes) and arrive with the edition, in the transaction that publishes it.
-- Nobody but katha_gate reads these tables directly in answer to the world: text-search operators are not leakproof, so under a
-- row-level policy no index could be used. The functions below ask for audience and time in every query instead.

-- Suggestions for misspelt words go by trigrams of the romanised word.
create extension if not exists pg_trgm with schema platform;
grant usage on schema platform to katha_gate;
grant execute on all functions in schema platform to katha_gate;

create table open.search_testimonies (
  doc int generated always as identity primary key,
  public_id text not null unique,
  edition int not null,
  -- Kept equal to the edition's by a trigger: counting would otherwise have to join every testimony.
  audiences text[] not null,
  visible_from timestamptz not null,
  visible_until timestamptz,
  published_at timestamptz not null,
  title_key text collate "C" not null,
  -- group/value, as facets are counted
  facets text[] not null,
  -- the same, with years and words of the title: what `field:value` asks for
  labels tsvector not null,
  -- every word of every passage, without positions
  words tsvector not null,
  passages int not null check (passages > 0),
  -- which edition of the folding rules made the words
  rules text not null,
  foreign key (public_id, edition) references open.editions (public_id, number) on delete cascade
);
create index search_testimonies_words on open.search_testimonies using gin (words) with (fastupdate = off);
create index search_testimonies_newest on open.search_testimonies (published_at desc, doc desc);

create table open.passages (
  id int generated always as identity primary key,
  doc int not null references open.search_testimonies on delete cascade,
  -- 0 is the printed record (title and summary); the others are cut from the segments, in order
  ord int not null check (ord >= 0),
  -- From which character of which segment to which; UTF-16 as the renderer counts. Null for the printed record.
  first_segment int,
  first_at int,
  last_segment int,
  last_at int,
  words tsvector not null,
  unique (doc, ord),
  check ((ord = 0) = (first_segment is null))
);
-- fastupdate would make readers search a growing unsorted list after each publication.
create index passages_words on open.passages using gin (words) with (fastupdate = off);

-- Every word that stands in some edition, with what it sounds like.
create table open.search_terms (
  term text collate "C" primary key,
  roman text collate "C" not null,
  skeleton text collate "C" not null,
  docs int not null check (docs > 0)
);
create index search_terms_roman on open.search_terms using gin (roman platform.gin_trgm_ops);
create index search_terms_skeleton on open.search_terms (skeleton);

-- What an outside engine must be told. Sequence and commit have the same order: writers hold one lock until they commit.
create table open.search_outbox (
  seq bigint generated always as identity primary key,
  public_id text not null,
  removal boolean not null,
  at timestamptz not null default now()
);

-- Outside engines, by address: which generation answers, and up to where it was told everything.
create table open.search_engines (
  target text primary key,
  active text,
  building text,
  building_since bigint,
  applied bigint not null default 0,
  verified_at timestamptz,
  changed_at timestamptz not null default now(),
  -- One worker at a time tells an engine: what a slower one read earlier must not arrive later.
  lease_by uuid,
  lease_until timestamptz,
  check ((building is null) = (building_since is null))
);

do $$
declare
  t text;
begin
  foreach t in array array['search_testimonies', 'passages', 'search_terms', 'search_outbox', 'search_engines'] loop
    execute format('alter table open.%I enable row level security', t);
    execute format('alter table open.%I force row level security', t);
    execute format('create policy the_gate on open.%I to katha_gate using (true) with check (true)', t);
    execute format('create policy worker on open.%I to katha_worker using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on open.%I to katha_gate', t);
    execute format('grant select on open.%I to katha_worker', t);
  end loop;
  -- Whether an outside engine is up to date is no secret: identifiers of items are public, withdrawn ones too.
  foreach t in array array['search_outbox', 'search_engines'] loop
    execute format('create policy readers on open.%I for select to katha_public, katha_desk using (true)', t);
    execute format('grant select on open.%I to katha_public, katha_desk', t);
  end loop;
end
$$;
grant insert, update, delete on open.search_engines to katha_worker;
grant insert, delete on open.search_outbox to katha_worker;

-- ---------------------------------------------------------------- writing

-- Takes an item out of search; says whether it was in.
create function open.drop_search_rows(p_public_id text) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  lost tsvector;
begin
  perform pg_advisory_xact_lock(hashtext('katha.search'));
  delete from open.search_testimonies where public_id = p_public_id returning words into lost;
  if lost is null then
    return false;
  end if;
  delete from open.search_terms where docs = 1 and term = any (tsvector_to_array(lost));
  update open.search_terms set docs = docs - 1 where term = any (tsvector_to_array(lost));
  return true;
end
$$;

-- Puts a live edition into search, in place of what stood there of the item. The shape of p_documents is `SearchDocuments` in
-- src/open/search/documents.ts. Null or an array stands for none: the worker makes them later.
create function open.index_edition(p_public_id text, p_number int, p_documents jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  made int;
begin
  perform open.drop_search_rows(p_public_id);
  insert into open.search_outbox (public_id, removal) values (p_public_id, false);
  perform platform.enqueue('search.relay', '{}', 'search.relay', now());
  if p_documents is null or jsonb_typeof(p_documents) <> 'object' then
    return;
  end if;
  insert into open.search_testimonies
      (public_id, edition, audiences, visible_from, visible_until, published_at, title_key, facets, labels, words, passages, rules)
    select e.public_id, e.number, e.audiences, e.visible_from, e.visible_until, e.published_at, p_documents ->> 'titleKey',
      array(select jsonb_array_elements_text(p_documents -> 'facets')), (p_documents ->> 'labels')::tsvector, (p_documents ->> 'words')::tsvector,
      jsonb_array_length(p_documents -> 'passages'), p_documents ->> 'rules'
    from open.editions e where e.public_id = p_public_id and e.number = p_number and e.status = 'live'
    returning doc into made;
  if made is null then
    raise exception 'edition % of % is not live', p_number, p_public_id using errcode = 'check_violation';
  end if;
  insert into open.passages (doc, ord, first_segment, first_at, last_segment, last_at, words)
    select made, p.ord, p."firstSegment", p."firstAt", p."lastSegment", p."lastAt", p.words::tsvector
    from jsonb_to_recordset(p_documents -> 'passages') as p (ord int, "firstSegment" int, "firstAt" int, "lastSegment" int, "lastAt" int, words text)
    order by p.ord;
  insert into open.search_terms as t (term, roman, skeleton, docs)
    select x.term, x.roman, x.skeleton, 1 from jsonb_to_recordset(p_documents -> 'terms') as x (term text, roman text, skeleton text)
    on conflict (term) do update set docs = t.docs + 1;
end
$$;

create function open.unindex_item(p_public_id text) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if open.drop_search_rows(p_public_id) or exists (select from open.editions e where e.public_id = p_public_id) then
    insert into open.search_outbox (public_id, removal) values (p_public_id, true);
    perform platform.enqueue('search.relay', '{}', 'search.relay', now());
  end if;
end
$$;

-- Search follows the edition whoever changes it: audience and time at once, and nothing of an edition that is no longer live.
create function open.search_follows() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.status <> 'live' then
    if exists (select from open.search_testimonies s where s.public_id = new.public_id and s.edition = new.number) then
      perform open.unindex_item(new.public_id);
    end if;
  else
    update open.search_testimonies
      set audiences = new.audiences, visible_from = new.visible_from, visible_until = new.visible_until, published_at = new.published_at
      where public_id = new.public_id and edition = new.number;
    if found then
      perform pg_advisory_xact_lock(hashtext('katha.search'));
      insert into open.search_outbox (public_id, removal) values (new.public_id, false);
      perform platform.enqueue('search.relay', '{}', 'search.relay', now());
    end if;
  end if;
  return null;
end
$$;
create trigger search_follows after update of status, audiences, visible_from, visible_until, published_at on open.editions
  for each row execute function open.search_follows();

-- ---------------------------------------------------------------- reading

-- Where these passages stand, in the order given: only those of a live edition that this audience may read now.
create function open.search_places(p_passages int[], p_audiences text[]) returns jsonb
  language sql stable security definer set search_path = pg_catalog
begin atomic
  select coalesce(jsonb_agg(jsonb_build_object('publicId', e.public_id, 'edition', e.number, 'ord', s.ord, 'firstSegment', s.first_segment,
    'firstAt', s.first_at, 'lastSegment', s.last_segment, 'lastAt', s.last_at) order by o.n), '[]')
  from unnest(p_passages) with ordinality o (id, n)
  join open.passages s on s.id = o.id
  join open.search_testimonies t on t.doc = s.doc
  join open.editions e on e.public_id = t.public_id and e.number = t.edition
  where e.status = 'live' and e.audiences && p_audiences and now() >= e.visible_from and (e.visible_until is null or now() < e.visible_until);
end;

-- How many of these testimonies carry each value. One that fails a single group still counts for that group: a facet's own
-- choice does not narrow its own counts.
create function open.search_facets(p_docs int[], p_masks int[], p_group_names text[]) returns jsonb
  language sql stable security definer set search_path = pg_catalog
begin atomic
  select coalesce(jsonb_object_agg(f.value, f.n), '{}')
  from (
    select c.value, sum(c.n)::int as n
    from (
      select v.value, x.mask, count(*) as n
      from unnest(p_docs, p_masks) x (doc, mask) join open.search_testimonies t on t.doc = x.doc, unnest(t.facets) v (value)
      group by 1, 2
    ) c
    where c.mask = 0 or c.mask = 1 << (array_position(p_group_names, split_part(c.value, '/', 1)) - 1)
    group by 1
  ) f;
end;

-- One search over the passages. p:
--   query       tsquery over the words of a passage; null lists testimonies
--   typed       tsquery of the words as typed, without spellings and synonyms: weighs more in the order of hits; or null
--   complement  true: passages that `query` does NOT match (a search that only excludes)
--   decidable   true: a testimony that matches `query` surely has a passage that does
--   loose       tsquery that every testimony with a matching passage satisfies as a whole, or null
--   fields      tsquery over labels, or null
--   groups      {"theme": tsquery, ...}: the chosen values of each facet; any within a group, all groups together
--   sort        relevance | newest | oldest | title;  limit, offset;  pool, cap: see below
-- Counted are testimonies, and passages exactly up to `cap`. The first `pool` passages, testimony by testimony, are ordered by
-- weight (all of them, where no more match); what follows keeps the order of testimonies.
create function open.search_run(p jsonb, p_audiences text[]) returns jsonb
  language plpgsql stable security definer
  set search_path = pg_catalog
  set plan_cache_mode = force_custom_plan
  set jit = off
  set work_mem = '64MB'
  set random_page_cost = 1.1
  -- Matching a tsvector costs far more than comparing a number; at the usual price common words would go to sequential scans.
  set cpu_operator_cost = 0.05
  set max_parallel_workers_per_gather = 0
as $$
declare
  q tsquery := (p ->> 'query')::tsquery;
  typed tsquery := nullif((p ->> 'typed')::tsquery, q);
  complement boolean := coalesce((p ->> 'complement')::boolean, false);
  decidable boolean := coalesce((p ->> 'decidable')::boolean, false);
  loose tsquery := (p ->> 'loose')::tsquery;
  fields tsquery := (p ->> 'fields')::tsquery;
  group_names text[] := array(select k from jsonb_object_keys(p -> 'groups') k order by k);
  group_queries tsquery[] := array(select v::tsquery from jsonb_each_text(p -> 'groups') g (k, v) order by k);
  sort text := coalesce(p ->> 'sort', 'relevance');
  row_limit int := (p ->> 'limit')::int;
  row_offset int := (p ->> 'offset')::int;
  pool int := (p ->> 'pool')::int;
  cap int := (p ->> 'cap')::int;
  known int := (select count(*) from open.search_testimonies);
  docs int[];
  -- bit g is set where group g fails
  masks int[];
  -- every matching passage, where testimonies alone cannot tell
  ids int[];
  id_docs int[];
  -- testimonies that fail nothing, in the order asked for
  ordered int[];
  facets jsonb;
  n_passages int;
  need int := greatest(row_offset + row_limit, case when sort = 'relevance' then pool else 0 end);
  upto int := 0;
  chunk int := 16;
  here int[];
  found int[] := '{}';
begin
  -- Testimonies that fail no group, or only one.
  select array_agg(c.doc), array_agg(c.mask) into docs, masks
  from (
    select t.doc, case when cardinality(group_queries) = 0 then 0 else
        coalesce((select sum(1 << (g.n::int - 1))::int from unnest(group_queries) with ordinality g (q, n) where not t.labels @@ g.q), 0) end as mask
    from open.search_testimonies t
    where (loose is null or t.words @@ loose) and (fields is null or t.labels @@ fields)
      and t.audiences && p_audiences and now() >= t.visible_from and (t.visible_until is null or now() < t.visible_until)
  ) c
  where c.mask & (c.mask - 1) = 0;

  if docs is null or q is null or decidable then
    null;
  elsif complement then
    select array_agg(x.doc), array_agg(x.mask) into docs, masks
    from unnest(docs, masks) x (doc, mask)
    join open.search_testimonies t on t.doc = x.doc
    left join (select s.doc, count(*) as n from open.passages s where s.words @@ q group by s.doc) m on m.doc = x.doc
    where coalesce(m.n, 0) < t.passages;
  else
    -- Words are compared once: a phrase of common words costs microseconds for each passage that holds them all.
    if cardinality(docs) > 0.3 * known then
      select array_agg(s.id), array_agg(s.doc) into ids, id_docs from open.passages s where s.words @@ q;
    else
      select array_agg(s.id), array_agg(s.doc) into ids, id_docs from open.passages s where s.words @@ q and s.doc = any (docs);
    end if;
    select array_agg(x.doc), array_agg(x.mask) into docs, masks
    from unnest(docs, masks) x (doc, mask) join (select distinct d.doc from unnest(id_docs) d (doc)) m on m.doc = x.doc;
  end if;

  facets := open.search_facets(docs, masks, group_names);
  select array_agg(x.doc order by
      case sort when 'oldest' then t.published_at end, case sort when 'title' then t.title_key end,
      case when sort in ('relevance', 'newest') then t.published_at end desc, t.doc desc) into ordered
  from unnest(docs, masks) x (doc, mask) join open.search_testimonies t on t.doc = x.doc
  where x.mask = 0;
  if ordered is null then
    return jsonb_build_object('testimonies', 0, 'passages', 0, 'capped', false, 'facets', facets, 'hits', '[]'::jsonb);
  end if;

  if q is null then
    return jsonb_build_object('testimonies', cardinality(ordered), 'passages', cardinality(ordered), 'capped', false, 'facets', facets,
      'hits', open.search_places(array(
        select s.id from unnest(ordered[row_offset + 1 : row_offset + row_limit]) with ordinality o (doc, n)
        join open.passages s on s.doc = o.doc and s.ord = 0 order by o.n), p_audiences));
  end if;

  if ids is not null then
    select count(*) into n_passages from unnest(id_docs) d (doc) join unnest(ordered) o (doc) on o.doc = d.doc;
    found := array(select x.id from unnest(ids, id_docs) x (id, doc) join unnest(ordered) with ordinality o (doc, n) on o.doc = x.doc
      order by o.n, x.id limit need);
  else
    if complement then
      select count(*) into n_passages from (select from open.passages s where s.doc = any (ordered) and not s.words @@ q limit cap + 1) c;
    elsif cardinality(ordered) = known then
      select count(*) into n_passages from (select from open.passages s where s.words @@ q limit cap + 1) c;
    else
      select count(*) into n_passages from (select from open.passages s where s.words @@ q and s.doc = any (ordered) limit cap + 1) c;
    end if;
    while cardinality(found) < need and upto < cardinality(ordered) loop
      here := ordered[upto + 1 : upto + chunk];
      found := found || array(select s.id from open.passages s join unnest(here) with ordinality o (doc, n) on o.doc = s.doc
        where s.doc = any (here) and (s.words @@ q) <> complement order by o.n, s.id limit need - cardinality(found));
      upto := upto + chunk;
      chunk := chunk * 2;
    end loop;
  end if;

  if sort = 'relevance' and not complement and row_offset < pool then
    found := array(
      select x.id from unnest(found[1 : pool]) with ordinality x (id, n) join open.passages s on s.id = x.id
      order by coalesce(2 * ts_rank('{1,1,1,1}', s.words, typed, 1), 0) + ts_rank('{1,1,1,1}', s.words, q, 1) desc, x.n) || found[pool + 1 :];
  end if;
  return jsonb_build_object('testimonies', cardinality(ordered), 'passages', least(n_passages, cap), 'capped', n_passages > cap,
    'facets', facets, 'hits', open.search_places(found[row_offset + 1 : row_offset + row_limit], p_audiences));
end
$$;

-- For an outside engine's hits, `[{publicId, edition, ord}]`: where they stand, in the same order, as far as they are of a live
-- edition that this audience may read. With a query, only those that truly match it.
create function open.search_locate_for(p_keys jsonb, p_query tsquery, p_audiences text[]) returns jsonb
  language sql stable security definer set search_path = pg_catalog set plan_cache_mode = force_custom_plan
begin atomic
  select open.search_places(array(
    select s.id
    from jsonb_array_elements(p_keys) with ordinality k (key, n)
    join open.search_testimonies t on t.public_id = k.key ->> 'publicId' and t.edition = (k.key ->> 'edition')::int
    join open.passages s on s.doc = t.doc and s.ord = (k.key ->> 'ord')::int
    where p_query is null or s.words @@ p_query
    order by k.n), p_audiences);
end;

-- For the testimonies an outside engine found, before any facet was chosen: counts, and which of them pass every group.
create function open.search_tally_for(p_public_ids text[], p_groups jsonb, p_audiences text[]) returns jsonb
  language plpgsql stable security definer
  set search_path = pg_catalog
  set plan_cache_mode = force_custom_plan
as $$
declare
  group_names text[] := array(select k from jsonb_object_keys(p_groups) k order by k);
  group_queries tsquery[] := array(select v::tsquery from jsonb_each_text(p_groups) g (k, v) order by k);
  docs int[];
  masks int[];
  passing jsonb;
begin
  select array_agg(c.doc), array_agg(c.mask), coalesce(jsonb_agg(c.public_id) filter (where c.mask = 0), '[]') into docs, masks, passing
  from (
    select t.doc, t.public_id, case when cardinality(group_queries) = 0 then 0 else
        coalesce((select sum(1 << (g.n::int - 1))::int from unnest(group_queries) with ordinality g (q, n) where not t.labels @@ g.q), 0) end as mask
    from open.search_testimonies t
    where t.public_id = any (p_public_ids)
      and t.audiences && p_audiences and now() >= t.visible_from and (t.visible_until is null or now() < t.visible_until)
  ) c
  where c.mask & (c.mask - 1) = 0;
  return jsonb_build_object('facets', open.search_facets(docs, masks, group_names), 'passing', coalesce(passing, '[]'));
end
$$;

-- Which of these words some testimony holds that this audience may read.
create function open.search_known_to(p_terms text[], p_audiences text[]) returns text[]
  language sql stable security definer set search_path = pg_catalog
begin atomic
  select coalesce(array_agg(w.term), '{}') from unnest(p_terms) w (term)
  where exists (
    select from open.search_testimonies t
    where t.words @@ (quote_literal(replace(w.term, '\', '\\'))::tsquery)
      and t.audiences && p_audiences and now() >= t.visible_from and (t.visible_until is null or now() < t.visible_until));
end;

-- Words that sound or look alike, the nearest first, and only such as this audience may read.
create function open.search_similar_to(p_roman text, p_skeleton text, p_limit int, p_audiences text[]) returns table (term text, roman text, nearness real)
  language plpgsql stable security definer
  set search_path = pg_catalog, platform
  set plan_cache_mode = force_custom_plan
  set pg_trgm.similarity_threshold = 0.3
as $$
begin
  return query
    select c.term, c.roman, c.nearness
    from (
      select w.term, w.roman, platform.similarity(w.roman, p_roman) + case when w.skeleton = p_skeleton then 0.5 else 0 end::real as nearness, w.docs
      from open.search_terms w
      where w.roman operator(platform.%) p_roman or (w.skeleton = p_skeleton and length(p_skeleton) > 1)
      order by 3 desc, w.docs desc, w.term limit 60
    ) c
    where exists (
      select from open.search_testimonies t
      where t.words @@ (quote_literal(replace(c.term, '\', '\\'))::tsquery)
        and t.audiences && p_audiences and now() >= t.visible_from and (t.visible_until is null or now() < t.visible_until))
    limit p_limit;
end
$$;

-- Words that begin so, the commonest first, and only such as this audience may read.
create function open.search_begins_with(p_prefix text, p_limit int, p_audiences text[]) returns setof text
  language plpgsql stable security definer
  set search_path = pg_catalog
  set plan_cache_mode = force_custom_plan
as $$
begin
  return query
    select c.term
    from (
      select w.term, w.docs from open.search_terms w
      where w.term >= p_prefix collate "C" and w.term < (p_prefix || U&'\+10FFFF') collate "C"
      order by w.docs desc, w.term limit 4 * p_limit
    ) c
    where exists (
      select from open.search_testimonies t
      where t.words @@ (quote_literal(replace(c.term, '\', '\\'))::tsquery)
        and t.audiences && p_audiences and now() >= t.visible_from and (t.visible_until is null or now() < t.visible_until))
    order by c.docs desc, c.term limit p_limit;
end
$$;

-- The world asks as the public, whatever it claims; staff and researchers ask with the audiences they belong to.
create function open.search_public(p jsonb) returns jsonb
  language sql stable security definer set search_path = pg_catalog
  return open.search_run(p, array['public']);
create function open.search_locate(p_keys jsonb, p_query tsquery) returns jsonb
  language sql stable security definer set search_path = pg_catalog
  return open.search_locate_for(p_keys, p_query, array['public']);
create function open.search_tally(p_public_ids text[], p_groups jsonb) returns jsonb
  language sql stable security definer set search_path = pg_catalog
  return open.search_tally_for(p_public_ids, p_groups, array['public']);
create function open.search_known(p_terms text[]) returns text[]
  language sql stable security definer set search_path = pg_catalog
  return open.search_known_to(p_terms, array['public']);
create function open.search_similar(p_roman text, p_skeleton text, p_limit int) returns table (term text, roman text, nearness real)
  language sql stable security definer set search_path = pg_catalog
begin atomic
  select * from open.search_similar_to(p_roman, p_skeleton, p_limit, array['public']);
end;
create function open.search_begins(p_prefix text, p_limit int) returns setof text
  language sql stable security definer set search_path = pg_catalog
begin atomic
  select * from open.search_begins_with(p_prefix, p_limit, array['public']);
end;

grant create on schema open to katha_gate;
do $$
declare
  f regprocedure;
begin
  for f in select p.oid from pg_proc p where p.pronamespace = 'open'::regnamespace
    and p.proname in ('drop_search_rows', 'index_edition', 'unindex_item', 'search_follows', 'search_run', 'search_known_to', 'search_similar_to',
      'search_begins_with', 'search_places', 'search_facets', 'search_locate_for', 'search_tally_for', 'search_public',
      'search_locate', 'search_tally', 'search_known', 'search_similar', 'search_begins')
  loop
    execute format('alter function %s owner to katha_gate', f);
    execute format('revoke all on function %s from public', f);
  end loop;
end
$$;
revoke create on schema open from katha_gate;
grant execute on function open.search_public(jsonb), open.search_locate(jsonb, tsquery), open.search_tally(text[], jsonb), open.search_known(text[]), open.search_similar(text, text, int), open.search_begins(text, int)
  to katha_public, katha_desk, katha_worker;
grant execute on function open.search_run(jsonb, text[]), open.search_locate_for(jsonb, tsquery, text[]), open.search_tally_for(text[], jsonb, text[]),
  open.search_known_to(text[], text[]), open.search_similar_to(text, text, int, text[]),
  open.search_begins_with(text, int, text[]) to katha_desk, katha_worker;
grant execute on function open.index_edition(text, int, jsonb), open.unindex_item(text) to katha_worker;
