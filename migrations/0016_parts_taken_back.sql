-- Taking back a part: one passage, one language; closing an edition that shows too much; proof of each; and who is told.

-- ---------------------------------------------------------------- what she took back of it

-- Passages and languages that she took back and that staff have not let in again with her. Narrowings count from the record in
-- force on; a new record carries them on by itself (below), so that no renewal brings a passage back unseen.
create function release.taken_back(p_testimony uuid) returns table (passages text[], languages text[])
  language sql stable security definer set search_path = pg_catalog
begin atomic
  select
    coalesce(array_agg(distinct p.value) filter (where p.value is not null), '{}'),
    coalesce(array_agg(distinct l.value) filter (where l.value is not null), '{}')
  from release.consent_events e
  left join lateral jsonb_array_elements_text(case when jsonb_typeof(e.detail -> 'passages') = 'array' then e.detail -> 'passages' else '[]' end) p on true
  left join lateral jsonb_array_elements_text(case when jsonb_typeof(e.detail -> 'languages') = 'array' then e.detail -> 'languages' else '[]' end) l on true
  where e.testimony_id = p_testimony and e.kind = 'narrowed'
    and e.at >= coalesce((select c.recorded_at from release.consents c where c.testimony_id = p_testimony order by c.seq desc limit 1), '-infinity');
end;

-- Runs before the new record is there. katha.let_back names what she allows again: passages and languages, apart by commas.
create function release.carry_parts() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  back text[] := string_to_array(coalesce(current_setting('katha.let_back', true), ''), ',');
  kept_passages text[];
  kept_languages text[];
begin
  select array(select p from unnest(b.passages) p where not p = any (back)), array(select l from unnest(b.languages) l where not l = any (back))
    into kept_passages, kept_languages from release.taken_back(new.testimony_id) b;
  if cardinality(kept_passages) + cardinality(kept_languages) > 0 then
    insert into release.consent_events (testimony_id, partner_id, kind, at, channel, detail)
      values (new.testimony_id, new.partner_id, 'narrowed', greatest(now(), new.recorded_at), 'system',
        jsonb_build_object('carried', true, 'passages', kept_passages, 'languages', kept_languages));
  end if;
  return new;
end
$$;
create trigger carry_parts before insert on release.consents for each row execute function release.carry_parts();

-- The door, once more: nothing that she took back is published again, whatever the caller says.
create function release.refuse_taken_back() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (
    select from fresh s join closed.testimonies t on t.public_id = s.public_id cross join lateral release.taken_back(t.id) b
    where s.anchor = any (b.passages) or s.lang = any (b.languages)) then
    raise exception 'blocked: consent-passage' using errcode = 'KB001';
  end if;
  return null;
end
$$;
create trigger refuse_taken_back after insert on open.segments referencing new table as fresh
  for each statement execute function release.refuse_taken_back();

-- ---------------------------------------------------------------- what was closed, and the proof of it

create table release.closings (
  id uuid primary key default gen_random_uuid(),
  testimony_id uuid not null,
  partner_id uuid not null,
  public_id text not null,
  kind text not null check (kind in ('narrowed', 'edition-closed')),
  channel text not null check (channel in ('code', 'partner', 'steward', 'system')),
  -- {scopes, audiences, passages, languages, editions}: names and numbers, no words
  detail jsonb not null,
  at timestamptz not null default now(),
  foreign key (testimony_id, partner_id) references closed.testimonies (id, partner_id)
);
create index closings_testimony on release.closings (testimony_id, at desc);
create trigger append_only before update or delete on release.closings for each row execute function platform.refuse_change();

alter table release.withdrawal_proofs alter column withdrawal_id drop not null;
alter table release.withdrawal_proofs add column closing_id uuid references release.closings;
alter table release.withdrawal_proofs add constraint proof_of_one check (num_nonnulls(withdrawal_id, closing_id) = 1);
create index withdrawal_proofs_of on release.withdrawal_proofs (withdrawal_id, id desc);
create index closing_proofs_of on release.withdrawal_proofs (closing_id, id desc);

-- A narrowing that the public could notice is proved afterwards. Runs with the event, before the editions follow.
create function release.prove_narrowing() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  made uuid;
  d jsonb := jsonb_build_object('scopes', '[]'::jsonb, 'audiences', '[]'::jsonb, 'passages', '[]'::jsonb, 'languages', '[]'::jsonb) || new.detail;
