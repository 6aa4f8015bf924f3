-- Her name, her other names and how she is reached, apart from what her testimony is worked with. Sealed with the testimony's key, bound
-- to this table: a ciphertext moved from or to another one does not open. What lies here is read in three ways only, each a function
-- that asks first:
--   closed.open_identity       a person, for as long as an unmasking that another person granted is valid; each view is in the audit
--   closed.names_for_search    the engine that looks for her names in words that could leave: without them it could not find them
--   closed.identity_for_export the steward's tools, to seal it anew to the recovery key
-- No role that anybody signs in as may select a sealed column, so a page that forgets to ask shows nothing.

create table closed.identities (
  testimony_id uuid primary key,
  partner_id uuid not null,
  name_sealed bytea,
  -- Other names, telephone numbers and papers: a list each. They are added to without being read, and found together.
  also_known_sealed bytea[] not null default '{}',
  contact_sealed bytea,
  -- Columns of an imported catalogue that name her or say where she lives.
  catalogue_sealed bytea[] not null default '{}',
  -- Which of them there are: what a page may say instead of them.
  holds text[] not null default '{}' check (holds <@ array['name', 'also-known', 'contact', 'catalogue']),
  updated_at timestamptz not null default now(),
  foreign key (testimony_id, partner_id) references closed.testimonies (id, partner_id)
);

-- False while the sealed facts may still hold her name, as they did before this table was there.
alter table closed.testimonies add column identity_apart boolean not null default false;
create index testimonies_not_apart on closed.testimonies (id) where not identity_apart;

create table closed.unmaskings (
  id uuid primary key default gen_random_uuid(),
  testimony_id uuid not null,
  partner_id uuid not null,
  purpose text not null check (purpose in ('reach-her', 'her-wish', 'danger', 'support', 'correction', 'other')),
  reason_sealed bytea not null,
  requested_by uuid not null references people.accounts,
  requested_at timestamptz not null default now(),
  answer_by timestamptz not null default now() + interval '7 days',
  decided_by uuid references people.accounts,
  decided_at timestamptz,
  granted boolean,
  expires_at timestamptz,
  ended_by uuid references people.accounts,
  ended_at timestamptz,
  views int not null default 0 check (views >= 0),
  last_viewed_at timestamptz,
  foreign key (testimony_id, partner_id) references closed.testimonies (id, partner_id),
  constraint two_people check (decided_by <> requested_by),
  constraint decided_whole check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (granted is null)),
  constraint granted_for_a_time check ((expires_at is not null) = coalesce(granted, false)),
  constraint a_week_at_most check (expires_at > decided_at and expires_at <= decided_at + interval '7 days'),
  constraint ended_whole check ((ended_by is null) = (ended_at is null))
);
create index unmaskings_testimony on closed.unmaskings (testimony_id, requested_at desc);
create index unmaskings_newest on closed.unmaskings (requested_at desc);

-- Who asked, and why, stays as it was; an answer, once given, is not given again; what was ended stays ended.
create function closed.keep_unmasking() returns trigger
  language plpgsql as $$
begin
  if (new.id, new.testimony_id, new.partner_id, new.purpose, new.reason_sealed, new.requested_by, new.requested_at, new.answer_by)
      is distinct from (old.id, old.testimony_id, old.partner_id, old.purpose, old.reason_sealed, old.requested_by, old.requested_at, old.answer_by)
    or (old.decided_by is not null
      and (new.decided_by, new.decided_at, new.granted, new.expires_at) is distinct from (old.decided_by, old.decided_at, old.granted, old.expires_at))
    or (old.ended_at is not null and (new.ended_at, new.ended_by) is distinct from (old.ended_at, old.ended_by))
    or new.views < old.views then
    raise exception 'what was asked and answered about an unmasking stays as it was' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger keep_unmasking before update on closed.unmaskings for each row execute function closed.keep_unmasking();
create trigger no_delete before delete on closed.unmaskings for each row execute function platform.refuse_change();

do $$
declare
  t text;
begin
  foreach t in array array['identities', 'unmaskings'] loop
    execute format('alter table closed.%I enable row level security', t);
    execute format('alter table closed.%I force row level security', t);
    execute format('create policy partner_isolation on closed.%I to katha_desk using (platform.sees(partner_id)) with check (platform.sees(partner_id))', t);
    execute format('create policy whole_archive on closed.%I to katha_worker, katha_gate using (true) with check (true)', t);
  end loop;
end
$$;
-- A request is made in one's own name.
create policy own_name on closed.unmaskings as restrictive for insert to katha_desk
  with check (requested_by::text = current_setting('katha.account', true));

grant select (testimony_id, partner_id, holds, updated_at) on closed.identities to katha_desk, katha_worker;
grant select, insert, update on closed.identities to katha_gate;
grant select on closed.unmaskings to katha_desk, katha_worker, katha_gate;
grant insert (id, testimony_id, partner_id, purpose, reason_sealed, requested_by) on closed.unmaskings to katha_desk;
grant update on closed.unmaskings to katha_gate;

