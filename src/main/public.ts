import { buildBundles } from '#platform/bundles';
import { makeApp } from '#platform/http-app';
import { isDemonstration } from '#platform/settings';
import { beginProcess, listen } from './process.ts';
import { publicRoutes } from './public-routes.ts';
import { publicSurface } from './surfaces.tsx';

const own = await beginProcess('public', { sealed: false, poolSize: 8, statementTimeoutMs: 5_000 });
const surface = publicSurface(own.ctx, publicRoutes, await buildBundles(), {
  demonstration: await isDemonstration(own.ctx),
});
await listen(makeApp(surface, own.ctx), own.config.host, own.config.publicPort, own);
