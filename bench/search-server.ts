import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { publicRoutes } from '#main/public-routes';
import { buildBundles } from '#platform/bundles';
import { systemClock } from '#platform/clock';
import { readConfig } from '#platform/config';
import type { Context } from '#platform/context';
import { connect } from '#platform/database';
import { makeApp } from '#platform/http-app';
import { makeLogger } from '#platform/log';
import { publicSurface } from '../src/main/surfaces.tsx';

// The public site in a process of its own, as `npm start` runs it, on a free port that it tells its parent.
// Arguments: the connection string of the public role, the address of Meilisearch or nothing.
const [, , roleUrl = '', meiliUrl] = process.argv;
const ctx: Context = {
  db: connect(roleUrl, { name: 'bench-public', max: 8, statementTimeoutMs: 5_000 }),
  actor: { kind: 'visitor' },
  clock: systemClock,
  log: makeLogger('silent', 'bench'),
  config: { ...readConfig({}), meiliUrl },
  vault: null,
};
const server = createServer(
  makeApp(publicSurface(ctx, publicRoutes, await buildBundles(), { demonstration: false }), ctx),
);
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit(0));
