import type { Express } from 'express';

/** Every route that Express really serves: the router is walked, no list is kept by hand. */
export function served(app: Express): { method: string; path: string }[] {
  const { stack } = (
    app as unknown as { router: { stack: { route?: { path: string; methods: Record<string, boolean> } }[] } }
  ).router;
  return stack.flatMap((layer) =>
    layer.route ? Object.keys(layer.route.methods).map((method) => ({ method, path: layer.route?.path ?? '' })) : [],
  );
}