begin
  if new.kind <> 'narrowed' or new.detail ? 'carried' then
    return null;
  end if;
  insert into release.closings (testimony_id, partner_id, public_id, kind, channel, detail)
    select t.id, t.partner_id, t.public_id, 'narrowed', case when new.channel = 'intake' then 'system' else new.channel end, d
    from closed.testimonies t
    where t.id = new.testimony_id and t.withdrawn_at is null and exists (
      select from open.editions e
      where e.public_id = t.public_id and e.status <> 'withdrawn' and 'public' = any (e.audiences)
        and (d -> 'audiences' ? 'public'
          or exists (select from jsonb_array_elements_text(d -> 'scopes') s where s = any (e.uses) or s like 'publish-%')
          or d -> 'languages' ? e.language
          or exists (select from open.segments s where s.public_id = e.public_id and s.edition = e.number
            and (d -> 'passages' ? s.anchor or d -> 'languages' ? s.lang))))
    returning id into made;
  if made is not null then
    perform platform.enqueue('closing.prove', json_build_object('closingId', made), 'closing.prove:' || made, now());
  end if;
  return null;
end
$$;
create trigger prove_narrowing after insert on release.consent_events for each row execute function release.prove_narrowing();

-- Her partner is told of a withdrawal, and of what she took back with her code.
create function release.tell_partner() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if tg_table_name = 'withdrawals' or new.channel = 'code' then
    perform platform.enqueue('partner.tell', json_build_object('what', tg_table_name, 'id', new.id), 'partner.tell:' || new.id, now());
  end if;
  return null;
end
$$;
create trigger tell_partner after insert on release.withdrawals for each row execute function release.tell_partner();
create trigger tell_partner after insert on release.closings for each row execute function release.tell_partner();

-- ---------------------------------------------------------------- taking out

-- Makes tombstones of some editions; the others stay.
create function release.empty_some(p_public_id text, p_numbers int[]) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from open.segments where public_id = p_public_id and edition = any (p_numbers);
  update open.editions
    set status = 'withdrawn', title = null, summary = null, language = null, facts = '{}', themes = '{}', uses = '{}', media = '{}', self_description = null
    where public_id = p_public_id and number = any (p_numbers) and status <> 'withdrawn';
end
$$;

-- What is published follows what she took back. An edition with such a passage becomes a tombstone; the live one is followed by an
-- edition that is the same without it, without its summary (which may tell of it) and without sound (which has it still). It is
-- strictly less than what two people signed; to show more, an edition goes through the door.
create function release.follow_parts(p_testimony uuid) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  t closed.testimonies;
  b record;
  live open.editions;
  hit int[];
  next_number int;
  kept_segments jsonb;
begin
  select * into t from closed.testimonies where id = p_testimony for update;
  if t.id is null or t.withdrawn_at is not null then
    return;
  end if;
  select * into b from release.taken_back(p_testimony);
  hit := array(
    select e.number from open.editions e where e.public_id = t.public_id and e.status <> 'withdrawn'
      and (e.language = any (b.languages) or exists (
        select from open.segments s where s.public_id = e.public_id and s.edition = e.number and (s.anchor = any (b.passages) or s.lang = any (b.languages)))));
  if cardinality(hit) = 0 then
    return;
  end if;
  select * into live from open.editions e where e.public_id = t.public_id and e.status = 'live';
  if live.number = any (hit) and not coalesce(live.language = any (b.languages), false) then
    select coalesce(jsonb_agg(to_jsonb(s) order by s.ord), '[]') into kept_segments from open.segments s
      where s.public_id = t.public_id and s.edition = live.number and not (s.anchor = any (b.passages) or s.lang = any (b.languages));
  end if;
  perform release.empty_some(t.public_id, hit);
  if kept_segments is not null then
    select max(e.number) + 1 into next_number from open.editions e where e.public_id = t.public_id;
    insert into open.editions (public_id, number, status, title, summary, language, facts, themes, uses, media, self_description, audiences, visible_from, visible_until, content_digest)
      values (t.public_id, next_number, 'live', live.title, null, live.language, live.facts, live.themes, live.uses,
        array(select m from unnest(live.media) m where m = 'text'), live.self_description, live.audiences, live.visible_from, live.visible_until,
        release.content_digest(to_jsonb(live) - 'summary', kept_segments));
    insert into open.segments (public_id, edition, ord, anchor, speaker, start_ms, end_ms, lang, text)
      select t.public_id, next_number, s.ord, s.anchor, s.speaker, s.start_ms, s.end_ms, s.lang, s.text
      from jsonb_populate_recordset(null::open.segments, kept_segments) s;
    -- Signed by those who signed the whole of which it is a part.
    insert into release.publications (testimony_id, partner_id, edition, transcript_version, redacted_by, published_by)
      select p.testimony_id, p.partner_id, next_number, p.transcript_version, p.redacted_by, p.published_by
      from release.publications p where p.testimony_id = p_testimony and p.edition = live.number;
    update open.items set latest = next_number where public_id = t.public_id;
  end if;
  perform open.unindex_item(t.public_id);
  perform platform.enqueue('search.verify', '{}', 'search.verify', now());
  update open.items set changed_at = now() where public_id = t.public_id;
