-- The way of a testimony: closed (what was entrusted, sealed), release (what may leave, and why), open (what the world sees).
-- Sealed columns hold AES-256-GCM ciphertext under the testimony's own key; destroying that key shreds them.

-- ---------------------------------------------------------------- closed

create table closed.testimonies (
  id uuid primary key default gen_random_uuid(),
  partner_id uuid not null references people.partners,
  public_id text not null unique check (public_id ~ '^[0-9a-hjkmnp-tv-z]{10}$'),
  stage text not null default 'intake'
    check (stage in ('intake', 'seal', 'transcribe', 'detect', 'redact', 'consent', 'disclosure', 'publish', 'read', 'withdraw')),
  -- Who she is, who asked, where and when: for the people who work on it.
  facts_sealed bytea,
  -- The values that detection must find wherever they stand.
  known_sealed bytea,
  -- What is proposed for the public record: title, summary, place at the level proposed, themes.
  record_sealed bytea,
  languages text[] not null default '{}',
  -- Keyed digest of where an import took it from, so that a second run finds the first.
  source_digest bytea,
  created_by uuid references people.accounts,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  unique (id, partner_id)
);
create unique index testimonies_source on closed.testimonies (partner_id, source_digest) where source_digest is not null;
create index testimonies_partner on closed.testimonies (partner_id, updated_at desc);

create table closed.testimony_keys (
  testimony_id uuid primary key,
  partner_id uuid not null,
  recipient text not null,
  sealed_to_master bytea,
  sealed_to_recovery bytea,
  created_at timestamptz not null default now(),
  destroy_after timestamptz,
  destroyed_at timestamptz,
  foreign key (testimony_id, partner_id) references closed.testimonies (id, partner_id),
  check ((destroyed_at is null) = (sealed_to_master is not null) and (destroyed_at is null) = (sealed_to_recovery is not null))
);

create table closed.originals (
  id uuid primary key default gen_random_uuid(),
  testimony_id uuid not null,
  partner_id uuid not null,
  kind text not null check (kind in ('transcript', 'audio', 'video', 'image', 'document')),
  name_sealed bytea not null,
  media_type text not null,
  bytes bigint not null check (bytes > 0),
  -- Keyed, so that nobody who holds a copy of the file can look it up here.
  plain_digest bytea not null,
  cipher_sha256 bytea not null,
  path text not null unique,
  uploaded_by uuid references people.accounts,
  uploaded_at timestamptz not null default now(),
  foreign key (testimony_id, partner_id) references closed.testimonies (id, partner_id)
);
create unique index originals_same_file on closed.originals (partner_id, plain_digest);
create index originals_testimony on closed.originals (testimony_id);

create table closed.transcripts (
  id uuid primary key default gen_random_uuid(),
  testimony_id uuid not null,
  partner_id uuid not null,
  version int not null check (version > 0),
  original_id uuid references closed.originals,
  format text not null,
  segments int not null check (segments > 0),
  segments_sealed bytea not null,
  report_sealed bytea not null,
  created_by uuid references people.accounts,
  created_at timestamptz not null default now(),
  unique (testimony_id, version),
  unique (id, testimony_id, partner_id),
  foreign key (testimony_id, partner_id) references closed.testimonies (id, partner_id)
);
create trigger append_only before update on closed.transcripts for each row execute function platform.refuse_change();

-- A file whose words could not be read: what was wrong, sealed, for whoever uploaded it.
create table closed.unreadable (
  original_id uuid primary key references closed.originals,
  testimony_id uuid not null,
  partner_id uuid not null,
  problem_sealed bytea not null,
  at timestamptz not null default now(),
  foreign key (testimony_id, partner_id) references closed.testimonies (id, partner_id)
);

create table closed.detections (
  transcript_id uuid primary key,
  testimony_id uuid not null,
  partner_id uuid not null,
  engine text not null,
  spans int not null,
  finished_at timestamptz not null default now(),
  foreign key (transcript_id, testimony_id, partner_id) references closed.transcripts (id, testimony_id, partner_id)
);

