-- What she does with her code beside withdrawing: see, narrow, ask for a change, say when a call is safe. And how a lost card is
-- replaced by two people. The public process gives a slow hash of the code and nothing else that opens anything.

-- What she asks for. The words are an age file sealed to her testimony's public key: the public process can close it, not open it.
create table release.wishes (
  id uuid primary key default gen_random_uuid(),
  testimony_id uuid not null,
  partner_id uuid not null,
  kind text not null check (kind in ('name', 'remove', 'correct', 'call', 'other')),
  words_sealed bytea check (octet_length(words_sealed) <= 16384),
  at timestamptz not null default now(),
  done_by uuid references people.accounts,
  done_at timestamptz,
  foreign key (testimony_id, partner_id) references closed.testimonies (id, partner_id),
  check ((done_by is null) = (done_at is null))
);
create index wishes_open on release.wishes (partner_id, at) where done_at is null;
create index wishes_testimony on release.wishes (testimony_id, at);

-- When she may be called: never, or within hours that are sealed as above. The last one counts, until staff record her consent anew.
create table release.contact_limits (
  id bigint generated always as identity primary key,
  testimony_id uuid not null,
  partner_id uuid not null,
  never boolean not null,
  hours_sealed bytea check (octet_length(hours_sealed) <= 4096),
  at timestamptz not null default now(),
  foreign key (testimony_id, partner_id) references closed.testimonies (id, partner_id),
  check (never = (hours_sealed is null))
);
create index contact_limits_testimony on release.contact_limits (testimony_id, id desc);
create trigger append_only before update or delete on release.contact_limits for each row execute function platform.refuse_change();

-- A new card in place of a lost one: one person asks, another agrees, and only then is there a new code, for the one who asked.
create table release.code_replacements (
  id uuid primary key default gen_random_uuid(),
  testimony_id uuid not null,
  partner_id uuid not null,
  reason text not null check (reason in ('lost', 'seen', 'wrong-hands')),
  requested_by uuid not null references people.accounts,
  requested_at timestamptz not null default now(),
  confirmed_by uuid references people.accounts,
  confirmed_at timestamptz,
  issued_at timestamptz,
  closed_at timestamptz,
  foreign key (testimony_id, partner_id) references closed.testimonies (id, partner_id),
  constraint two_people check (confirmed_by <> requested_by),
  check ((confirmed_by is null) = (confirmed_at is null)),
  check (issued_at is null or (confirmed_at is not null and closed_at is not null))
);
create unique index code_replacements_one_open on release.code_replacements (testimony_id) where closed_at is null;

-- Who asked, and why, stays as it was; a step once taken is not taken back.
create function release.keep_replacement() returns trigger
  language plpgsql as $$
begin
  if (new.id, new.testimony_id, new.partner_id, new.reason, new.requested_by, new.requested_at)
      is distinct from (old.id, old.testimony_id, old.partner_id, old.reason, old.requested_by, old.requested_at)
    or (old.confirmed_by is not null and new.confirmed_by is distinct from old.confirmed_by)
    or old.closed_at is not null then
    raise exception 'a replacement goes forward only' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger keep_replacement before update on release.code_replacements for each row execute function release.keep_replacement();

-- The first code is issued at intake. Every later one spends a replacement that two people made, and goes to the one who asked.
create function release.code_by_two() returns trigger
  language plpgsql as $$
begin
  if exists (select from release.codes c where c.testimony_id = new.testimony_id) then
    update release.code_replacements set issued_at = now(), closed_at = now()
      where testimony_id = new.testimony_id and closed_at is null and confirmed_by is not null and requested_by = new.issued_by;
    if not found then
      raise exception 'another code needs a replacement confirmed by a second person' using errcode = 'check_violation', constraint = 'code_by_two';
    end if;
  end if;
  return new;
end
$$;
create trigger code_by_two before insert on release.codes for each row execute function release.code_by_two();

do $$
declare
  t text;
