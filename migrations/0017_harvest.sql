-- Harvest: what feeds, the list of changes and the sitemap hand to programs.

-- Since when it could be harvested, if ever: never taken back, so that whoever harvested it is told when she no longer allows that.
alter table open.items add column harvested_from timestamptz;
update open.items i set harvested_from = (
  select min(e.visible_from) from open.editions e
    where e.public_id = i.public_id and 'public' = any (e.audiences) and 'harvest-by-aggregators' = any (e.uses));
create function open.note_harvested() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update open.items set harvested_from = (
      select min(e.visible_from) from open.editions e
        where e.public_id = new.public_id and e.status <> 'withdrawn' and 'public' = any (e.audiences) and 'harvest-by-aggregators' = any (e.uses))
    where public_id = new.public_id and (harvested_from is null or harvested_from > now());
  return null;
end
$$;
create trigger note_harvested after insert or update of status, audiences, uses, visible_from on open.editions
  for each row execute function open.note_harvested();
