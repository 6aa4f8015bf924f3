-- The register of uses: who uses what of a testimony, where and why. She and the world can read it; a use that she does not allow is
-- not taken up; whoever registered one is told, once, when it may not go on.

create table release.uses (
  id uuid primary key default gen_random_uuid(),
  testimony_id uuid not null,
  -- The narrator's partner, whose people see it; not that of whoever registered it.
  partner_id uuid not null,
  public_id text not null references open.items,
  edition int not null,
  anchor text check (anchor ~ '^p-[0-9a-z]{4,8}$'),
  scope text not null check (scope in ('quote-in-reports', 'quote-in-submissions', 'use-in-court', 'teaching', 'media', 'exhibition',
    'fundraising', 'dataset-research', 'machine-learning', 'social-media')),
  -- Published once another person has seen that they name nobody: free words are a way out for a name as any other.
  institution text not null check (length(btrim(institution)) between 2 and 200),
  work text not null check (length(btrim(work)) between 2 and 300),
  place text not null check (length(btrim(place)) between 2 and 300),
  purpose text not null check (length(btrim(purpose)) between 2 and 1000),
  account_id uuid not null references people.accounts,
  registered_at timestamptz not null default now(),
  checked_by uuid references people.accounts,
  checked_at timestamptz,
  shown boolean not null default false,
  ended_at timestamptz,
  -- Whether it may go on, as it was last worked out; every change away from 'good' is told once.
  standing text not null default 'good' check (standing in ('good', 'replaced', 'not-allowed', 'gone')),
  objected_at timestamptz,
  foreign key (testimony_id, partner_id) references closed.testimonies (id, partner_id),
  foreign key (public_id, edition) references open.editions (public_id, number),
  constraint two_people check (checked_by <> account_id),
  check ((checked_by is null) = (checked_at is null)),
  check (not shown or checked_at is not null)
);
create index uses_item on release.uses (public_id, registered_at);
create index uses_account on release.uses (account_id, registered_at desc);
create index uses_open on release.uses (public_id) where ended_at is null;

create table release.use_notices (
  id bigint generated always as identity primary key,
  use_id uuid not null references release.uses,
  partner_id uuid not null,
  cause text not null check (cause in ('replaced', 'not-allowed', 'gone')),
  at timestamptz not null default now(),
  mailed_at timestamptz
);
create index use_notices_use on release.use_notices (use_id, id desc);

-- The database's own check at the door of the register, whatever the caller claims: published now, to somebody; that passage is in
-- it; and the use stands among those printed with it. What was registered stays what it was.
create function release.guard_use() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if tg_op = 'UPDATE' then
    if (new.id, new.testimony_id, new.partner_id, new.public_id, new.edition, new.anchor, new.scope, new.account_id, new.registered_at)
        is distinct from (old.id, old.testimony_id, old.partner_id, old.public_id, old.edition, old.anchor, old.scope, old.account_id, old.registered_at)
      or (old.objected_at is not null and new.objected_at is distinct from old.objected_at)
      or (old.ended_at is not null and new.ended_at is distinct from old.ended_at) then
      raise exception 'what was registered is not exchanged' using errcode = 'insufficient_privilege';
    end if;
    if (new.institution, new.work, new.place, new.purpose) is distinct from (old.institution, old.work, old.place, old.purpose) then
      new.shown := false;
      new.checked_by := null;
      new.checked_at := null;
    end if;
    return new;
  end if;
  if not exists (
    select from open.editions e join closed.testimonies t on t.public_id = e.public_id
    where e.public_id = new.public_id and e.number = new.edition and t.id = new.testimony_id and t.withdrawn_at is null
      and e.status <> 'withdrawn' and new.scope = any (e.uses) and cardinality(e.audiences) > 0
      and now() >= e.visible_from and (e.visible_until is null or now() < e.visible_until)
      and (new.anchor is null or exists (
        select from open.segments s where s.public_id = e.public_id and s.edition = e.number and s.anchor = new.anchor))) then
    raise exception 'this use of it is not allowed' using errcode = 'KB002';
  end if;
  new.shown := false;
  new.checked_by := null;
  new.checked_at := null;
  new.standing := 'good';
  new.objected_at := null;
  new.ended_at := null;
  return new;
end
$$;
create trigger guard_use before insert or update on release.uses for each row execute function release.guard_use();

-- Whatever changes at an address (withdrawn, narrowed, another edition), the uses of it are looked at.
create function release.follow_uses() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select from release.uses u where u.public_id = new.public_id and u.ended_at is null) then
    perform platform.enqueue('uses.follow', json_build_object('publicId', new.public_id), 'uses.follow:' || new.public_id, now());
  end if;
  return null;
end
$$;
create trigger follow_uses after update on open.items for each row execute function release.follow_uses();

