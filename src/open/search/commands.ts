import { EXIT, type Command, type CommandLine } from '#platform/command';
import type { Context } from '#platform/context';
import { read } from '#platform/database';
import { engineTargets } from './engines.ts';
import { MeiliIndexer } from './meili-indexer.ts';
import { keepSearchKey } from './meili-keys.ts';
import { rebuildDatabase, repairDatabase, verifyAndRepair, verifyDatabase, verifyEngine } from './maintain.ts';
import { rebuild, tellingClient } from './relay.ts';
import * as store from './store/keeping.ts';

/** A progress bar for work whose extent is known only once it has begun. */
function bar(cli: CommandLine, label: string) {
  let shown: ReturnType<CommandLine['progress']> | undefined;
  let before = 0;
  return {
    step: (done: number, total: number) => {
      shown ??= cli.progress(label, total);
      shown.step(done - before);
      before = done;
    },
    end: () => shown?.end(),
  };
}

async function configure(cli: CommandLine, ctx: Context): Promise<number> {
  const targets = await engineTargets(ctx);
  if (targets.length === 0)
    cli.out('Search runs in the database (MEILI_URL is not set): there is nothing to configure.');
  const key = await keepSearchKey(ctx, targets);
  if (key)
    cli.out(
      `Key for readers: ${key === 'kept' ? 'as it should be' : `written to ${ctx.config.meiliSearchKeyFile}`}; it searches and opens nothing else.`,
    );
  const results = [];
  for (const target of targets) {
    const { active } = await read(ctx, (tx) => store.engineState(tx, target.url));
    if (!active) {
      const made = await rebuild(ctx, target);
      cli.out(
        made ? `${target.url}: new index with ${made.passages} passages` : `${target.url}: another worker is at it`,
      );
      results.push({ engine: target.url, changed: [], built: made !== null });
      continue;
    }
    const changed = await new MeiliIndexer(tellingClient(target), active).configure();
    cli.out(
      `${target.url}: ${changed.length === 0 ? 'settings are as they should be' : `changed ${changed.join(', ')}`}`,
    );
    results.push({ engine: target.url, changed, built: false });
  }
  cli.result(results);
  return EXIT.ok;
}

async function rebuildAll(cli: CommandLine, ctx: Context): Promise<number> {
  const results = [];
  const database = bar(cli, 'database');
  const editions = await rebuildDatabase(ctx, database.step);
  database.end();
  cli.out(`database: ${editions} editions`);
  results.push({ engine: 'postgres', editions });
  for (const target of await engineTargets(ctx)) {
    const engine = bar(cli, target.url);
    const made = await rebuild(ctx, target, engine.step);
    engine.end();
    cli.out(
      made
        ? `${target.url}: ${made.passages} passages in a new index, which answers now`
        : `${target.url}: another worker is at it; try again in two minutes`,
    );
    results.push({ engine: target.url, passages: made?.passages ?? null });
  }
  cli.result(results);
  return results.every((result) => !('passages' in result) || result.passages !== null) ? EXIT.ok : EXIT.failed;
}

async function verify(cli: CommandLine, ctx: Context): Promise<number> {
  const repair = cli.options['repair'] === true;
  const words = bar(cli, 'database');
  const reports = [await verifyDatabase(ctx, true, words.step)];
  words.end();
  for (const target of await engineTargets(ctx)) reports.push(await verifyEngine(ctx, target));
  for (const report of reports) {
    cli.out(
      `${report.engine}: ${report.checked} testimonies, ${report.wrong.length === 0 ? 'as they should be' : `${report.wrong.length} differ: ${report.wrong.slice(0, 10).join(' ')}`}`,
    );
  }
  cli.result(reports);
  const wrong = reports.some((report) => report.wrong.length > 0);
  if (!wrong) return EXIT.ok;
  if (!repair) {
    cli.out('Put it right with: npx katha search verify --repair');
    return EXIT.failed;
  }
  await repairDatabase(ctx, reports[0]?.wrong ?? []);
  await verifyAndRepair(ctx);
  cli.out('Repaired.');
  return EXIT.ok;
}

export const commands: Command[] = [
  {
    name: 'search configure',
    summary: 'brings the search engine to the settings in search-config/',
    usage: 'katha search configure',
    examples: ['katha search configure', 'katha search configure --json'],
    needs: 'archive',
    as: 'worker',
    run: configure,
  },
  {
    name: 'search rebuild',
    summary: 'makes the search index again from what is published; searches go on meanwhile',
    usage: 'katha search rebuild',
    examples: ['katha search rebuild', 'katha search rebuild --json'],
    needs: 'archive',
    as: 'worker',
    run: rebuildAll,
  },
  {
    name: 'search verify',
    summary: 'compares what search holds with what is published',
    usage: 'katha search verify [--repair]',
    examples: ['katha search verify', 'katha search verify --repair'],
    options: { repair: { type: 'boolean', help: 'put right what differs' } },
    needs: 'archive',
    as: 'worker',
    run: verify,
  },
];