-- Which account acts, if it may sign in and has one of these roles; null otherwise.
create function closed.acting(p_roles text[]) returns uuid
  language sql stable security definer set search_path = pg_catalog
  return (select a.id from people.accounts a
    where a.id::text = current_setting('katha.account', true) and a.disabled_at is null and a.role = any (p_roles));

-- Whether no person acts but a task of the archive itself.
create function closed.acting_system() returns boolean
  language sql stable security definer set search_path = pg_catalog
  return coalesce(current_setting('katha.account', true), '') = '' and current_setting('katha.partner', true) = '*';

-- Puts something into the vault. Null leaves a field as it is; lists are added to; what p_forget names is emptied first.
create function closed.keep_identity(
  p_testimony uuid, p_partner uuid, p_name bytea, p_also_known bytea, p_contact bytea, p_catalogue bytea, p_forget text[]
) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not platform.sees(p_partner) then
    raise exception 'this testimony is another partner''s' using errcode = 'insufficient_privilege';
  end if;
  insert into closed.identities (testimony_id, partner_id) values (p_testimony, p_partner) on conflict (testimony_id) do nothing;
  update closed.identities i set
    name_sealed = coalesce(p_name, case when not 'name' = any (p_forget) then i.name_sealed end),
    also_known_sealed = case when 'also-known' = any (p_forget) then '{}' else i.also_known_sealed end
      || case when p_also_known is null then '{}'::bytea[] else array[p_also_known] end,
    contact_sealed = coalesce(p_contact, case when not 'contact' = any (p_forget) then i.contact_sealed end),
    catalogue_sealed = case when 'catalogue' = any (p_forget) then '{}' else i.catalogue_sealed end
      || case when p_catalogue is null then '{}'::bytea[] else array[p_catalogue] end,
    updated_at = now()
    where i.testimony_id = p_testimony and i.partner_id = p_partner;
  if not found then
    raise exception 'this testimony is another partner''s' using errcode = 'insufficient_privilege';
  end if;
  update closed.identities i set holds = array_remove(array[
      case when i.name_sealed is not null then 'name' end,
      case when cardinality(i.also_known_sealed) > 0 then 'also-known' end,
      case when i.contact_sealed is not null then 'contact' end,
      case when cardinality(i.catalogue_sealed) > 0 then 'catalogue' end], null)
    where i.testimony_id = p_testimony;
end
$$;

-- One view by the person who asked, while another person's grant is valid. There is no view without its line in the audit.
create function closed.open_identity(p_unmasking uuid)
  returns table (testimony_id uuid, name_sealed bytea, also_known_sealed bytea[], contact_sealed bytea, catalogue_sealed bytea[])
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  u closed.unmaskings;
  me uuid := closed.acting(array['partner', 'steward']);
begin
  select * into u from closed.unmaskings x where x.id = p_unmasking for update;
  if u.id is null or me is null or u.requested_by <> me or not platform.sees(u.partner_id) then
    raise exception 'no unmasking of this person''s' using errcode = 'insufficient_privilege';
  end if;
  if u.granted is not true or u.decided_by = u.requested_by or u.ended_at is not null or now() >= u.expires_at
    or exists (select from closed.testimonies t where t.id = u.testimony_id and t.withdrawn_at is not null) then
    raise exception 'this unmasking is not valid' using errcode = 'insufficient_privilege';
  end if;
  update closed.unmaskings x set views = x.views + 1, last_viewed_at = now() where x.id = p_unmasking;
  insert into platform.audit (seq, at, actor, action, subject, detail, prev, hash)
    values (0, now(), 'account:' || me, 'identity.view', 'testimony:' || u.testimony_id,
      jsonb_build_object('unmasking', u.id, 'view', u.views + 1), '', '');
  return query select i.testimony_id, i.name_sealed, i.also_known_sealed, i.contact_sealed, i.catalogue_sealed
    from closed.identities i where i.testimony_id = u.testimony_id;
end
$$;

-- What the search for her own names needs, and no more: neither how she is reached nor the catalogue. For the worker, which looks
-- through new words; and at the desk for those who redact and review, whose page looks once more through what would be published.
create function closed.names_for_search(p_testimony uuid) returns table (name_sealed bytea, also_known_sealed bytea[])
  language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if session_user <> 'katha_worker' and not closed.acting_system() and closed.acting(array['redactor', 'reviewer']) is null then
    raise exception 'her names are for the search only' using errcode = 'insufficient_privilege';
  end if;
  return query select i.name_sealed, i.also_known_sealed from closed.identities i
    where i.testimony_id = p_testimony and platform.sees(i.partner_id);
end
$$;

