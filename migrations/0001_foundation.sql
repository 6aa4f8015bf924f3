-- Zones are schemas, and each process has a role of its own. A process can do what its role can, whatever its code says.
--   katha_desk    staff at work; sees one partner's rows unless the person works for the whole archive
--   katha_worker  what happens later; sees every partner's rows, never the people's passwords
--   katha_public  the world; sees published editions only
--   katha_gate    owns the doors (functions that publish and withdraw); nobody signs in as it
do $$
declare
  wanted text;
begin
  foreach wanted in array array['katha_desk', 'katha_worker', 'katha_public', 'katha_gate'] loop
    -- Roles belong to the cluster: another archive beside this one may have made them, perhaps this instant.
    begin
      if not exists (select from pg_roles where rolname = wanted) then
        execute format('create role %I nologin noinherit', wanted);
      end if;
    exception when duplicate_object or unique_violation then
      null;
    end;
  end loop;
  execute format('grant katha_gate to %I', current_user);
end
$$;

create schema people;
create schema closed;
create schema release;
create schema open;
create schema platform;

revoke all on schema public from public;
grant usage on schema people, closed, release, open, platform to katha_desk, katha_worker, katha_gate;
grant usage on schema open, platform to katha_public;
alter default privileges revoke execute on functions from public;

-- Which partner's rows the present transaction may see: an id, '*' for people of the whole archive, nothing at all when
-- nobody said. Set with set_config(..., true), so that it ends with the transaction and a pooled connection forgets it.
create function platform.sees(partner uuid) returns boolean
  language sql stable parallel safe
  return coalesce(current_setting('katha.partner', true) in ('*', partner::text), false);
grant execute on function platform.sees(uuid) to katha_desk, katha_worker, katha_public, katha_gate;

create function platform.refuse_change() returns trigger
  language plpgsql as $$
begin
  raise exception '% is append-only: % refused', tg_table_schema || '.' || tg_table_name, tg_op using errcode = 'insufficient_privilege';
end
$$;

-- ---------------------------------------------------------------- people

create table people.partners (
  id uuid primary key default gen_random_uuid(),
  name text not null unique check (length(btrim(name)) between 2 and 200),
  country text not null check (country ~ '^[A-Z]{2}$'),
  created_at timestamptz not null default now(),
  closed_at timestamptz
);

create table people.accounts (
  id uuid primary key default gen_random_uuid(),
  email text not null check (email = lower(email) and position('@' in email) > 1),
  display_name text not null check (length(btrim(display_name)) between 1 and 120),
  role text not null check (role in ('steward', 'partner', 'redactor', 'reviewer', 'researcher', 'advocate')),
  partner_id uuid references people.partners,
  password_hash text not null,
  totp_sealed bytea,
  totp_confirmed_at timestamptz,
  -- The last time step that was used, so that a code read over a shoulder does not work twice.
  totp_last_step bigint,
  locale text not null default 'en' check (locale in ('en', 'hi', 'bn', 'ne')),
  created_at timestamptz not null default now(),
  disabled_at timestamptz,
  check ((role = 'partner') <= (partner_id is not null))
);
create unique index accounts_email on people.accounts (email);

create table people.sessions (
  token_hash bytea primary key,
  account_id uuid not null references people.accounts,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  -- False between password and one-time code: such a session may do nothing but give the code.
  complete boolean not null default false
);
create index sessions_account on people.sessions (account_id);

create table people.invitations (
  token_hash bytea primary key,
  email text,
  role text not null check (role in ('steward', 'partner', 'redactor', 'reviewer', 'researcher', 'advocate')),
  partner_id uuid references people.partners,
  invited_by uuid references people.accounts,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  check ((role = 'partner') <= (partner_id is not null))
);

-- Counters of attempts. Keys are hashed with a salt that lives for a day at most, so that no address is kept.
create unlogged table people.throttle (
  key bytea not null,
  window_start timestamptz not null,
  hits int not null default 1,
  primary key (key, window_start)
);

-- Counts one attempt and says how many there were in this window.
create function people.hit(p_key bytea, p_window_seconds int) returns int
  language sql security definer set search_path = pg_catalog, people