end
$$;

-- An edition that shows too much is closed by one person, at once. Publishing again takes two, through the door.
create function release.close_editions(p_testimony uuid, p_numbers int[], p_channel text) returns int
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  t closed.testimonies;
  open_ones int[];
  made uuid;
begin
  select * into t from closed.testimonies where id = p_testimony for update;
  open_ones := array(select e.number from open.editions e where e.public_id = t.public_id and e.status <> 'withdrawn' and e.number = any (p_numbers) order by 1);
  if t.id is null or cardinality(open_ones) = 0 then
    return 0;
  end if;
  perform release.empty_some(t.public_id, open_ones);
  perform open.unindex_item(t.public_id);
  perform platform.enqueue('search.verify', '{}', 'search.verify', now());
  update open.items set changed_at = now() where public_id = t.public_id;
  if not exists (select from open.editions e where e.public_id = t.public_id and e.status = 'live') then
    update closed.testimonies set stage = 'redact', updated_at = now() where id = p_testimony and stage <> 'withdraw';
  end if;
  insert into release.closings (testimony_id, partner_id, public_id, kind, channel, detail)
    values (t.id, t.partner_id, t.public_id, 'edition-closed', p_channel,
      jsonb_build_object('scopes', '[]'::jsonb, 'audiences', '[]'::jsonb, 'passages', '[]'::jsonb, 'languages', '[]'::jsonb, 'editions', open_ones))
    returning id into made;
  perform platform.enqueue('closing.prove', json_build_object('closingId', made), 'closing.prove:' || made, now());
  return cardinality(open_ones);
end
$$;

-- ---------------------------------------------------------------- by her code

-- Her words, as the world reads them this moment: to choose what to take out.
create function open.words_by_code(p_code_hash bytea) returns table (anchor text, speaker text, lang text, text text)
  language sql stable security definer set search_path = pg_catalog
begin atomic
  select s.anchor, s.speaker, s.lang, s.text
  from closed.testimonies t
  join open.editions e on e.public_id = t.public_id and e.status = 'live' and 'public' = any (e.audiences)
    and now() >= e.visible_from and (e.visible_until is null or now() < e.visible_until)
  join open.segments s on s.public_id = e.public_id and s.edition = e.number
  where t.id = release.whose_code(p_code_hash)
  order by s.ord;
end;

create function open.take_parts_by_code(p_code_hash bytea, p_passages text[], p_languages text[]) returns text
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  t closed.testimonies;
begin
  if cardinality(p_passages) > 5000 or cardinality(p_languages) > 20 or cardinality(p_passages) + cardinality(p_languages) = 0
    or exists (select from unnest(p_passages) x where x is null or x !~ '^p-[0-9a-z]{4,8}$')
    or exists (select from unnest(p_languages) x where x is null or x !~ '^[a-z]{2,8}$') then
    raise exception 'no list of passages and languages' using errcode = 'check_violation';
  end if;
  select * into t from closed.testimonies where id = release.whose_code(p_code_hash) for update;
  if t.id is null or t.withdrawn_at is not null then
    return t.public_id;
  end if;
  insert into release.consent_events (testimony_id, partner_id, kind, channel, detail)
    values (t.id, t.partner_id, 'narrowed', 'code', jsonb_build_object('passages', p_passages, 'languages', p_languages));
  perform release.follow_parts(t.id);
  insert into platform.audit (seq, at, actor, action, subject, detail, prev, hash)
    values (0, now(), 'channel:code', 'consent.take-parts', 'testimony:' || t.id,
      jsonb_build_object('passages', cardinality(p_passages), 'languages', cardinality(p_languages)), '', '');
  return t.public_id;
end
$$;

-- How long the sealed originals wait for their key to be destroyed is hers to say.
drop function open.withdraw_by_code(bytea);
create function open.withdraw_by_code(p_code_hash bytea, p_grace_days int default 30) returns text
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  whose uuid := release.whose_code(p_code_hash);
begin
  if whose is null then
    return null;
  end if;
  return release.withdraw(whose, 'code', p_grace_days);
end
$$;