-- Her whole entrusted record, for the steward's tools at the machine itself: they seal it to the recovery key and show it to nobody.
create function closed.identity_for_export(p_testimony uuid)
  returns table (name_sealed bytea, also_known_sealed bytea[], contact_sealed bytea, catalogue_sealed bytea[])
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not closed.acting_system() then
    raise exception 'only the steward''s tools export an identity' using errcode = 'insufficient_privilege';
  end if;
  insert into platform.audit (seq, at, actor, action, subject, detail, prev, hash)
    values (0, now(), 'system:identity-export', 'identity.export', 'testimony:' || p_testimony, '{}', '', '');
  return query select i.name_sealed, i.also_known_sealed, i.contact_sealed, i.catalogue_sealed
    from closed.identities i where i.testimony_id = p_testimony;
end
$$;

-- A second person's answer. A grant lasts as long as the policy says (hours; setting unmasking-hours), a day where it says nothing.
create function closed.decide_unmasking(p_unmasking uuid, p_grant boolean) returns timestamptz
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  u closed.unmaskings;
  me uuid := closed.acting(array['steward']);
  hours numeric := coalesce((select (value #>> '{}')::numeric from platform.settings where key = 'unmasking-hours'), 24);
  until timestamptz;
begin
  select * into u from closed.unmaskings x where x.id = p_unmasking for update;
  if u.id is null or me is null or not platform.sees(u.partner_id) then
    raise exception 'only a steward answers' using errcode = 'insufficient_privilege';
  end if;
  if u.requested_by = me then
    raise exception 'another person must answer' using errcode = 'insufficient_privilege';
  end if;
  if u.decided_by is not null or u.ended_at is not null or now() >= u.answer_by then
    raise exception 'this request waits no longer' using errcode = 'object_not_in_prerequisite_state';
  end if;
  if p_grant then
    until := now() + make_interval(secs => least(hours, 168) * 3600);
  end if;
  update closed.unmaskings x set decided_by = me, decided_at = now(), granted = p_grant, expires_at = until where x.id = p_unmasking;
  return until;
end
$$;

-- Ends a request or a grant before its time: the person who asked, or any steward.
create function closed.end_unmasking(p_unmasking uuid) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  u closed.unmaskings;
  me uuid := closed.acting(array['partner', 'steward']);
begin
  select * into u from closed.unmaskings x where x.id = p_unmasking for update;
  if u.id is null or me is null or not platform.sees(u.partner_id)
    or (u.requested_by <> me and closed.acting(array['steward']) is null) then
    raise exception 'neither asked by this person nor a steward' using errcode = 'insufficient_privilege';
  end if;
  update closed.unmaskings x set ended_by = me, ended_at = now() where x.id = p_unmasking and x.ended_at is null;
end
$$;

-- With the key goes what it sealed: it is noise already, and now it is not there either.
create function closed.empty_identity() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update closed.identities i set name_sealed = null, also_known_sealed = '{}', contact_sealed = null, catalogue_sealed = '{}', holds = '{}', updated_at = now()
    where i.testimony_id = new.testimony_id;
  return new;
end
$$;
create trigger empty_identity after update of destroyed_at on closed.testimony_keys
  for each row when (old.destroyed_at is null and new.destroyed_at is not null) execute function closed.empty_identity();

grant create on schema closed to katha_gate;
alter function closed.acting(text[]) owner to katha_gate;
alter function closed.acting_system() owner to katha_gate;
alter function closed.keep_identity(uuid, uuid, bytea, bytea, bytea, bytea, text[]) owner to katha_gate;
alter function closed.open_identity(uuid) owner to katha_gate;
alter function closed.names_for_search(uuid) owner to katha_gate;
alter function closed.identity_for_export(uuid) owner to katha_gate;
alter function closed.decide_unmasking(uuid, boolean) owner to katha_gate;
alter function closed.end_unmasking(uuid) owner to katha_gate;
alter function closed.empty_identity() owner to katha_gate;
revoke create on schema closed from katha_gate;

revoke all on function closed.acting(text[]), closed.acting_system(), closed.keep_identity(uuid, uuid, bytea, bytea, bytea, bytea, text[]),
  closed.open_identity(uuid), closed.names_for_search(uuid), closed.identity_for_export(uuid), closed.decide_unmasking(uuid, boolean),
  closed.end_unmasking(uuid), closed.empty_identity() from public;
grant execute on function closed.keep_identity(uuid, uuid, bytea, bytea, bytea, bytea, text[]), closed.names_for_search(uuid) to katha_desk, katha_worker;
grant execute on function closed.open_identity(uuid), closed.identity_for_export(uuid), closed.decide_unmasking(uuid, boolean), closed.end_unmasking(uuid)
  to katha_desk;

-- What was sealed before this table was there is moved by the worker as soon as it runs.
do $$
begin
  if exists (select from closed.testimonies) then
    perform platform.enqueue('identity.set-apart', '{}', 'identity.set-apart', now());
  end if;
end
$$;
