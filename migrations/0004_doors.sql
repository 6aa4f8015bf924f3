-- The doors between the zones. They belong to katha_gate, which nobody signs in as: no code path and no bug elsewhere can
-- write an edition, and what these functions check is checked again whatever the caller claims.

-- Digest of what would be published; the same bytes for the same content, whoever asks.
create function release.content_digest(p_edition jsonb, p_segments jsonb) returns bytea
  language sql immutable parallel safe
  return sha256(convert_to(p_edition::text || E'\n' || p_segments::text, 'UTF8'));

-- Everything that stands in the way of publishing, by name; empty when nothing does.
create function release.blockers(p_testimony uuid, p_version int, p_publisher uuid, p_edition jsonb, p_segments jsonb) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  found text[] := '{}';
  t closed.testimonies;
  c release.consents;
  transcript closed.transcripts;
  digest bytea := release.content_digest(p_edition, p_segments);
  wanted text[] := array(select jsonb_array_elements_text(p_edition -> 'scopes'));
  signer uuid;
begin
  select * into t from closed.testimonies where id = p_testimony;
  if t.id is null then
    return array['no-such-testimony'];
  end if;
  if t.withdrawn_at is not null or exists (select from release.withdrawals w where w.testimony_id = p_testimony) then
    found := found || 'withdrawn'::text;
  end if;
  if exists (select from closed.testimony_keys k where k.testimony_id = p_testimony and k.destroyed_at is not null) then
    found := found || 'key-destroyed'::text;
  end if;

  -- Consent: the last record, unless an event has closed it. Unknown is no.
  select * into c from release.consents where testimony_id = p_testimony order by seq desc limit 1;
  if c.id is null then
    found := found || 'consent-missing'::text;
  else
    if (select e.kind from release.consent_events e
        where e.testimony_id = p_testimony and e.kind in ('given', 'renewed', 'requested', 'refused', 'withdrawn', 'expired', 'invalidated')
        order by e.id desc limit 1) not in ('given', 'renewed') is not false
      or exists (select from release.consent_events e where e.testimony_id = p_testimony and e.kind = 'withdrawn') then
      found := found || 'consent-not-open'::text;
    end if;
    if c.minor then
      found := found || 'consent-minor'::text;
    end if;
    if c.expires_at is not null and c.expires_at <= now() then
      found := found || 'consent-expired'::text;
    end if;
    if c.embargo_until is not null and c.embargo_until > now() then
      found := found || 'consent-embargo'::text;
    end if;
    if c.embargo_event is not null and not exists (
      select from release.consent_events e where e.testimony_id = p_testimony and e.kind = 'embargo-released') then
      found := found || 'consent-embargo'::text;
    end if;
    if not ('publish-metadata' = any (wanted)) or not (wanted <@ c.scopes_allowed)
      or (jsonb_array_length(p_segments) > 0 and not ('publish-transcript' = any (wanted)))
      or (p_edition ->> 'summary' is not null and not ('publish-summary' = any (wanted))) then
      found := found || 'consent-scope'::text;
    end if;
    if jsonb_array_length(p_edition -> 'audiences') = 0
      or not (array(select jsonb_array_elements_text(p_edition -> 'audiences')) <@ c.audiences) then
      found := found || 'consent-audience'::text;
    end if;
    if cardinality(c.languages) > 0 and not (p_edition ->> 'language' = any (c.languages)) then
      found := found || 'consent-language'::text;
    end if;
    if not (array(select jsonb_array_elements_text(p_edition -> 'media')) <@ c.media) then
      found := found || 'consent-medium'::text;
    end if;
    if c.expires_at is not null and ((p_edition ->> 'visibleUntil') is null or (p_edition ->> 'visibleUntil')::timestamptz > c.expires_at) then
      found := found || 'consent-expiry-not-kept'::text;
    end if;
  end if;

  -- Redaction: the newest words, searched, every span decided, signed as they stand.
  select * into transcript from closed.transcripts where testimony_id = p_testimony order by version desc limit 1;
  if transcript.id is null or transcript.version <> p_version then
    found := found || 'transcript-not-latest'::text;
  else
    if not exists (select from closed.detections d where d.transcript_id = transcript.id) then
      found := found || 'not-searched'::text;
    end if;
    if exists (select from closed.spans s where s.transcript_id = transcript.id and s.decision = 'open') then
      found := found || 'spans-open'::text;
    end if;
  end if;
  select a.signed_by into signer from release.approvals a
    where a.testimony_id = p_testimony and a.kind = 'redaction' and a.transcript_version = p_version and a.content_digest = digest
    order by a.id desc limit 1;
  if signer is null then
    found := found || 'redaction-not-signed'::text;
  end if;
  if not exists (select from release.approvals a
    where a.testimony_id = p_testimony and a.kind = 'disclosure' and a.transcript_version = p_version and a.content_digest = digest) then
    found := found || 'disclosure-not-signed'::text;
  end if;

  -- Two people: who publishes neither signed the redaction nor decided a span of it.
  if signer = p_publisher
    or exists (select from closed.spans s where s.transcript_id = transcript.id and s.decided_by = p_publisher) then
    found := found || 'same-person'::text;
  end if;
  if not exists (select from people.accounts p where p.id = p_publisher and p.role = 'reviewer' and p.disabled_at is null) then
    found := found || 'not-a-reviewer'::text;
  end if;
  return found;