-- What the world may read of the register: nothing of an item that it cannot read, and no words that nobody has looked at yet.
create function open.uses_of_for(p_public_id text, p_audiences text[])
  returns table (id uuid, edition int, anchor text, scope text, institution text, work text, place text, purpose text,
    registered_at timestamptz, ended_at timestamptz, stopped boolean)
  language sql stable security definer set search_path = pg_catalog
begin atomic
  select u.id, u.edition, u.anchor, u.scope,
    case when u.shown then u.institution end, case when u.shown then u.work end, case when u.shown then u.place end,
    case when u.shown then u.purpose end, u.registered_at, u.ended_at, u.standing in ('not-allowed', 'gone') or u.objected_at is not null
  from release.uses u
  where u.public_id = p_public_id and exists (
    select from open.editions e where e.public_id = u.public_id and e.status <> 'withdrawn' and e.audiences && p_audiences
      and now() >= e.visible_from and (e.visible_until is null or now() < e.visible_until))
  order by u.registered_at desc, u.id
  limit 500;
end;

create function open.uses_of(p_public_id text)
  returns table (id uuid, edition int, anchor text, scope text, institution text, work text, place text, purpose text,
    registered_at timestamptz, ended_at timestamptz, stopped boolean)
  language sql stable security definer set search_path = pg_catalog
begin atomic
  select * from open.uses_of_for(p_public_id, array['public']);
end;

-- By her code: what the public can read, so that the card tells nobody more.
create function open.uses_by_code(p_code_hash bytea)
  returns table (id uuid, edition int, anchor text, scope text, institution text, work text, place text, purpose text,
    registered_at timestamptz, ended_at timestamptz, stopped boolean)
  language sql stable security definer set search_path = pg_catalog
begin atomic
  select u.* from closed.testimonies t cross join lateral open.uses_of(t.public_id) u where t.id = release.whose_code(p_code_hash);
end;

-- She does not want one of them. Whoever registered it is asked to stop, in the same words as for any other cause.
create function open.object_by_code(p_code_hash bytea, p_uses uuid[]) returns int
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  t closed.testimonies;
  touched int;
begin
  select * into t from closed.testimonies where id = release.whose_code(p_code_hash) for update;
  if t.id is null or cardinality(p_uses) > 100 then
    return null;
  end if;
  update release.uses set objected_at = now() where testimony_id = t.id and id = any (p_uses) and objected_at is null;
  get diagnostics touched = row_count;
  if touched > 0 then
    insert into platform.audit (seq, at, actor, action, subject, detail, prev, hash)
      values (0, now(), 'channel:code', 'use.object', 'testimony:' || t.id, jsonb_build_object('uses', touched), '', '');
    perform platform.enqueue('uses.follow', json_build_object('publicId', t.public_id), 'uses.follow:' || t.public_id, now());
  end if;
  return touched;
end
$$;

do $$
declare
  f text;
begin
  alter table release.uses enable row level security;
  alter table release.uses force row level security;
  create policy partner_isolation on release.uses to katha_desk
    using (platform.sees(partner_id) or account_id::text = current_setting('katha.account', true))
    with check (platform.sees(partner_id) or account_id::text = current_setting('katha.account', true));
  create policy whole_archive on release.uses to katha_worker, katha_gate using (true) with check (true);
  alter table release.use_notices enable row level security;
  alter table release.use_notices force row level security;
  create policy partner_isolation on release.use_notices to katha_desk
    using (exists (select from release.uses u where u.id = use_id)) with check (false);
  create policy whole_archive on release.use_notices to katha_worker, katha_gate using (true) with check (true);

  grant create on schema release, open to katha_gate;
  foreach f in array array['release.guard_use()', 'release.follow_uses()', 'open.uses_of_for(text, text[])', 'open.uses_of(text)',
    'open.uses_by_code(bytea)', 'open.object_by_code(bytea, uuid[])'] loop
    execute format('alter function %s owner to katha_gate', f);
    execute format('revoke all on function %s from public', f);
  end loop;
  revoke create on schema release, open from katha_gate;
end
$$;
grant select on release.uses, release.use_notices to katha_desk, katha_worker, katha_gate;
grant insert on release.uses to katha_desk;
grant update (institution, work, place, purpose, checked_by, checked_at, shown, ended_at) on release.uses to katha_desk;
grant update (standing) on release.uses to katha_worker;
grant update (objected_at) on release.uses to katha_gate;
grant insert, update (mailed_at) on release.use_notices to katha_worker;
grant execute on function open.uses_of_for(text, text[]) to katha_desk, katha_worker;
grant execute on function open.uses_of(text), open.uses_by_code(bytea), open.object_by_code(bytea, uuid[]) to katha_public, katha_desk, katha_worker;