begin
  foreach t in array array['wishes', 'contact_limits', 'code_replacements'] loop
    execute format('alter table release.%I enable row level security', t);
    execute format('alter table release.%I force row level security', t);
    execute format('create policy partner_isolation on release.%I to katha_desk using (platform.sees(partner_id)) with check (platform.sees(partner_id))', t);
    execute format('create policy whole_archive on release.%I to katha_worker, katha_gate using (true) with check (true)', t);
    execute format('grant select on release.%I to katha_desk, katha_worker, katha_gate', t);
  end loop;
end
$$;
grant update (done_by, done_at) on release.wishes to katha_desk;
grant insert, update on release.code_replacements to katha_desk;
grant insert on release.wishes, release.contact_limits, release.consents to katha_gate;

-- ---------------------------------------------------------------- what is published follows what she allows

-- Takes away from every edition of a testimony what the record in force no longer allows. It only ever takes away: to show more
-- again, an edition must be published through the door.
create function release.follow_consent(p_testimony uuid) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  t closed.testimonies;
  c release.consents;
  e open.editions;
  open_now boolean;
  kept_audiences text[];
  kept_media text[];
  words_gone boolean;
  searched boolean := false;
begin
  select * into t from closed.testimonies where id = p_testimony for update;
  if t.id is null or t.withdrawn_at is not null or not exists (select from open.editions x where x.public_id = t.public_id and x.status <> 'withdrawn') then
    return;
  end if;
  select * into c from release.consents where testimony_id = p_testimony order by seq desc limit 1;
  open_now := c.id is not null and not c.minor
    and (c.expires_at is null or c.expires_at > now())
    and (select x.kind from release.consent_events x
      where x.testimony_id = p_testimony and x.kind in ('given', 'renewed', 'requested', 'refused', 'withdrawn', 'expired', 'invalidated')
      order by x.id desc limit 1) in ('given', 'renewed') is true
    and (c.embargo_event is null or exists (
      select from release.consent_events x where x.testimony_id = p_testimony and x.kind = 'embargo-released'));
  if not open_now then
    update open.editions x set visible_until = least(x.visible_until, now()) where x.public_id = t.public_id and x.status <> 'withdrawn';
    update open.items set changed_at = now() where public_id = t.public_id;
    return;
  end if;
  if not 'publish-metadata' = any (c.scopes_allowed) or cardinality(c.audiences) = 0 then
    perform release.empty_editions(t.public_id);
    update open.items set changed_at = now() where public_id = t.public_id;
    return;
  end if;
  for e in select * from open.editions x where x.public_id = t.public_id and x.status <> 'withdrawn' order by x.number loop
    if cardinality(c.languages) > 0 and not e.language = any (c.languages) then
      delete from open.segments s where s.public_id = e.public_id and s.edition = e.number;
      update open.editions x
        set status = 'withdrawn', title = null, summary = null, language = null, facts = '{}', themes = '{}', uses = '{}', media = '{}', self_description = null
        where x.public_id = e.public_id and x.number = e.number;
      continue;
    end if;
    kept_audiences := array(select a from unnest(e.audiences) a where a = any (c.audiences));
    kept_media := array(select m from unnest(e.media) m where m = any (c.media) and (m = 'text' or 'publish-' || m = any (c.scopes_allowed)));
    words_gone := false;
    if not 'publish-transcript' = any (c.scopes_allowed) then
      delete from open.segments s where s.public_id = e.public_id and s.edition = e.number;
      words_gone := found;
    end if;
    if e.status = 'live'
      and (words_gone or kept_media <> e.media or (e.summary is not null and not 'publish-summary' = any (c.scopes_allowed))) then
      searched := true;
    end if;
    update open.editions x
      set audiences = kept_audiences,
        media = kept_media,
        uses = array(select u from unnest(e.uses) u where u = any (c.scopes_allowed)),
        summary = case when 'publish-summary' = any (c.scopes_allowed) then e.summary end,
        visible_from = greatest(e.visible_from, c.embargo_until),
        visible_until = least(e.visible_until, c.expires_at)
      where x.public_id = e.public_id and x.number = e.number
        and (x.audiences, x.media, x.uses, x.summary is null, x.visible_from, x.visible_until) is distinct from
          (kept_audiences, kept_media, array(select u from unnest(e.uses) u where u = any (c.scopes_allowed)),
           e.summary is null or not 'publish-summary' = any (c.scopes_allowed), greatest(e.visible_from, c.embargo_until), least(e.visible_until, c.expires_at));
  end loop;
  if searched then
    -- The words found until now may be among those taken away: the worker makes what is left anew.
    perform open.unindex_item(t.public_id);
    perform platform.enqueue('search.verify', '{}', 'search.verify', now());
  end if;
  update open.items set changed_at = now() where public_id = t.public_id;
