-- Consent decided in the database as `decide` does in release/consent/decision.ts, reason by reason: the door and what follows a change
-- ask this, whatever the caller says. test/release/consent/agreement.test.ts compares the two over generated consents.

-- A text as a moment; null for one that cannot be read, which counts against opening and for closing.
create function release.instant(p_text text) returns timestamptz
  language plpgsql stable set search_path = pg_catalog as $$
begin
  return p_text::timestamptz;
exception when others then
  return null;
end
$$;

-- The age from which her own consent counts: the highest of all versions of her country's policy (policy.ts).
create function release.majority(p_country text) returns int
  language sql immutable set search_path = pg_catalog
  return 18;

create function release.event_counts(p_event jsonb, p_at timestamptz) returns boolean
  language sql stable set search_path = pg_catalog
  return case when p_event ->> 'kind' in ('given', 'renewed', 'embargo-released', 'reaffirmed-as-adult', 'family-agreed')
    then coalesce(release.instant(p_event ->> 'at') <= p_at, false)
    else not coalesce(release.instant(p_event ->> 'at') > p_at, false) end;

-- The last moment at which one of these kinds counts; -infinity for none.
create function release.last_event(p_events jsonb, p_at timestamptz, variadic p_kinds text[]) returns timestamptz
  language sql stable set search_path = pg_catalog
  return coalesce((select max(coalesce(release.instant(e ->> 'at'), 'infinity')) from jsonb_array_elements(p_events) e
    where e ->> 'kind' = any (p_kinds) and release.event_counts(e, p_at)), '-infinity');

create function release.list_of(p_value jsonb) returns text[]
  language sql immutable set search_path = pg_catalog
  return case when jsonb_typeof(p_value) = 'array' then array(select jsonb_array_elements_text(p_value)) else '{}' end;

create function release.reaches(p_named text[], p_rule text, p_held text[]) returns boolean
  language sql immutable set search_path = pg_catalog
  return cardinality(p_named) > 0 and cardinality(p_held) > 0
    and case when p_rule = 'all' then p_named <@ (p_held || 'public'::text) else p_named && (p_held || 'public'::text) end;