create table closed.spans (
  transcript_id uuid not null,
  id text not null,
  testimony_id uuid not null,
  partner_id uuid not null,
  segment int not null check (segment >= 0),
  start_at int not null check (start_at >= 0),
  end_at int not null check (end_at > start_at),
  type text not null,
  class text not null check (class in ('direct', 'quasi', 'sensitive')),
  score int not null,
  -- Who proposed it: the engine surely, the engine perhaps, a person, or carried over from an older version.
  status text not null check (status in ('auto', 'suspect', 'manual')),
  cluster text not null,
  -- Evidence, ladder, subject, script: anything that could say what stood there.
  sealed bytea not null,
  decision text not null default 'open' check (decision in ('open', 'keep', 'replace')),
  level text,
  decided_by uuid references people.accounts,
  decided_at timestamptz,
  primary key (transcript_id, id),
  foreign key (transcript_id, testimony_id, partner_id) references closed.transcripts (id, testimony_id, partner_id),
  check ((decision = 'open') = (decided_by is null)),
  check ((decision = 'replace') = (level is not null))
);
create index spans_cluster on closed.spans (transcript_id, cluster);

-- Every decision as it was taken, so that it can be undone and answered for.
create table closed.decisions (
  id bigint generated always as identity primary key,
  testimony_id uuid not null,
  partner_id uuid not null,
  transcript_id uuid not null,
  kind text not null check (kind in ('decide', 'add', 'undo')),
  undoes bigint unique references closed.decisions,
  -- [{span, before: {decision, level}, after: {decision, level}}]: no text, no value
  changes jsonb not null,
  decided_by uuid not null references people.accounts,
  decided_at timestamptz not null default now(),
  foreign key (transcript_id, testimony_id, partner_id) references closed.transcripts (id, testimony_id, partner_id)
);
create index decisions_transcript on closed.decisions (transcript_id, id desc);
create trigger append_only before update on closed.decisions for each row execute function platform.refuse_change();

-- ---------------------------------------------------------------- release

-- The text she was told, word for word, in the language it was told in.
create table release.notices (
  id text not null,
  language text not null,
  version int not null,
  body text not null,
  sha256 bytea not null,
  created_at timestamptz not null default now(),
  primary key (id, language, version),
  check (sha256 = sha256(convert_to(body, 'UTF8')))
);
create trigger append_only before update or delete on release.notices for each row execute function platform.refuse_change();

-- What she allowed. Records are never changed: a later one replaces an earlier one, an event changes its state.
-- The columns that the gate re-checks stand beside the record they were taken from; free text is sealed.
create table release.consents (
  id uuid primary key default gen_random_uuid(),
  testimony_id uuid not null,
  partner_id uuid not null,
  seq int not null check (seq > 0),
  record jsonb not null,
  private_sealed bytea,
  scopes_allowed text[] not null,
  audiences text[] not null,
  media text[] not null,
  languages text[] not null,
  embargo_until timestamptz,
  embargo_event text,
  expires_at timestamptz,
  -- A child's testimony: sealed until her own consent as an adult.
  minor boolean not null default false,
  recorded_by uuid references people.accounts,
  recorded_at timestamptz not null default now(),
  unique (testimony_id, seq),
  foreign key (testimony_id, partner_id) references closed.testimonies (id, partner_id)
);
create trigger append_only before update or delete on release.consents for each row execute function platform.refuse_change();

create table release.consent_events (
  id bigint generated always as identity primary key,
  testimony_id uuid not null,
  partner_id uuid not null,
  kind text not null check (kind ~ '^[a-z-]+$'),
  at timestamptz not null default now(),
  channel text not null check (channel in ('intake', 'code', 'partner', 'steward', 'system')),
  detail jsonb not null default '{}',
  foreign key (testimony_id, partner_id) references closed.testimonies (id, partner_id)
);
create index consent_events_testimony on release.consent_events (testimony_id, id);
create trigger append_only before update or delete on release.consent_events for each row execute function platform.refuse_change();

