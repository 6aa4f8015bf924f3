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
grant delete on open.search_outbox to katha_worker;

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
    end if;
  end if;
  return null;
end
$$;
create trigger search_follows after update of status, audiences, visible_from, visible_until, published_at on open.editions
  for each row execute function open.search_follows();

-- ---------------------------------------------------------------- reading

-- One search over the passages. p:
--   query       tsquery over the words of a passage; null lists testimonies
--   typed       tsquery of the words as typed, without spellings and synonyms: weighs more in the order of hits
--   complement  true: passages that `query` does NOT match (a search that only excludes)
--   decidable   true: a testimony that matches `query` surely has a passage that does
--   fields      tsquery over labels, or null
--   groups      {"theme": tsquery, ...}: the chosen values of each facet; any within a group, all groups together
--   sort        relevance | newest | oldest | title;  limit, offset;  pool, cap: see below
-- A facet's own choice does not narrow its own counts: a testimony that fails one group only still counts for that group.
-- Counted are testimonies; passages exactly up to `cap`. Hits are ordered by weight where no more than `pool` passages match,
-- otherwise the passages of the first testimonies that hold `pool` of them are weighed and the others follow in order.
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
  typed tsquery := coalesce((p ->> 'typed')::tsquery, q);
  complement boolean := coalesce((p ->> 'complement')::boolean, false);
  decidable boolean := coalesce((p ->> 'decidable')::boolean, false);
  loose tsquery := case when complement then null else (p ->> 'loose')::tsquery end;
  fields tsquery := (p ->> 'fields')::tsquery;
  group_names text[] := array(select k from jsonb_object_keys(p -> 'groups') k order by k);
  group_queries tsquery[] := array(select v::tsquery from jsonb_each_text(p -> 'groups') g(k, v) order by k);
  sort text := coalesce(p ->> 'sort', 'relevance');
  row_limit int := (p ->> 'limit')::int;
  row_offset int := (p ->> 'offset')::int;
  pool int := (p ->> 'pool')::int;
  cap int := (p ->> 'cap')::int;
  docs int[];
  masks int[];
  everything boolean;
  ordered int[];
  facets jsonb;
  n_passages int;
  weighed int;
  upto int;
  chunk int;
  hits jsonb;