create function release.is_minor(p_consent jsonb) returns boolean
  language sql immutable set search_path = pg_catalog
  return coalesce((p_consent ->> 'minor')::boolean, false) or coalesce(p_consent #>> '{record,adult}' = 'false', false)
    or coalesce(not (p_consent #>> '{record,ageAtConsent}')::numeric >= release.majority(p_consent #>> '{record,basis,jurisdiction}'), false);

-- The first day on which a child is certainly of age; -infinity where nothing is known of it.
create function release.of_age_from(p_consent jsonb) returns timestamptz
  language plpgsql stable set search_path = pg_catalog as $$
declare
  day timestamp;
begin
  if p_consent #>> '{record,adultFrom}' is not null then
    return (p_consent #>> '{record,adultFrom}')::timestamp at time zone 'UTC';
  end if;
  if p_consent #>> '{record,ageAtConsent}' is null or release.instant(p_consent ->> 'recordedAt') is null then
    return '-infinity';
  end if;
  day := date_trunc('day', release.instant(p_consent ->> 'recordedAt') at time zone 'UTC')
    + make_interval(years => release.majority(p_consent #>> '{record,basis,jurisdiction}') - (p_consent #>> '{record,ageAtConsent}')::int);
  return case when extract(day from day) = 1 then day else date_trunc('month', day) + interval '1 month' end at time zone 'UTC';
end
$$;

-- Everything that says no to one use, by the names of REASON_CODES; empty when it is allowed.
-- p_consents: [{seq, recordedAt, minor, record}]  p_events: [{kind, at, scopes, audiences, media, languages, passages}]
-- p_request: {scope, audiences, medium, language, territory, passage}
create function release.decide(p_consents jsonb, p_events jsonb, p_request jsonb, p_at timestamptz) returns text[]
  language plpgsql stable set search_path = pg_catalog as $$
declare
  found text[] := '{}';
  opened timestamptz;
  records jsonb[] := '{}';
  c jsonb;
  r jsonb;
  minors jsonb;
  wants timestamptz;
  held text[] := release.list_of(p_request -> 'audiences');
  named text[];
  since jsonb[];
  away text[];
  only_medium text;
begin
  if exists (select from jsonb_array_elements(p_events) e where e ->> 'kind' = 'withdrawn') then
    return array['withdrawn'];
  end if;
  if p_at is null then
    return array['state', 'clock'];
  end if;
  records := array(
    select x from jsonb_array_elements(p_consents) x
    where not coalesce(release.instant(x ->> 'recordedAt') > p_at, false)
      and (x ->> 'seq')::int = (select max((y ->> 'seq')::int) from jsonb_array_elements(p_consents) y where not coalesce(release.instant(y ->> 'recordedAt') > p_at, false)));

  -- The state. Where an opening and a closing fall on the same instant, the closing holds.
  opened := release.last_event(p_events, p_at, 'given', 'renewed');
  if release.last_event(p_events, p_at, 'invalidated', 'refused') >= opened and release.last_event(p_events, p_at, 'invalidated', 'refused') > '-infinity' then
    found := found || 'state'::text;
  elsif release.last_event(p_events, p_at, 'expired') >= opened and release.last_event(p_events, p_at, 'expired') > '-infinity' then
    found := found || 'expired'::text;
  elsif cardinality(records) = 0 or opened = '-infinity' or release.last_event(p_events, p_at, 'requested') > opened then
    found := found || 'state'::text;
  elsif exists (select from unnest(records) x where x #>> '{record,expiresAt}' is not null and not coalesce(release.instant(x #>> '{record,expiresAt}') > p_at, false)) then
    found := found || 'expired'::text;
  end if;
  if cardinality(records) = 0 then
    found := found || 'state'::text;
  end if;

  foreach c in array records loop
    r := c -> 'record';
    if release.instant(c ->> 'recordedAt') is null then
      found := found || 'clock'::text;
    end if;
    if not coalesce((r ->> 'ableToDecide')::boolean, false) then
      found := found || 'not-able'::text;
    end if;

    -- Once a child, sealed until she consents again herself on a day on which she is of age; a later record alone does not open it.
    minors := (select jsonb_agg(x) from jsonb_array_elements(p_consents) x where (x ->> 'seq')::int <= (c ->> 'seq')::int and release.is_minor(x));
    if minors is not null and exists (
      select from (
        select x from jsonb_array_elements(case when r ->> 'adultFrom' is null then minors else jsonb_build_array(c) end) x
        where r ->> 'adultFrom' is not null or (x ->> 'seq')::int = (select max((y ->> 'seq')::int) from jsonb_array_elements(minors) y)) m
      where not exists (
        select from jsonb_array_elements(p_events) e
        where e ->> 'kind' = 'reaffirmed-as-adult' and release.event_counts(e, p_at) and release.instant(e ->> 'at') >= release.of_age_from(m.x))) then
      found := found || 'minor'::text;
    end if;

    wants := release.last_event(p_events, p_at, 'death-reported');
    if r ->> 'afterDeath' is distinct from 'keep-terms' and wants > '-infinity'
      and (r ->> 'afterDeath' is distinct from 'ask-family' or release.last_event(p_events, p_at, 'family-agreed') < wants) then
      found := found || 'after-death'::text;
    end if;

    if r #>> '{embargo,until}' is not null and not coalesce(release.instant(r #>> '{embargo,until}') <= p_at, false) then
      found := found || 'embargo'::text;
    end if;
    if r #>> '{embargo,event}' is not null then
      -- Since when, record by record without a change, she has been waiting for the same event: one release serves for all of these.
      wants := (
        select case when bool_or(release.instant(x ->> 'recordedAt') is null) then 'infinity' else min(release.instant(x ->> 'recordedAt')) end
        from jsonb_array_elements(p_consents) x
        where x = c or ((x ->> 'seq')::int < (c ->> 'seq')::int and not exists (
          select from jsonb_array_elements(p_consents) y
          where (y ->> 'seq')::int >= (x ->> 'seq')::int and (y ->> 'seq')::int < (c ->> 'seq')::int
            and y #>> '{record,embargo,event}' is distinct from r #>> '{embargo,event}')));
      if release.last_event(p_events, p_at, 'embargo-released') < wants then
        found := found || 'embargo'::text;
      end if;
    end if;

    if r -> 'scopes' ->> (p_request ->> 'scope') = 'ask' then
      found := found || 'ask-first'::text;
    elsif r -> 'scopes' ->> (p_request ->> 'scope') is distinct from 'allow' then
      found := found || 'scope'::text;
    end if;

    only_medium := release.medium_of(p_request ->> 'scope');
    if not (p_request ->> 'medium') = any (release.list_of(r -> 'media')) or only_medium is distinct from coalesce(p_request ->> 'medium', '') and only_medium is not null then
      found := found || 'medium'::text;
    end if;
    if cardinality(release.list_of(r -> 'languages')) > 0 and not (p_request ->> 'language') = any (release.list_of(r -> 'languages')) then
      found := found || 'language'::text;
    end if;
    if cardinality(release.list_of(r -> 'territories')) > 0 and not coalesce((p_request ->> 'territory') = any (release.list_of(r -> 'territories')), false) then
      found := found || 'territory'::text;
    end if;
    named := release.list_of(r -> 'audiences');
    if not release.reaches(named, r ->> 'audienceRule', held) then
      found := found || 'audience'::text;
    end if;

    -- Taken away since this record. What names nothing takes everything.
    since := array(
      select e from jsonb_array_elements(p_events) e
      where e ->> 'kind' = 'narrowed' and release.event_counts(e, p_at)
        and not coalesce(release.instant(e ->> 'at') < release.instant(c ->> 'recordedAt'), false));
    away := array(select distinct a from unnest(since) e, unnest(release.list_of(e -> 'audiences')) a);
    if exists (
      select from unnest(since) e
      where cardinality(release.list_of(e -> 'scopes') || release.list_of(e -> 'audiences') || release.list_of(e -> 'media') || release.list_of(e -> 'languages') || release.list_of(e -> 'passages')) = 0
        or (p_request ->> 'scope') = any (release.list_of(e -> 'scopes'))
        or (p_request ->> 'medium') = any (release.list_of(e -> 'media'))
        or (p_request ->> 'language') = any (release.list_of(e -> 'languages'))
        or coalesce((p_request ->> 'passage') = any (release.list_of(e -> 'passages')), false))
      or (cardinality(away) > 0 and (
        (coalesce(r ->> 'audienceRule' = 'all', false) and named && away)
        or (release.reaches(named, r ->> 'audienceRule', held) and not release.reaches(
          array(select a from unnest(named) a where not a = any (away)), r ->> 'audienceRule', array(select a from unnest(held) a where not a = any (away)))))) then
      found := found || 'narrowed'::text;
    end if;
  end loop;
  return array(select distinct f from unnest(found) f order by f);
end
$$;

-- The only medium that a scope speaks of, for those that speak of one (MEDIUM_OF in decision.ts).
create function release.medium_of(p_scope text) returns text
  language sql immutable set search_path = pg_catalog
  return case when p_scope in ('publish-summary', 'publish-transcript', 'publish-translation') then 'text'
    when p_scope in ('publish-audio', 'publish-altered-voice', 'publish-image') then substr(p_scope, 9) end;

-- The same, of what is kept of a testimony. An edition is for the whole world at once: no territory is asked for.
create function release.against(p_testimony uuid, p_scope text, p_audience text, p_language text, p_at timestamptz) returns text[]
  language sql stable security definer set search_path = pg_catalog
  return release.decide(
    coalesce((select jsonb_agg(jsonb_build_object('seq', c.seq, 'recordedAt', c.recorded_at, 'minor', c.minor, 'record', c.record)) from release.consents c where c.testimony_id = p_testimony), '[]'),
    coalesce((select jsonb_agg(
      case when jsonb_typeof(e.detail) = 'object' then e.detail else '{}' end || jsonb_build_object('at', e.at, 'kind', case when e.kind in
        ('requested', 'refused', 'given', 'renewed', 'narrowed', 'embargo-released', 'expired', 'invalidated', 'reaffirmed-as-adult', 'death-reported', 'family-agreed', 'withdrawn')
        then e.kind else 'invalidated' end)) from release.consent_events e where e.testimony_id = p_testimony), '[]'),
    jsonb_build_object('scope', p_scope, 'audiences', array[p_audience], 'medium', coalesce(release.medium_of(p_scope), 'text'), 'language', p_language),
    p_at);

-- Nobody records what is to come: a clock that runs ahead of the database's is not believed.
create function release.no_later_than_now() returns trigger
  language plpgsql set search_path = pg_catalog as $$
begin
  -- What is said again below keeps its time.
  if pg_trigger_depth() = 1 then
    new.at := least(new.at, clock_timestamp());
  end if;
  return new;
end
$$;
create trigger no_later_than_now before insert on release.consent_events for each row execute function release.no_later_than_now();

-- And a clock that was set back or runs late must not let a closing lose against an opening that was recorded before it with a later
-- time: what closes is said again for the latest moment that anything of hers was recorded for.
create function release.closing_holds() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  latest timestamptz := greatest(
    (select max(e.at) from release.consent_events e where e.testimony_id = new.testimony_id and e.id < new.id),
    (select max(c.recorded_at) from release.consents c where c.testimony_id = new.testimony_id));
begin
  if new.kind not in ('given', 'renewed', 'embargo-released', 'reaffirmed-as-adult', 'family-agreed', 'withdrawn') and latest > new.at then
    insert into release.consent_events (testimony_id, partner_id, kind, at, channel, detail)
      values (new.testimony_id, new.partner_id, new.kind, latest, new.channel, new.detail);
  end if;
  return null;
end
$$;
create trigger closing_holds after insert on release.consent_events for each row execute function release.closing_holds();

-- ---------------------------------------------------------------- her review of the final version

-- She heard what would be published, word for word as its digest says, and agreed or wished for changes.
create table release.narrator_reviews (
  id bigint generated always as identity primary key,
  testimony_id uuid not null,
  partner_id uuid not null,
  content_digest bytea not null,
  transcript_version int not null,
  outcome text not null check (outcome in ('agreed', 'changes')),
  how text not null check (how in ('read-aloud', 'read-herself', 'recording')),
  recorded_by uuid not null references people.accounts,
  at timestamptz not null default now(),
  foreign key (testimony_id, partner_id) references closed.testimonies (id, partner_id)
);
create index narrator_reviews_testimony on release.narrator_reviews (testimony_id, id desc);
create trigger append_only before update or delete on release.narrator_reviews for each row execute function platform.refuse_change();
alter table release.narrator_reviews enable row level security;
alter table release.narrator_reviews force row level security;
create policy partner_isolation on release.narrator_reviews to katha_desk using (platform.sees(partner_id)) with check (platform.sees(partner_id));
create policy whole_archive on release.narrator_reviews to katha_worker, katha_gate using (true) with check (true);
grant select on release.narrator_reviews to katha_desk, katha_worker, katha_gate;
grant insert on release.narrator_reviews to katha_desk;

-- ---------------------------------------------------------------- the door

create or replace function release.blockers(p_testimony uuid, p_version int, p_publisher uuid, p_edition jsonb, p_segments jsonb) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  found text[] := '{}';
  t closed.testimonies;
  c release.consents;
  transcript closed.transcripts;
  digest bytea := release.content_digest(p_edition, p_segments);
  wanted text[] := array(select jsonb_array_elements_text(p_edition -> 'scopes'));
  signer uuid;
  readers text[];
  reason text;
  heard text;
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

  -- Consent: for every scope and every reader of this edition, decided anew. Unknown is no. Asked for this instant, not for the
  -- beginning of the transaction: a no that came while it waited for the testimony counts.
  select * into c from release.consents where testimony_id = p_testimony order by seq desc limit 1;
  if c.id is null then
    found := found || 'consent-missing'::text;
  else
    readers := array(select jsonb_array_elements_text(p_edition -> 'audiences'));
    if cardinality(readers) = 0 or not readers <@ c.audiences then
      found := found || 'consent-audience'::text;
    end if;
    for reason in
      select distinct x.reason
      from unnest(wanted || array(select jsonb_array_elements_text(p_edition -> 'uses'))) s,
        unnest(case when cardinality(readers) > 0 then readers when cardinality(c.audiences) > 0 then c.audiences else array['public'] end) a,
        unnest(release.against(p_testimony, s, a, p_edition ->> 'language', clock_timestamp())) x (reason)
      order by 1
    loop
      found := found || case reason when 'state' then 'consent-not-open' when 'withdrawn' then 'consent-not-open'
        when 'narrowed' then 'consent-scope' when 'ask-first' then 'consent-scope' else 'consent-' || reason end;
    end loop;
    if not ('publish-metadata' = any (wanted)) or not (wanted <@ c.scopes_allowed)
      or (jsonb_array_length(p_segments) > 0 and not ('publish-transcript' = any (wanted)))
      or (p_edition ->> 'summary' is not null and not ('publish-summary' = any (wanted))) then
      found := found || 'consent-scope'::text;
    end if;
    if not (array(select jsonb_array_elements_text(p_edition -> 'media')) <@ c.media) then
      found := found || 'consent-medium'::text;
    end if;
    if c.expires_at is not null and ((p_edition ->> 'visibleUntil') is null or (p_edition ->> 'visibleUntil')::timestamptz > c.expires_at) then
      found := found || 'consent-expiry-not-kept'::text;
    end if;
    -- Days in which she can think it over before anything is shown, from the day she was asked.
    if exists (select from release.consent_events e where e.testimony_id = p_testimony and e.kind in ('given', 'renewed')
        and e.at + make_interval(days => coalesce((c.record ->> 'coolingOffDays')::int, 0)) > clock_timestamp()) then
      found := found || 'consent-cooling-off'::text;
    end if;
    -- Where she wished to hear the final version: she heard this one, and agreed.
    if coalesce((c.record ->> 'reviewsFinal')::boolean, false) then
      select n.outcome into heard from release.narrator_reviews n
        where n.testimony_id = p_testimony and n.content_digest = digest order by n.id desc limit 1;
      if heard is null then
        found := found || 'her-review-missing'::text;
      elsif heard <> 'agreed' then
        found := found || 'her-review-changes'::text;
      end if;
    end if;
    found := array(select f from unnest(found) with ordinality x (f, n) group by f order by min(n));
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

-- ---------------------------------------------------------------- what is published follows what she allows

-- Takes away from every edition of a testimony what the record in force no longer allows. It only ever takes away: to show more
-- again, an edition must be published through the door.
create or replace function release.follow_consent(p_testimony uuid) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  t closed.testimonies;
  c release.consents;
  e open.editions;
  moment timestamptz;
  against text[];
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
  -- A day to come that she named hides it until then (visible_from, below): what else says no is asked for that day.
  -- The clock of this instant, not of the transaction's beginning: what was just recorded counts.
  moment := greatest(clock_timestamp(), c.embargo_until);
  for e in select * from open.editions x where x.public_id = t.public_id and x.status <> 'withdrawn' loop
    against := (select array_agg(distinct r) from unnest(release.against(p_testimony, 'publish-metadata', 'public', e.language, moment)) r);
    -- Closed for now, whoever reads: it stays kept, and is shown to nobody until it is published anew.
    if c.id is null or against && array['withdrawn', 'state', 'expired', 'minor', 'not-able', 'after-death', 'embargo', 'clock'] then
      update open.editions x set visible_until = least(x.visible_until, now()) where x.public_id = t.public_id and x.status <> 'withdrawn';
      update open.items set changed_at = now() where public_id = t.public_id;
      return;
    end if;
  end loop;
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
    kept_audiences := array(select a from unnest(e.audiences) a where a = any (c.audiences)
      and release.against(p_testimony, 'publish-metadata', a, e.language, moment) = '{}');
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

grant create on schema release to katha_gate;
alter function release.against(uuid, text, text, text, timestamptz) owner to katha_gate;
alter function release.closing_holds() owner to katha_gate;
revoke create on schema release from katha_gate;
revoke all on function release.instant(text), release.majority(text), release.event_counts(jsonb, timestamptz), release.last_event(jsonb, timestamptz, text[]), release.list_of(jsonb),
  release.reaches(text[], text, text[]), release.is_minor(jsonb), release.of_age_from(jsonb), release.decide(jsonb, jsonb, jsonb, timestamptz), release.medium_of(text),
  release.against(uuid, text, text, text, timestamptz), release.closing_holds(), release.no_later_than_now() from public;
grant execute on function release.instant(text), release.majority(text), release.event_counts(jsonb, timestamptz), release.last_event(jsonb, timestamptz, text[]), release.list_of(jsonb),
  release.reaches(text[], text, text[]), release.is_minor(jsonb), release.of_age_from(jsonb), release.decide(jsonb, jsonb, jsonb, timestamptz), release.medium_of(text) to katha_gate;