-- What a stranger found afterwards, for her to read: of the withdrawal, or of the last thing that she took back of what is still public.
create function open.proof_by_code(p_code_hash bytea)
  returns table (closed_at timestamptz, checked_at timestamptz, clean boolean, surfaces int, whole boolean, told boolean, keys_until timestamptz, keys_gone boolean)
  language sql stable security definer set search_path = pg_catalog
begin atomic
  select coalesce(w.at, c.at), p.checked_at, p.clean, jsonb_array_length(p.surfaces), w.id is not null,
    w.id is not null and not exists (
      select from release.uses u where u.testimony_id = t.id and u.ended_at is null
        and (u.standing <> 'gone' or exists (select from release.use_notices n where n.use_id = u.id and n.mailed_at is null))),
    case when w.id is not null then w.at + make_interval(days => w.grace_days) end,
    w.id is not null and exists (select from closed.testimony_keys k where k.testimony_id = t.id and k.destroyed_at is not null)
  from closed.testimonies t
  left join release.withdrawals w on w.testimony_id = t.id
  left join lateral (select x.id, x.at from release.closings x where x.testimony_id = t.id and w.id is null order by x.at desc limit 1) c on true
  left join lateral (
    select x.checked_at, x.clean, x.surfaces from release.withdrawal_proofs x where x.withdrawal_id = w.id or x.closing_id = c.id order by x.id desc limit 1) p on true
  where t.id = release.whose_code(p_code_hash) and (w.id is not null or c.id is not null);
end;

-- ---------------------------------------------------------------- who keeps a copy

-- Since when the world could read it, if ever. Who harvested it is told that it is gone, whatever took it away; of what only some
-- could read, and of what never came to its day, the world is told nothing.
alter table open.items add column public_from timestamptz;
update open.items i set public_from = (select min(e.visible_from) from open.editions e where e.public_id = i.public_id and 'public' = any (e.audiences));
create function open.note_public() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update open.items set public_from = (
      select min(e.visible_from) from open.editions e where e.public_id = new.public_id and e.status <> 'withdrawn' and 'public' = any (e.audiences))
    where public_id = new.public_id and (public_from is null or public_from > now());
  return null;
end
$$;
create trigger note_public after insert or update of status, audiences, visible_from on open.editions for each row execute function open.note_public();

-- As before, and no longer naming a passage that was taken out.
create or replace function open.uses_of_for(p_public_id text, p_audiences text[])
  returns table (id uuid, edition int, anchor text, scope text, institution text, work text, place text, purpose text,
    registered_at timestamptz, ended_at timestamptz, stopped boolean)
  language sql stable security definer set search_path = pg_catalog
begin atomic
  select u.id, u.edition,
    case when exists (select from open.segments s where s.public_id = u.public_id and s.edition = u.edition and s.anchor = u.anchor) then u.anchor end,
    u.scope,
    case when u.shown then u.institution end, case when u.shown then u.work end, case when u.shown then u.place end,
    case when u.shown then u.purpose end, u.registered_at, u.ended_at, u.standing in ('not-allowed', 'gone') or u.objected_at is not null
  from release.uses u
  where u.public_id = p_public_id and exists (
    select from open.editions e where e.public_id = u.public_id and e.status <> 'withdrawn' and e.audiences && p_audiences
      and now() >= e.visible_from and (e.visible_until is null or now() < e.visible_until))
  order by u.registered_at desc, u.id
  limit 500;
end;

-- ---------------------------------------------------------------- those who cite it without an account

-- The address is an age file to the testimony's public key: it closes with it. It is deleted once its one notice was sent.
create table release.citers (
  id uuid primary key default gen_random_uuid(),
  testimony_id uuid not null,
  partner_id uuid not null,
  public_id text not null,
  edition int not null,
  address_sealed bytea not null check (octet_length(address_sealed) <= 2048),
  locale text not null check (locale in ('en', 'hi', 'bn', 'ne')),
  asked_at timestamptz not null default now(),
  -- Of the link that is only in her mail.
  token_hash bytea unique,
  confirmed_at timestamptz,
  foreign key (testimony_id, partner_id) references closed.testimonies (id, partner_id)
);
create index citers_item on release.citers (public_id);
create index citers_waiting on release.citers (asked_at) where confirmed_at is null;

create function open.recipient_of(p_public_id text) returns text
  language sql stable security definer set search_path = pg_catalog
begin atomic
  select k.recipient from closed.testimonies t join closed.testimony_keys k on k.testimony_id = t.id
  where t.public_id = p_public_id and k.destroyed_at is null and exists (
    select from open.editions e where e.public_id = t.public_id and e.status = 'live' and 'public' = any (e.audiences)
      and now() >= e.visible_from and (e.visible_until is null or now() < e.visible_until));
