import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Static files of the pages, built in memory when a process starts, named by their content. */
export interface Bundles {
  /** Address of a bundle by its entry's name, such as `katha.css` or `workbench.js`. */
  url(entry: string): string;
  /** Body and type of a file under `/assets/`. */
  file(name: string): { body: Buffer; type: string } | undefined;
}

const ENTRIES = [
  'platform/html/katha.css',
  'client/quick-exit.ts',
  'client/copy.ts',
  'client/listen.ts',
  'client/workbench.ts',
  'client/upload.ts',
];
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
};

/** Builds the style sheet, the fonts it names and the scripts. @throws when a source does not compile. */
export async function buildBundles(): Promise<Bundles> {
  const src = fileURLToPath(new URL('../', import.meta.url));
  const result = await build({
    entryPoints: ENTRIES.map((entry) => path.join(src, entry)),
    absWorkingDir: path.dirname(src),
    outdir: '/assets',
    outbase: src,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    publicPath: '/assets',
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.woff2': 'file' },
    logLevel: 'silent',
  });
  const files = new Map(result.outputFiles.map((file) => [path.basename(file.path), Buffer.from(file.contents)]));
  const urls = new Map<string, string>();
  for (const [output, meta] of Object.entries(result.metafile.outputs)) {
    if (!meta.entryPoint) continue;
    const entry = path.basename(meta.entryPoint).replace(/\.tsx?$/, '.js');
    urls.set(entry, `/assets/${path.basename(output)}`);
  }
  return {
    url(entry) {
      const found = urls.get(entry);
      if (!found) throw new Error(`There is no bundle named ${entry}.`);
      return found;
    },
    file(name) {
      const body = files.get(name);
      return body && { body, type: TYPES[path.extname(name)] ?? 'application/octet-stream' };
    },
  };
}