create table release.codes (
  code_hash bytea primary key,
  testimony_id uuid not null,
  partner_id uuid not null,
  issued_by uuid references people.accounts,
  issued_at timestamptz not null default now(),
  revoked_at timestamptz,
  foreign key (testimony_id, partner_id) references closed.testimonies (id, partner_id)
);
create unique index codes_one_live on release.codes (testimony_id) where revoked_at is null;

-- Signatures: over the redaction, and over the disclosure assessment. Each names exactly what was signed, so that any later
-- change to a decision, to the words or to the record makes it worthless.
create table release.approvals (
  id bigint generated always as identity primary key,
  testimony_id uuid not null,
  partner_id uuid not null,
  kind text not null check (kind in ('redaction', 'disclosure')),
  transcript_version int not null,
  -- Digest of the words and of the record as they would be published.
  content_digest bytea not null,
  detail jsonb not null default '{}',
  signed_by uuid not null references people.accounts,
  signed_at timestamptz not null default now(),
  foreign key (testimony_id, partner_id) references closed.testimonies (id, partner_id)
);
create index approvals_testimony on release.approvals (testimony_id, kind, id desc);
create trigger append_only before update or delete on release.approvals for each row execute function platform.refuse_change();

-- Two people: the database says so too.
create table release.publications (
  testimony_id uuid not null,
  partner_id uuid not null,
  edition int not null,
  transcript_version int not null,
  redacted_by uuid not null references people.accounts,
  published_by uuid not null references people.accounts,
  published_at timestamptz not null default now(),
  primary key (testimony_id, edition),
  foreign key (testimony_id, partner_id) references closed.testimonies (id, partner_id),
  constraint two_people check (redacted_by <> published_by)
);
create trigger append_only before update or delete on release.publications for each row execute function platform.refuse_change();

-- The ledger that a restored backup must replay before it serves.
create table release.withdrawals (
  id uuid primary key default gen_random_uuid(),
  testimony_id uuid not null,
  partner_id uuid not null,
  public_id text not null,
  channel text not null check (channel in ('code', 'partner', 'steward')),
  grace_days int not null check (grace_days between 0 and 365),
  at timestamptz not null default now(),
  unique (testimony_id),
  foreign key (testimony_id, partner_id) references closed.testimonies (id, partner_id)
);
create trigger append_only before update or delete on release.withdrawals for each row execute function platform.refuse_change();

create table release.withdrawal_proofs (
  id bigint generated always as identity primary key,
  withdrawal_id uuid not null references release.withdrawals,
  partner_id uuid not null,
  checked_at timestamptz not null default now(),
  -- [{surface, expected, found, ok}]
  surfaces jsonb not null,
  clean boolean not null
);
create trigger append_only before update or delete on release.withdrawal_proofs for each row execute function platform.refuse_change();

-- ---------------------------------------------------------------- open

-- One row for every address ever given: live, or a tombstone with one wording for every cause.
create table open.items (
  public_id text primary key,
  state text not null check (state in ('live', 'withdrawn')),
  latest int not null,
  published_at timestamptz not null default now(),
  changed_at timestamptz not null default now()
);

create table open.editions (
  public_id text not null references open.items,
  number int not null check (number > 0),
  -- superseded: an older edition that stays readable; withdrawn: a tombstone, its content is gone
  status text not null check (status in ('live', 'superseded', 'withdrawn')),
  published_at timestamptz not null default now(),
  title text,
  summary text,
  language text,
  -- Printed on the public record: origin, destination, sector, periods, media; shapes in release/publication/rules.ts
  facts jsonb not null default '{}',
  themes text[] not null default '{}',
  -- What she allowed others to do with it: quoting, teaching, harvesting ...
  uses text[] not null default '{}',
  media text[] not null default '{}',
  -- How she chose to be called, if she chose.
  self_description text,
  audiences text[] not null,
  visible_from timestamptz not null,
  visible_until timestamptz,
  content_digest bytea not null,
  primary key (public_id, number),
  check (status <> 'withdrawn' or (title is null and summary is null and facts = '{}' and themes = '{}' and self_description is null))
);
create index editions_published on open.editions (published_at desc) where status = 'live';
create unique index editions_one_live on open.editions (public_id) where status = 'live';