end
$$;

-- The only door. Writes the next edition, or refuses naming every blocker.
create function release.publish_edition(p_testimony uuid, p_version int, p_publisher uuid, p_edition jsonb, p_segments jsonb, p_passages jsonb) returns int
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  stands text[];
  t closed.testimonies;
  signer uuid;
  number_now int;
  digest bytea := release.content_digest(p_edition, p_segments);
begin
  -- Serialises publishing and withdrawing of one testimony.
  select * into t from closed.testimonies where id = p_testimony for update;
  stands := release.blockers(p_testimony, p_version, p_publisher, p_edition, p_segments);
  if cardinality(stands) > 0 then
    raise exception 'blocked: %', array_to_string(stands, ',') using errcode = 'KB001';
  end if;
  select a.signed_by into strict signer from release.approvals a
    where a.testimony_id = p_testimony and a.kind = 'redaction' and a.transcript_version = p_version and a.content_digest = digest
    order by a.id desc limit 1;

  select coalesce(max(e.number), 0) + 1 into number_now from open.editions e where e.public_id = t.public_id;
  insert into open.items as i (public_id, state, latest) values (t.public_id, 'live', number_now)
    on conflict (public_id) do update set latest = excluded.latest, changed_at = now() where i.state = 'live';
  if not found then
    raise exception 'blocked: withdrawn' using errcode = 'KB001';
  end if;

  -- An older edition stays readable only if nothing was hidden since; otherwise it becomes a tombstone that points on.
  if (p_edition ->> 'supersedes') = 'replaces' then
    perform release.empty_editions(t.public_id);
  else
    update open.editions set status = 'superseded' where public_id = t.public_id and status = 'live';
  end if;

  insert into open.editions (public_id, number, status, title, summary, language, facts, themes, uses, media, self_description, audiences, visible_from, visible_until, content_digest)
    values (t.public_id, number_now, 'live', p_edition ->> 'title', p_edition ->> 'summary', p_edition ->> 'language', p_edition -> 'facts',
      array(select jsonb_array_elements_text(p_edition -> 'themes')), array(select jsonb_array_elements_text(p_edition -> 'uses')),
      array(select jsonb_array_elements_text(p_edition -> 'media')), p_edition ->> 'selfDescription',
      array(select jsonb_array_elements_text(p_edition -> 'audiences')),
      coalesce((p_edition ->> 'visibleFrom')::timestamptz, now()), (p_edition ->> 'visibleUntil')::timestamptz, digest);
  insert into open.segments (public_id, edition, ord, anchor, speaker, start_ms, end_ms, lang, text)
    select t.public_id, number_now, s.ord, s.anchor, s.speaker, s."startMs", s."endMs", s.lang, s.text
    from jsonb_to_recordset(p_segments) as s (ord int, anchor text, speaker text, "startMs" int, "endMs" int, lang text, text text);
  perform open.index_edition(t.public_id, number_now, p_passages);

  insert into release.publications (testimony_id, partner_id, edition, transcript_version, redacted_by, published_by)
    values (p_testimony, t.partner_id, number_now, p_version, signer, p_publisher);
  update closed.testimonies set stage = 'read', updated_at = now() where id = p_testimony;
  return number_now;
end
$$;

-- Takes the content of every edition of an item away; the rows stay as tombstones.
create function release.empty_editions(p_public_id text) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from open.segments where public_id = p_public_id;
  perform open.unindex_item(p_public_id);
  update open.editions
    set status = 'withdrawn', title = null, summary = null, language = null, facts = '{}', themes = '{}', uses = '{}', media = '{}', self_description = null
    where public_id = p_public_id;
end
$$;