end
$$;

-- ---------------------------------------------------------------- by her code

create function release.whose_code(p_code_hash bytea) returns uuid
  language sql stable security definer set search_path = pg_catalog
begin atomic
  select c.testimony_id from release.codes c where c.code_hash = p_code_hash and c.revoked_at is null;
end;

-- Published is what the world can read this moment; everything else is kept, in one word for every cause.
create or replace function open.status_by_code(p_code_hash bytea) returns table (public_id text, state text)
  language sql stable security definer set search_path = pg_catalog
begin atomic
  select t.public_id,
    case when t.withdrawn_at is not null then 'withdrawn'
         when exists (select from open.editions e where e.public_id = t.public_id and e.status = 'live' and 'public' = any (e.audiences)
           and now() >= e.visible_from and (e.visible_until is null or now() < e.visible_until)) then 'published'
         else 'kept' end
  from release.codes c
  join closed.testimonies t on t.id = c.testimony_id
  where c.code_hash = p_code_hash and c.revoked_at is null;
end;

-- What stands on the public record, and nothing beside it: whoever holds the card learns what everybody can read.
create function open.published_by_code(p_code_hash bytea) returns jsonb
  language sql stable security definer set search_path = pg_catalog
begin atomic
  select jsonb_build_object('publicId', e.public_id, 'number', e.number, 'title', e.title, 'language', e.language, 'media', e.media, 'uses', e.uses,
    'summary', e.summary is not null, 'words', exists (select from open.segments s where s.public_id = e.public_id and s.edition = e.number),
    'visibleUntil', e.visible_until)
  from open.editions e
  join closed.testimonies t on t.public_id = e.public_id
  where t.id = release.whose_code(p_code_hash) and e.status = 'live' and 'public' = any (e.audiences)
    and now() >= e.visible_from and (e.visible_until is null or now() < e.visible_until);
end;

-- The public key that her words are sealed to.
create function open.recipient_by_code(p_code_hash bytea) returns text
  language sql stable security definer set search_path = pg_catalog
begin atomic
  select k.recipient from closed.testimony_keys k where k.testimony_id = release.whose_code(p_code_hash) and k.destroyed_at is null;
end;

-- Allow becomes deny, never the other way. The record before stays; the next one says the same without what was taken away, as it
-- does when staff narrow it. Its sealed part is left out: it opens in its own row only, and the one before still counts.
create function open.narrow_by_code(p_code_hash bytea, p_scopes text[], p_audiences text[]) returns text
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  t closed.testimonies;
  c release.consents;
  whose uuid := release.whose_code(p_code_hash);