create table open.segments (
  public_id text not null,
  edition int not null,
  ord int not null,
  anchor text not null check (anchor ~ '^p-[0-9a-z]{4,8}$'),
  speaker text,
  start_ms int,
  end_ms int,
  lang text not null,
  text text not null,
  primary key (public_id, edition, ord),
  foreign key (public_id, edition) references open.editions on delete cascade
);

-- ---------------------------------------------------------------- who sees what

do $$
declare
  t record;
begin
  -- Every table that says whose it is, is seen only by that partner's people.
  for t in
    select c.table_schema, c.table_name from information_schema.columns c
    where c.table_schema in ('closed', 'release') and c.column_name = 'partner_id'
  loop
    execute format('alter table %I.%I enable row level security', t.table_schema, t.table_name);
    execute format('alter table %I.%I force row level security', t.table_schema, t.table_name);
    execute format('create policy partner_isolation on %I.%I to katha_desk using (platform.sees(partner_id)) with check (platform.sees(partner_id))', t.table_schema, t.table_name);
    execute format('create policy whole_archive on %I.%I to katha_worker, katha_gate using (true) with check (true)', t.table_schema, t.table_name);
  end loop;

  for t in select * from (values ('editions'), ('segments')) v (table_name) loop
    execute format('alter table open.%I enable row level security', t.table_name);
    execute format('alter table open.%I force row level security', t.table_name);
    execute format('create policy the_gate on open.%I to katha_gate using (true) with check (true)', t.table_name);
    execute format('create policy staff on open.%I for select to katha_desk, katha_worker using (true)', t.table_name);
  end loop;
end
$$;

-- The world sees what is allowed to the public, now. A withdrawn edition's row stays visible: it is the tombstone, and is empty.
create policy the_world on open.editions for select to katha_public
  using (status = 'withdrawn' or ('public' = any (audiences) and now() >= visible_from and (visible_until is null or now() < visible_until)));
create policy the_world on open.segments for select to katha_public
  using (exists (select from open.editions e where e.public_id = segments.public_id and e.number = segments.edition and e.status <> 'withdrawn'));

grant select, insert, update on closed.testimonies, closed.spans to katha_desk, katha_worker;
grant select, insert on closed.testimony_keys, closed.originals, closed.transcripts, closed.detections, closed.unreadable, closed.decisions to katha_desk, katha_worker;
grant update (sealed_to_master, sealed_to_recovery, destroy_after, destroyed_at) on closed.testimony_keys to katha_worker;
-- A span that a person added by hand may be taken back; sealed matter is deleted only when its key is destroyed.
grant delete on closed.spans, closed.transcripts, closed.originals, closed.unreadable, closed.detections, closed.decisions to katha_worker;
grant delete on closed.spans to katha_desk;
grant select on closed.testimonies, closed.testimony_keys, closed.transcripts, closed.detections, closed.spans to katha_gate;
grant update on closed.testimonies, closed.testimony_keys to katha_gate;

grant select, insert on release.notices, release.consents, release.consent_events, release.approvals to katha_desk, katha_worker;
grant select, insert, update on release.codes to katha_desk;
grant select on release.codes to katha_worker;
grant select on release.publications, release.withdrawals, release.withdrawal_proofs to katha_desk, katha_worker;
grant insert on release.withdrawal_proofs to katha_worker;
grant select on all tables in schema release to katha_gate;
grant insert on release.publications, release.withdrawals, release.consent_events to katha_gate;

grant select on open.items, open.editions, open.segments to katha_desk, katha_worker, katha_public;
grant select, insert, update on open.items, open.editions to katha_gate;
grant select, insert, delete on open.segments to katha_gate;
