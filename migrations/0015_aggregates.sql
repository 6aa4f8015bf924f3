-- Tables of counts over the whole archive, for what is known only in the aggregate (age band, marital state, children, community).
-- They are made by the worker, which can open the sealed records; what is kept here is what may be shown and nothing else: cells of
-- fewer than k are null, the others are rounded. Nobody can ask for another table, or for the same one over fewer testimonies.
create table open.aggregate_tables (
  one boolean primary key default true check (one),
  made_at timestamptz not null,
  tables jsonb not null
);

-- Which editions the tables were made from: they are made anew only when at least k of these changed.
create table release.aggregate_editions (
  public_id text not null,
  edition int not null,
  primary key (public_id, edition)
);

grant select on open.aggregate_tables to katha_public, katha_desk, katha_worker;
grant insert, update on open.aggregate_tables to katha_worker;
grant select, insert, delete on release.aggregate_editions to katha_worker;
