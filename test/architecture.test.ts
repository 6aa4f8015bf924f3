import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pipeline } from '#pipeline';

/** The allowed imports between zones, each refusal with its reason. The table is the architecture; see docs/architecture.md. */
const ALLOWED: Readonly<Record<string, { may: readonly string[]; why: string }>> = {
  platform: { may: ['platform'], why: 'the platform serves every zone and may know none of them' },
  people: { may: ['people', 'platform'], why: 'who someone is must not depend on what she works on' },
  closed: {
    may: ['closed', 'people', 'platform', 'pipeline', 'release/consent', 'rules'],
    why: 'what was entrusted to us may ask for consent, and nothing else of what leaves',
  },
  release: {
    may: ['release', 'closed', 'people', 'platform', 'pipeline', 'rules'],
    why: 'the release decides what leaves; what the world sees must not reach back into it',
  },
  open: {
    may: ['open', 'platform', 'release/publication', 'rules:open', 'rules:release/publication', '../search-config'],
    why: 'what the world sees is made from editions only: nothing here may even name originals, transcripts or detection',
  },
  client: { may: ['client', 'rules'], why: 'what runs in a browser must not bring code of the server with it' },
  main: {
    may: [
      'main',
      'platform',
      'people',
      'closed',
      'release',
      'open',
      'pipeline',
      'routes',
      'actions',
      'api',
      'jobs',
      'commands',
      'rules',
      '../demo',
    ],
    why: 'main composes everything',
  },
};

const root = path.resolve(import.meta.dirname, '../src');

function sources(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const at = path.join(dir, entry.name);
    return entry.isDirectory() ? sources(at) : /\.(ts|tsx|mjs)$/.test(entry.name) ? [at] : [];
  });
}

const files = sources(root).map((at) => ({ at, name: path.relative(root, at), text: readFileSync(at, 'utf8') }));

/** Addresses that a file imports, static, dynamic and re-exported. */
function imports(text: string): string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
}

/** The zone, and where it matters the slice, that an import leads to; null for packages. */
function target(file: string, specifier: string): string | null {
  if (specifier.startsWith('.'))
    return path.relative(root, path.resolve(root, path.dirname(file), specifier)).replaceAll('\\', '/');
  if (!specifier.startsWith('#')) return null;
  if (specifier.startsWith('#html/')) return 'platform/html';
  return specifier.slice(1);
}

describe('the boundaries of the zones', () => {
  it('found the sources', () => {
    expect(files.length).toBeGreaterThan(40);
  });

  it.each(Object.keys(ALLOWED))('%s imports only what it may', (zone) => {
    const rule = ALLOWED[zone];
    const faults = files
      .filter((file) => file.name.startsWith(`${zone}/`))
      .flatMap((file) =>
        imports(file.text).flatMap((specifier) => {
          const to = target(file.name, specifier);
          if (to === null) return [];
          const rules = /^rules\/(.+)$/.exec(to);
          const asked = rules ? `rules:${rules[1]}` : to;
          const allowed = rule?.may.some(
            (may) =>
              asked === may ||
              asked.startsWith(`${may}/`) ||
              (rules !== null && may === 'rules') ||
              (may.startsWith('rules:') && asked.startsWith(`${may}/`)),
          );
          return allowed ? [] : [`${file.name} imports ${specifier}: ${rule?.why}`];
        }),
      );
    expect(faults).toEqual([]);
  });

  it('a slice is entered by its index, its rules, or by main', () => {
    const faults = files.flatMap((file) =>
      imports(file.text)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => ({ specifier, to: target(file.name, specifier) ?? '' }))
        .filter(({ to }) => {
          const slice = file.name.split('/').slice(0, 2).join('/');
          return (
            /^(closed|release|open|people)\//.test(file.name) &&
            !to.startsWith(`${slice}/`) &&
            !to.startsWith('../search-config/')
          );
        })
        .map(
          ({ specifier }) =>
            `${file.name} imports ${specifier}: another slice is entered by its index (#zone/slice) or its rules (#rules/zone/slice)`,
        ),
    );
    expect(faults).toEqual([]);
  });

  it.each([
    [
      'process.env',
      /process\.env\b/,
      /^platform\/config\.ts$|^main\/(cli|start|load)/,
      'surroundings are read once, in platform/config.ts; the entry points hand them on',
    ],
    [
      'node:fs',
      /['"]node:fs(\/promises)?['"]/,
      /^platform\/|^main\/(start|load|archive|write-openapi|write-schema)/,
      'files are opened by the platform, which knows what may be in clear',
    ],
    [
      'express',
      /['"]express['"]/,
      /routes\.ts$|^platform\/(http(-app|-guards)?|upload)\.ts$|^main\//,
      'only routes speak HTTP',
    ],
    [
      'SQL',
      /\bsql`|\bsql<|\.(selectFrom|insertInto|updateTable|deleteFrom)\(/,
      /store(\/[a-z-]+)?\.ts$|\/store\/|^platform\/|^open\/search\/postgres/,
      'SQL lives in stores, where it is reviewed as SQL',
    ],
    ['console', /\bconsole\.(log|error|warn|info)\b/, /^$/, 'the log and the command line have writers of their own'],
  ] as const)('%s stays where it belongs', (_what, pattern, where, why) => {
    const faults = files
      .filter((file) => pattern.test(file.text) && !where.test(file.name))
      .map((file) => `${file.name}: ${why}`);
    expect(faults).toEqual([]);
  });

  it('every stage of the pipeline names a slice that exists', () => {
    for (const step of pipeline) {
      expect(
        files.some((file) => file.name.startsWith(`${step.slice}/`)),
        `${step.stage}: ${step.slice}`,
      ).toBe(true);
    }
  });

  it('every slice says in its index what it hides and promises', () => {
    const silent = files
      .filter(
        (file) => /^(closed|release|open|people)\/[a-z]+\/index\.ts$/.test(file.name) && !file.text.startsWith('//'),
      )
      .map((file) => file.name);
    expect(silent).toEqual([]);
  });

  it('the public process loads nothing of the closed zone, however far its imports are followed', () => {
    const table = (
      JSON.parse(readFileSync(path.resolve(root, '../package.json'), 'utf8')) as { imports: Record<string, string> }
    ).imports;
    const resolve = (file: string, specifier: string): string | null => {
      if (specifier.startsWith('.')) return path.resolve(root, path.dirname(file), specifier);
      for (const [pattern, to] of Object.entries(table)) {
        const [before = '', after] = pattern.split('*');
        if (after === undefined ? specifier === pattern : specifier.startsWith(before))
          return path.resolve(root, '..', to.replaceAll('*', specifier.slice(before.length)));
      }
      return null;
    };
    const seen = new Set<string>();
    const follow = (name: string, from: string) => {
      if (seen.has(name)) return;
      seen.add(name);
      const file = files.find((one) => one.name === name);
      if (!file) return;
      // A type leaves nothing behind when it runs.
      for (const match of file.text.matchAll(/^(?:import|export)\s(?!type\b)[^;]*?['"]([^'"]+)['"]/gm)) {
        const to = resolve(name, match[1] ?? '');
        if (to) follow(path.relative(root, to), `${from} > ${name}`);
      }
      if (name.startsWith('closed/') && !name.endsWith('/rules.ts')) throw new Error(`${from} > ${name}`);
    };
    follow('main/public.ts', 'start');
    expect(seen.size).toBeGreaterThan(40);
  });
});