end;

-- @returns false where too many wait for an answer already: it is a form that anybody can fill
create function open.ask_to_be_told(p_public_id text, p_address_sealed bytea, p_locale text) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  made uuid;
begin
  if (select count(*) from release.citers c where c.confirmed_at is null and c.public_id = p_public_id) >= 50
    or (select count(*) from release.citers c where c.confirmed_at is null) >= 2000 then
    return false;
  end if;
  insert into release.citers (testimony_id, partner_id, public_id, edition, address_sealed, locale)
    select t.id, t.partner_id, t.public_id, e.number, p_address_sealed, p_locale
    from closed.testimonies t join open.editions e on e.public_id = t.public_id and e.status = 'live' and 'public' = any (e.audiences)
    where t.public_id = p_public_id and t.withdrawn_at is null
    returning id into made;
  if made is not null then
    perform platform.enqueue('citers.ask', json_build_object('citerId', made), 'citers.ask:' || made, now());
  end if;
  return made is not null;
end
$$;

create function open.citer_by_token(p_token_hash bytea) returns table (public_id text, confirmed boolean)
  language sql stable security definer set search_path = pg_catalog
begin atomic
  select c.public_id, c.confirmed_at is not null from release.citers c where c.token_hash = p_token_hash;
end;

create function open.confirm_citer(p_token_hash bytea) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update release.citers set confirmed_at = coalesce(confirmed_at, now()) where token_hash = p_token_hash;
  return found;
end
$$;

create function open.stop_citer(p_token_hash bytea) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from release.citers where token_hash = p_token_hash;
  return found;
end
$$;

create or replace function release.follow_uses() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select from release.uses u where u.public_id = new.public_id and u.ended_at is null) then
    perform platform.enqueue('uses.follow', json_build_object('publicId', new.public_id), 'uses.follow:' || new.public_id, now());
  end if;
  if exists (select from release.citers c where c.public_id = new.public_id) then
    perform platform.enqueue('citers.follow', json_build_object('publicId', new.public_id), 'citers.follow:' || new.public_id, now());
  end if;
  return null;
end
$$;

-- ---------------------------------------------------------------- whose it is

do $$
declare
  t text;
  f text;
begin
  foreach t in array array['closings', 'citers'] loop
    execute format('alter table release.%I enable row level security', t);
    execute format('alter table release.%I force row level security', t);
    execute format('create policy partner_isolation on release.%I to katha_desk using (platform.sees(partner_id)) with check (platform.sees(partner_id))', t);
    execute format('create policy whole_archive on release.%I to katha_worker, katha_gate using (true) with check (true)', t);
  end loop;
  grant create on schema release, open to katha_gate;
  foreach f in array array['release.taken_back(uuid)', 'release.carry_parts()', 'release.refuse_taken_back()', 'release.prove_narrowing()',
    'release.tell_partner()', 'release.empty_some(text, int[])', 'release.follow_parts(uuid)', 'release.close_editions(uuid, int[], text)',
    'open.words_by_code(bytea)', 'open.take_parts_by_code(bytea, text[], text[])', 'open.withdraw_by_code(bytea, int)', 'open.proof_by_code(bytea)',
    'open.note_public()', 'open.recipient_of(text)', 'open.ask_to_be_told(text, bytea, text)', 'open.citer_by_token(bytea)',
    'open.confirm_citer(bytea)', 'open.stop_citer(bytea)'] loop
    execute format('alter function %s owner to katha_gate', f);
    execute format('revoke all on function %s from public', f);
  end loop;
  revoke create on schema release, open from katha_gate;
end
$$;
grant select on release.closings to katha_desk, katha_worker, katha_gate;
grant insert on release.closings to katha_gate;
-- The desk knows how many wait to be told, not who.
grant select (id, testimony_id, partner_id, public_id, edition, locale, asked_at, confirmed_at) on release.citers to katha_desk;
grant select, delete, update (token_hash) on release.citers to katha_worker;
grant select, insert, delete, update (confirmed_at) on release.citers to katha_gate;
grant execute on function release.taken_back(uuid), release.follow_parts(uuid), release.close_editions(uuid, int[], text) to katha_desk, katha_worker;
grant execute on function open.words_by_code(bytea), open.take_parts_by_code(bytea, text[], text[]), open.withdraw_by_code(bytea, int), open.proof_by_code(bytea),
  open.recipient_of(text), open.ask_to_be_told(text, bytea, text), open.citer_by_token(bytea), open.confirm_citer(bytea), open.stop_citer(bytea)
  to katha_public, katha_desk, katha_worker;
