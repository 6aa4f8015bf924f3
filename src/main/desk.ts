import { buildBundles } from '#platform/bundles';
import { makeApp } from '#platform/http-app';
import { isDemonstration } from '#platform/settings';
import { beginProcess, listen } from './process.ts';
import { deskRoutes } from './desk-routes.ts';
import { deskSurface } from './surfaces.tsx';

const own = await beginProcess('desk', { sealed: true, poolSize: 8, statementTimeoutMs: 30_000 });
const surface = deskSurface(own.ctx, deskRoutes, await buildBundles(), {
  demonstration: await isDemonstration(own.ctx),
});
await listen(makeApp(surface, own.ctx), own.config.host, own.config.deskPort, own);
