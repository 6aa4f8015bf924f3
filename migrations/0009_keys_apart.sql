-- The sealed keys of testimonies lie in the key folder, a file each, and no longer here: a backup of the database outlives the
-- destruction of a key, and must not hold what the master key or the recovery key could open. Rows from before are moved out by the
-- next start (src/platform/keys-moving.ts), before anything serves; the columns stay empty from then on.
do $$
declare
  old record;
begin
  for old in
    select conname from pg_constraint
    where conrelid = 'closed.testimony_keys'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%sealed_to_master%'
  loop
    execute format('alter table closed.testimony_keys drop constraint %I', old.conname);
  end loop;
end
$$;
-- Asked of every row that is written from now on; those from before are empty once they were moved.
alter table closed.testimony_keys add constraint no_key_in_the_database
  check (sealed_to_master is null and sealed_to_recovery is null) not valid;

revoke insert on closed.testimony_keys from katha_desk, katha_worker;
grant insert (testimony_id, partner_id, recipient) on closed.testimony_keys to katha_desk, katha_worker;

comment on table release.withdrawals is 'Copied line by line to <data>/ledger/withdrawals.jsonl, which a restored backup replays before it serves.';