begin
  if whose is null then
    return null;
  end if;
  if cardinality(p_scopes) > 40 or cardinality(p_audiences) > 10 or cardinality(p_scopes) + cardinality(p_audiences) = 0
    or exists (select from unnest(p_scopes || p_audiences) x where x is null or x !~ '^[a-z-]{2,40}$') then
    raise exception 'no list of scopes and audiences' using errcode = 'check_violation';
  end if;
  select * into t from closed.testimonies where id = whose for update;
  if t.withdrawn_at is not null then
    return t.public_id;
  end if;
  select * into c from release.consents where testimony_id = whose order by seq desc limit 1;
  if c.id is not null then
    insert into release.consents (testimony_id, partner_id, seq, record, scopes_allowed, audiences, media, languages, embargo_until, embargo_event, expires_at, minor)
      values (whose, c.partner_id, c.seq + 1,
        jsonb_set(
          jsonb_set(c.record, '{scopes}', coalesce(c.record -> 'scopes', '{}') || coalesce((select jsonb_object_agg(s, 'deny') from unnest(p_scopes) s), '{}')),
          '{audiences}', coalesce((select jsonb_agg(a order by n) from jsonb_array_elements_text(c.record -> 'audiences') with ordinality x (a, n) where not a = any (p_audiences)), '[]')),
        array(select s from unnest(c.scopes_allowed) s where not s = any (p_scopes)),
        array(select a from unnest(c.audiences) a where not a = any (p_audiences)),
        c.media, c.languages, c.embargo_until, c.embargo_event, c.expires_at, c.minor);
  end if;
  insert into release.consent_events (testimony_id, partner_id, kind, channel, detail)
    values (whose, t.partner_id, 'narrowed', 'code', jsonb_build_object('scopes', p_scopes, 'audiences', p_audiences));
  perform release.follow_consent(whose);
  insert into platform.audit (seq, at, actor, action, subject, detail, prev, hash)
    values (0, now(), 'channel:code', 'consent.narrow', 'testimony:' || whose, jsonb_build_object('scopes', p_scopes, 'audiences', p_audiences), '', '');
  return t.public_id;
end
$$;

-- @returns false for a code that is none, or where too much waits already: thirty wishes are more than one person writes.
create function open.wish_by_code(p_code_hash bytea, p_kind text, p_words_sealed bytea) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  t closed.testimonies;
begin
  select * into t from closed.testimonies where id = release.whose_code(p_code_hash) for update;
  if t.id is null or t.withdrawn_at is not null
    or (select count(*) from release.wishes w where w.testimony_id = t.id and w.done_at is null) >= 30 then
    return false;
  end if;
  insert into release.wishes (testimony_id, partner_id, kind, words_sealed) values (t.id, t.partner_id, p_kind, p_words_sealed);
  insert into platform.audit (seq, at, actor, action, subject, detail, prev, hash)
    values (0, now(), 'channel:code', 'wish.send', 'testimony:' || t.id, '{}', '', '');
  return true;
end
$$;

create function open.limit_contact_by_code(p_code_hash bytea, p_hours_sealed bytea) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  t closed.testimonies;
begin
  select * into t from closed.testimonies where id = release.whose_code(p_code_hash) for update;
  if t.id is null or t.withdrawn_at is not null then
    return false;
  end if;
  insert into release.contact_limits (testimony_id, partner_id, never, hours_sealed) values (t.id, t.partner_id, p_hours_sealed is null, p_hours_sealed);
  insert into platform.audit (seq, at, actor, action, subject, detail, prev, hash)
    values (0, now(), 'channel:code', 'contact.limit', 'testimony:' || t.id, '{}', '', '');
  return true;
end
$$;

grant create on schema release, open to katha_gate;
alter function release.follow_consent(uuid) owner to katha_gate;
alter function release.whose_code(bytea) owner to katha_gate;
alter function open.published_by_code(bytea) owner to katha_gate;
alter function open.recipient_by_code(bytea) owner to katha_gate;
alter function open.narrow_by_code(bytea, text[], text[]) owner to katha_gate;
alter function open.wish_by_code(bytea, text, bytea) owner to katha_gate;
alter function open.limit_contact_by_code(bytea, bytea) owner to katha_gate;
revoke create on schema release, open from katha_gate;

revoke all on function release.keep_replacement(), release.code_by_two(), release.follow_consent(uuid), release.whose_code(bytea), open.published_by_code(bytea),
  open.recipient_by_code(bytea), open.narrow_by_code(bytea, text[], text[]), open.wish_by_code(bytea, text, bytea), open.limit_contact_by_code(bytea, bytea) from public;
grant execute on function release.follow_consent(uuid) to katha_desk, katha_worker;
grant execute on function open.published_by_code(bytea), open.recipient_by_code(bytea), open.narrow_by_code(bytea, text[], text[]),
  open.wish_by_code(bytea, text, bytea), open.limit_contact_by_code(bytea, bytea) to katha_public, katha_desk, katha_worker;