begin
  -- Testimonies that fail no group, or one only; bit g of the mask is set where group g fails.
  select array_agg(c.doc), array_agg(c.mask) into docs, masks
  from (
    select t.doc, case when cardinality(group_queries) = 0 then 0 else
        coalesce((select sum(1 << (g.n::int - 1))::int from unnest(group_queries) with ordinality g (q, n) where not t.labels @@ g.q), 0) end as mask
    from open.search_testimonies t
    where (loose is null or t.words @@ loose) and (fields is null or t.labels @@ fields)
      and t.audiences && p_audiences and now() >= t.visible_from and (t.visible_until is null or now() < t.visible_until)
  ) c
  where c.mask & (c.mask - 1) = 0;

  if q is not null and not decidable and docs is not null then
    everything := cardinality(docs) > 0.5 * (select count(*) from open.search_testimonies);
    if complement then
      select array_agg(x.doc), array_agg(x.mask) into docs, masks
      from unnest(docs, masks) x (doc, mask)
      join open.search_testimonies t on t.doc = x.doc
      left join (select s.doc, count(*) as n from open.passages s where s.words @@ q group by s.doc) m on m.doc = x.doc
      where coalesce(m.n, 0) < t.passages;
    elsif everything then
      select array_agg(x.doc), array_agg(x.mask) into docs, masks
      from unnest(docs, masks) x (doc, mask)
      join (select distinct s.doc from open.passages s where s.words @@ q) m on m.doc = x.doc;
    else
      select array_agg(x.doc), array_agg(x.mask) into docs, masks
      from unnest(docs, masks) x (doc, mask)
      join (select distinct s.doc from open.passages s where s.words @@ q and s.doc = any (docs)) m on m.doc = x.doc;
    end if;
  end if;

  select coalesce(jsonb_object_agg(f.value, f.n), '{}') into facets
  from (
    select c.value, sum(c.n)::int as n
    from (
      select v.value, x.mask, count(*) as n
      from unnest(docs, masks) x (doc, mask) join open.search_testimonies t on t.doc = x.doc, unnest(t.facets) v (value)
      group by 1, 2
    ) c
    where c.mask = 0 or c.mask = 1 << (array_position(group_names, split_part(c.value, '/', 1)) - 1)
    group by 1
  ) f;

  select array_agg(x.doc order by
      case sort when 'oldest' then t.published_at end, case when sort = 'title' then t.title_key end,
      case when sort in ('relevance', 'newest') then t.published_at end desc, t.doc desc) into ordered
  from unnest(docs, masks) x (doc, mask) join open.search_testimonies t on t.doc = x.doc
  where x.mask = 0;
  if ordered is null then
    return jsonb_build_object('testimonies', 0, 'passages', 0, 'capped', false, 'weighed', 0, 'facets', facets, 'hits', '[]'::jsonb);
  end if;

  if q is null then
    n_passages := cardinality(ordered);
    weighed := 0;
    select jsonb_agg(jsonb_build_object('passage', s.id, 'publicId', e.public_id, 'edition', e.number, 'ord', 0) order by o.n) into hits
    from unnest(ordered[row_offset + 1 : row_offset + row_limit]) with ordinality o (doc, n)
    join open.search_testimonies t on t.doc = o.doc
    join open.passages s on s.doc = o.doc and s.ord = 0
    join open.editions e on e.public_id = t.public_id and e.number = t.edition
    where e.status = 'live' and e.audiences && p_audiences and now() >= e.visible_from and (e.visible_until is null or now() < e.visible_until);
  else
    if complement or cardinality(ordered) <= 0.5 * (select count(*) from open.search_testimonies) then
      select count(*) into n_passages from (
        select from open.passages s where s.doc = any (ordered) and (s.words @@ q) <> complement limit cap + 1) c;
    else
      select count(*) into n_passages from (select from open.passages s where s.words @@ q and s.doc = any (ordered) limit cap + 1) c;
    end if;

    -- How many testimonies, from the first, are weighed against each other: all, or those that hold `pool` passages.
    upto := cardinality(ordered);
    weighed := n_passages;
    if sort <> 'relevance' then
      upto := 0;
      weighed := 0;
    elsif n_passages > pool then
      weighed := 0;
      upto := 0;
      chunk := 16;
      while weighed < pool and upto < cardinality(ordered) loop
        weighed := weighed + (select count(*) from open.passages s
          where s.doc = any (ordered[upto + 1 : upto + chunk]) and (s.words @@ q) <> complement);
        upto := least(upto + chunk, cardinality(ordered));
        chunk := chunk * 2;
      end loop;
    end if;

    if row_offset < weighed then
      select jsonb_agg(jsonb_build_object('passage', h.id, 'publicId', h.public_id, 'edition', h.number, 'ord', h.ord) order by h.place) into hits
      from (
        select r.id, r.ord, e.public_id, e.number, r.place
        from (
          select s.id, s.doc, s.ord,
            row_number() over (order by
              case when complement then 0 else 2 * ts_rank('{1,1,1,1}', s.words, typed, 1) + ts_rank('{1,1,1,1}', s.words, q, 1) end desc, o.n, s.ord) as place
          from unnest(ordered[1:upto]) with ordinality o (doc, n)
          join open.passages s on s.doc = o.doc
          where s.doc = any (ordered[1:upto]) and (s.words @@ q) <> complement
          order by place limit row_limit offset row_offset
        ) r
        join open.search_testimonies t on t.doc = r.doc
        join open.editions e on e.public_id = t.public_id and e.number = t.edition
        where e.status = 'live' and e.audiences && p_audiences and now() >= e.visible_from and (e.visible_until is null or now() < e.visible_until)
      ) h;
    end if;
    hits := coalesce(hits, '[]');
    -- The others, testimony by testimony.
    row_limit := least(row_limit - greatest(0, least(row_limit, weighed - row_offset)), n_passages);
    row_offset := greatest(0, row_offset - weighed);
    chunk := 16;
    while row_limit > 0 and upto < cardinality(ordered) loop
      declare
        here jsonb;
        found_here int;
      begin
        select count(*) into found_here from open.passages s
          where s.doc = any (ordered[upto + 1 : upto + chunk]) and (s.words @@ q) <> complement;
        if found_here > row_offset then
          select jsonb_agg(jsonb_build_object('passage', h.id, 'publicId', h.public_id, 'edition', h.number, 'ord', h.ord) order by h.n, h.ord), count(*)
            into here, found_here
          from (
            select r.id, r.ord, r.n, e.public_id, e.number
            from (
              select s.id, s.doc, s.ord, o.n
              from unnest(ordered[upto + 1 : upto + chunk]) with ordinality o (doc, n) join open.passages s on s.doc = o.doc
              where s.doc = any (ordered[upto + 1 : upto + chunk]) and (s.words @@ q) <> complement
              order by o.n, s.ord limit row_limit offset row_offset
            ) r
            join open.search_testimonies t on t.doc = r.doc
            join open.editions e on e.public_id = t.public_id and e.number = t.edition
            where e.status = 'live' and e.audiences && p_audiences and now() >= e.visible_from and (e.visible_until is null or now() < e.visible_until)
          ) h;
          hits := hits || coalesce(here, '[]');
          row_limit := row_limit - found_here;
          row_offset := 0;
        else
          row_offset := row_offset - found_here;
        end if;
      end;
      upto := upto + chunk;
      chunk := chunk * 2;
    end loop;
  end if;

  return jsonb_build_object('testimonies', cardinality(ordered), 'passages', least(n_passages, cap), 'capped', n_passages > cap,
    'weighed', weighed, 'facets', facets, 'hits', coalesce(hits, '[]'));
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
      'search_begins_with', 'search_public', 'search_known', 'search_similar', 'search_begins')
  loop
    execute format('alter function %s owner to katha_gate', f);
    execute format('revoke all on function %s from public', f);
  end loop;
end
$$;
revoke create on schema open from katha_gate;
grant execute on function open.search_public(jsonb), open.search_known(text[]), open.search_similar(text, text, int), open.search_begins(text, int)
  to katha_public, katha_desk, katha_worker;
grant execute on function open.search_run(jsonb, text[]), open.search_known_to(text[], text[]), open.search_similar_to(text, text, int, text[]),
  open.search_begins_with(text, int, text[]) to katha_desk, katha_worker;
grant execute on function open.index_edition(text, int, jsonb), open.unindex_item(text) to katha_worker;
