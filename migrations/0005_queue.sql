-- The queue's tables have row-level security on and no policy: only their owner could work. The worker process may, nobody else.
do $$
declare
  t record;
begin
  grant usage on schema graphile_worker to katha_worker;
  for t in select tablename from pg_tables where schemaname = 'graphile_worker' and rowsecurity loop
    execute format('create policy katha_worker on graphile_worker.%I to katha_worker using (true) with check (true)', t.tablename);
  end loop;
  grant select, insert, update, delete on all tables in schema graphile_worker to katha_worker;
  grant usage on all sequences in schema graphile_worker to katha_worker;
  grant execute on all functions in schema graphile_worker to katha_worker;
end
$$;
