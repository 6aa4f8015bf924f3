import { writeFileSync } from 'node:fs';
import { Client } from 'pg';
import { migrate, roleUrls } from '#platform/migrate';
import { startPostgres } from '#platform/postgres';
import { load } from './search-corpus.ts';
const pg = await startPostgres({ dataDir: '/tmp/kb/pg', fsync: false });
for (const count of [100000, 1000000]) {
  const url = new URL(pg.url);
  url.pathname = `/search_${count}`;
  const o = new Client({ connectionString: pg.url });
  await o.connect();
  await o.query(`create database search_${count}`);
  await o.end();
  await migrate(url.toString());
  const t = performance.now();
  const r = await load(url.toString(), count);
  const roles = await roleUrls(url.toString(), pg.secret);
  writeFileSync(
    `/tmp/kb/${count}.json`,
    JSON.stringify({ ...r, url: url.toString(), roles, s: (performance.now() - t) / 1000 }),
  );
}
console.log('done');
setInterval(() => {}, 1e6);