begin atomic
  insert into people.throttle as t (key, window_start)
    values (p_key, to_timestamp(floor(extract(epoch from now()) / p_window_seconds) * p_window_seconds))
  on conflict (key, window_start) do update set hits = t.hits + 1
  returning hits;
end;
grant usage on schema people to katha_public;
grant execute on function people.hit(bytea, int) to katha_desk, katha_public, katha_worker;

alter table people.partners enable row level security;
alter table people.partners force row level security;
create policy partner_isolation on people.partners to katha_desk using (platform.sees(id)) with check (platform.sees(id));
create policy whole_archive on people.partners to katha_worker, katha_gate using (true);

alter table people.accounts enable row level security;
alter table people.accounts force row level security;
create policy partner_isolation on people.accounts to katha_desk
  using (platform.sees(partner_id) or id::text = current_setting('katha.account', true))
  with check (platform.sees(partner_id) or id::text = current_setting('katha.account', true));
create policy whole_archive on people.accounts to katha_worker, katha_gate using (true);

alter table people.invitations enable row level security;
alter table people.invitations force row level security;
create policy partner_isolation on people.invitations to katha_desk using (platform.sees(partner_id)) with check (platform.sees(partner_id));

grant select, insert, update on people.partners, people.accounts, people.invitations to katha_desk;
grant select, insert, update, delete on people.sessions to katha_desk;
grant select on people.partners to katha_worker, katha_gate;
grant select (id, email, display_name, role, partner_id, locale, disabled_at) on people.accounts to katha_worker, katha_gate;
grant select, delete on people.sessions, people.throttle to katha_worker;

-- ---------------------------------------------------------------- audit

-- What was done, by whom, to which record; never a name, a text or a value. Each row carries the hash of the one before,
-- so that a changed, removed, moved or missing row breaks the chain; the head is also kept outside the database.
create table platform.audit (
  seq bigint primary key,
  at timestamptz not null,
  actor text not null,
  action text not null check (action ~ '^[a-z-]+\.[a-z-]+$'),
  subject text not null,
  detail jsonb not null default '{}',
  prev bytea not null,
  hash bytea not null
);

create function platform.audit_hash(seq bigint, at timestamptz, actor text, action text, subject text, detail jsonb, prev bytea)
  returns bytea language sql immutable parallel safe
  return sha256(prev || convert_to(
    jsonb_build_array(seq, floor(extract(epoch from at) * 1000000)::bigint, actor, action, subject, detail)::text, 'UTF8'));

create function platform.audit_chain() returns trigger
  language plpgsql as $$
declare
  head record;
begin
  -- One writer at a time, until its transaction ends: the chain has no forks and no gaps.
  perform pg_advisory_xact_lock(hashtext('katha.audit'));
  select a.seq, a.hash into head from platform.audit a order by a.seq desc limit 1;
  new.seq := coalesce(head.seq, 0) + 1;
  new.prev := coalesce(head.hash, '\x'::bytea);
  new.hash := platform.audit_hash(new.seq, new.at, new.actor, new.action, new.subject, new.detail, new.prev);
  return new;
end
$$;
create trigger audit_chain before insert on platform.audit for each row execute function platform.audit_chain();
create trigger append_only before update or delete on platform.audit for each row execute function platform.refuse_change();
create trigger append_only_all before truncate on platform.audit for each statement execute function platform.refuse_change();

grant execute on function platform.audit_hash(bigint, timestamptz, text, text, text, jsonb, bytea) to katha_desk, katha_worker, katha_gate;
grant select, insert on platform.audit to katha_desk, katha_worker, katha_gate;

-- ---------------------------------------------------------------- jobs

-- The queue's own schema stays shut; a job is asked for in the transaction that makes it necessary.
create function platform.enqueue(p_name text, p_payload json, p_key text, p_run_at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform graphile_worker.add_job(p_name, p_payload, job_key => p_key, run_at => p_run_at, max_attempts => 25);
end
$$;
grant execute on function platform.enqueue(text, json, text, timestamptz) to katha_desk, katha_worker, katha_gate;

-- Small facts that every process must agree on (which data folder, when the last backup was, the code salt).
create table platform.settings (
  key text primary key,
  value jsonb not null
);
grant select, insert, update on platform.settings to katha_desk, katha_worker;
grant select on platform.settings to katha_gate;