-- One action, no reason asked, the same for everyone who may. A second call changes nothing and answers the same.
create function release.withdraw(p_testimony uuid, p_channel text, p_grace_days int) returns text
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  t closed.testimonies;
  ledger uuid;
begin
  select * into t from closed.testimonies where id = p_testimony for update;
  if t.id is null then
    return null;
  end if;
  insert into release.withdrawals (testimony_id, partner_id, public_id, channel, grace_days)
    values (p_testimony, t.partner_id, t.public_id, p_channel, p_grace_days)
    on conflict (testimony_id) do nothing returning id into ledger;
  if ledger is null then
    return t.public_id;
  end if;
  insert into release.consent_events (testimony_id, partner_id, kind, channel) values (p_testimony, t.partner_id, 'withdrawn', p_channel);
  update closed.testimonies set stage = 'withdraw', withdrawn_at = now(), updated_at = now() where id = p_testimony;
  update closed.testimony_keys set destroy_after = now() + make_interval(days => p_grace_days) where testimony_id = p_testimony and destroyed_at is null;
  update open.items set state = 'withdrawn', changed_at = now() where public_id = t.public_id;
  perform release.empty_editions(t.public_id);
  insert into platform.audit (seq, at, actor, action, subject, detail, prev, hash)
    values (0, now(), 'channel:' || p_channel, 'testimony.withdraw', 'testimony:' || p_testimony, jsonb_build_object('graceDays', p_grace_days), '', '');
  perform platform.enqueue('withdrawal.clean', json_build_object('withdrawalId', ledger), 'withdrawal.clean:' || ledger, now());
  return t.public_id;
end
$$;

-- Her code, from a public page. The caller sends a slow hash of it; what comes back says nothing that is not public.
create function open.withdraw_by_code(p_code_hash bytea) returns text
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  whose uuid;
begin
  select c.testimony_id into whose from release.codes c where c.code_hash = p_code_hash and c.revoked_at is null;
  if whose is null then
    return null;
  end if;
  return release.withdraw(whose, 'code', 30);
end
$$;

-- What is published of hers: the address, and whether it is public, kept or withdrawn.
create function open.status_by_code(p_code_hash bytea) returns table (public_id text, state text)
  language sql stable security definer set search_path = pg_catalog
begin atomic
  select t.public_id,
    case when t.withdrawn_at is not null then 'withdrawn'
         when i.state = 'live' then 'published'
         else 'kept' end
  from release.codes c
  join closed.testimonies t on t.id = c.testimony_id
  left join open.items i on i.public_id = t.public_id
  where c.code_hash = p_code_hash and c.revoked_at is null;
end;

-- The salt of the codes' slow hash: the public process needs it before it can ask anything.
create function open.code_salt() returns text
  language sql stable security definer set search_path = pg_catalog
  return (select value #>> '{}' from platform.settings where key = 'code-salt');

-- Whether everything here is invented: said on every page.
create function open.is_demonstration() returns boolean
  language sql stable security definer set search_path = pg_catalog
  return coalesce((select value = 'true'::jsonb from platform.settings where key = 'demonstration'), false);

-- The salt is made with the archive.
insert into platform.settings (key, value) values ('code-salt', to_jsonb(encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex')));

grant create on schema release, open to katha_gate;
alter function open.is_demonstration() owner to katha_gate;
alter function release.content_digest(jsonb, jsonb) owner to katha_gate;
alter function release.blockers(uuid, int, uuid, jsonb, jsonb) owner to katha_gate;
alter function release.publish_edition(uuid, int, uuid, jsonb, jsonb, jsonb) owner to katha_gate;
alter function release.empty_editions(text) owner to katha_gate;
alter function release.withdraw(uuid, text, int) owner to katha_gate;
alter function open.withdraw_by_code(bytea) owner to katha_gate;
alter function open.status_by_code(bytea) owner to katha_gate;
alter function open.code_salt() owner to katha_gate;
revoke create on schema release, open from katha_gate;

revoke all on all functions in schema release, open from public;
grant execute on function release.content_digest(jsonb, jsonb) to katha_desk, katha_worker;
grant execute on function release.blockers(uuid, int, uuid, jsonb, jsonb) to katha_desk;
grant execute on function release.publish_edition(uuid, int, uuid, jsonb, jsonb, jsonb) to katha_desk;
grant execute on function release.withdraw(uuid, text, int) to katha_desk;
grant execute on function open.withdraw_by_code(bytea), open.status_by_code(bytea), open.code_salt(), open.is_demonstration() to katha_public, katha_desk, katha_worker;
