import { commands as search } from '#commands/open/search';
import { audit, auditHead } from '#platform/audit';
import { keepHead } from '#platform/audit-head';
import { writeBackup } from '#platform/backup';
import { verifyBackup, type BackupReport } from '#platform/backup-verify';
import { EXIT, type Command, type CommandLine } from '#platform/command';
import { readConfig, type Config } from '#platform/config';
import { connect, read, transact } from '#platform/database';
import { localFiles } from '#platform/files';
import { copyKeys } from '#platform/key-copy';
import { openKeyRing, type KeyRing } from '#platform/keys';
import {
  headOf,
  keepLedger,
  ledgerIn,
  ownLedger,
  reaches,
  readLedger,
  writeLedger,
  type LedgerLine,
} from '#platform/ledger';
import { migrate } from '#platform/migrate';
import { startPostgres } from '#platform/postgres';
import { demandEmpty, demandKeys, restoreDatabase, type Restored } from '#platform/restore';
import { openArchive, type OpenArchive } from './archive.ts';
import { demandStopped } from '#platform/running';

const say = (line: string) => void process.stderr.write(`${line}\n`);
const bar = (cli: CommandLine, label: string) => (total: number) => {
  const progress = cli.progress(label, total);
  return { step: () => progress.step(), end: () => progress.end() };
};

/** A backup of an archive that is open, whether it serves or not. */
export async function backUp(cli: CommandLine, archive: OpenArchive, to: string) {
  const ctx = { ...archive.context, actor: { kind: 'system', task: 'command backup' } as const };
  const files = localFiles(ctx.config.uploadsDir);
  const lines = await keepLedger(ctx);
  const manifest = await writeBackup(
    to,
    { ownerUrl: archive.ownerUrl, keys: archive.keys, files, ledger: headOf(lines), now: ctx.clock.now() },
    bar(cli, 'backup'),
  );
  await transact(ctx, (tx) =>
    audit(tx, ctx, {
      action: 'archive.backup',
      subject: `backup:${manifest.id}`,
      detail: {
        files: manifest.files.length,
        testimonies: manifest.testimonies.length,
        damaged: manifest.damaged.length,
      },
    }),
  );
  return manifest;
}

/** The ledger to replay: the one that goes furthest of the file that was named and the data folder's own. @throws Error where there is none */
async function ledgerFor(config: Config, ring: KeyRing, named: string | undefined): Promise<LedgerLine[]> {
  const own = await ownLedger(config.dataDir, ring);
  const given = named === undefined ? undefined : await readLedger(named, ring);
  if (named !== undefined && given === undefined) throw new Error(`There is no ledger at ${named}.`);
  const has = (await readLedger(ledgerIn(config.dataDir), ring)) !== undefined;
  if (!given && !has)
    throw new Error(
      'The ledger of withdrawals is missing. It lies with the copy of the key folder (ledger/withdrawals.jsonl): name it with --ledger FILE. Without it a restore could bring back what was withdrawn since, and is refused.',
    );
  const [longer, shorter] = (given?.length ?? 0) >= own.length ? [given ?? [], own] : [own, given ?? []];
  if (!reaches(longer, headOf(shorter)))
    throw new Error('The ledger named and the one in the data folder tell different histories.');
  return longer;
}

/**
 * Restores a backup into an empty archive. Everything is checked before the first row is written; rows and ledger become visible together.
 * @throws Error saying what does not fit
 */
export async function restore(
  cli: CommandLine,
  config: Config,
  from: string,
  ledgerAt: string | undefined,
  search: (archive: OpenArchive) => Promise<void>,
): Promise<Restored> {
  demandStopped(config.dataDir, 'to restore');
  const ring = await openKeyRing(config, { make: false });
  const ledger = await ledgerFor(config, ring, ledgerAt);
  const { manifest, problems } = await verifyBackup(from, ring, { open: false }, bar(cli, 'checking the backup'));
  const bad = problems.filter((problem) => !problem.includes('when the backup was made'));
  if (bad.length > 0)
    throw new Error(`This backup is not whole, and nothing was restored:\n${bad.slice(0, 20).join('\n')}`);
  if (!reaches(ledger, manifest.ledger))
    throw new Error(
      'The ledger ends before this backup was made: it is an old copy. What was withdrawn since would come back; name the newest copy with --ledger FILE.',
    );
  await demandKeys(ring, manifest, ledger);
  await writeLedger(config.dataDir, ledger);

  const server = config.databaseUrl ? null : await startPostgres({ dataDir: config.dataDir, say });
  let restored: Restored;
  try {
    const url = config.databaseUrl ?? server?.url ?? '';
    await demandEmpty(url);
    await restoreFiles(cli, config, from, manifest.files);
    await migrate(url, undefined, manifest.migrations);
    const progress = cli.progress('database', manifest.parts.length);
    restored = await restoreDatabase(url, from, manifest, ring, ledger, { step: () => progress.step() });
    progress.end();
  } finally {
    if (server && !server.reused) await server.stop();
  }
  const archive = await openArchive(config, { owner: false, say });
  try {
    const ctx = { ...archive.context, actor: { kind: 'system', task: 'command restore' } as const };
    await keepLedger(ctx);
    await search(archive);
    const head = await read(ctx, (tx) => auditHead(tx));
    if (head) await keepHead(config, head);
  } finally {
    await archive.stop();
  }
  return restored;
}

async function restoreFiles(
  cli: CommandLine,
  config: Config,
  from: string,
  wanted: readonly { path: string; bytes: number; sha256: string }[],
): Promise<void> {
  const source = localFiles(`${from}/files`);
  const target = localFiles(config.uploadsDir);
  const names = new Set(wanted.map((file) => file.path));
  for await (const file of target.list(''))
    if (!names.has(file.path))
      throw new Error(
        `${config.uploadsDir} is not empty: ${file.path} is not of this backup. Name an empty folder with KATHA_UPLOADS.`,
      );
  const progress = cli.progress('files', wanted.length);
  for (const file of wanted) {
    // A restore that was cut off left whole files only; they are written again.
    await target.remove(file.path);
    const written = await target.put(file.path, await source.open(file.path));
    if (written.sha256.toString('hex') !== file.sha256) throw new Error(`${file.path} changed while it was copied.`);
    progress.step();
  }
  progress.end();
}

function tellReport(cli: CommandLine, report: BackupReport): number {
  const { manifest, problems } = report;
  cli.out(
    `Backup ${manifest.id} of ${manifest.at}: ${manifest.testimonies.length} testimonies with a key, ${manifest.files.length} files, ${manifest.parts.reduce((n, part) => n + part.rows, 0)} rows.`,
  );
  for (const problem of problems) cli.out(`wrong  ${problem}`);
  if (report.opened !== null)
    cli.out(
      `${report.opened} originals opened to the last byte; ${report.closed} are closed for ever, their keys were destroyed.`,
    );
  cli.out(problems.length === 0 ? 'Sound.' : `Not sound: ${problems.length} problems. Do not rely on it.`);
  cli.result({
    ok: problems.length === 0,
    id: manifest.id,
    at: manifest.at,
    problems,
    opened: report.opened,
    closed: report.closed,
  });
  return problems.length === 0 ? EXIT.ok : EXIT.failed;
}

const rebuildSearch = async (cli: CommandLine, archive: OpenArchive): Promise<void> => {
  const command = search.find((one) => one.name === 'search rebuild');
  if (command?.needs !== 'archive') throw new Error('There is no command that makes the search index.');
  // The index belongs to the worker.
  const db = connect(archive.roles.katha_worker, { name: 'katha-restore', max: 2, statementTimeoutMs: 600_000 });
  try {
    await command.run({ ...cli, result: () => undefined }, { ...archive.context, db });
  } finally {
    await db.destroy();
  }
};

export const commands: Command[] = [
  {
    name: 'backup',
    summary: 'writes a backup (database and sealed files, no key) into a new folder',
    usage: 'katha backup FOLDER [--keys FOLDER]',
    examples: ['katha backup /backups/2026-11-24', 'katha backup /backups/2026-11-24 --keys /media/stick/katha-keys'],
    options: { keys: { type: 'string', help: 'also bring this copy of the key folder up to date (as keys sync)' } },
    needs: 'nothing',
    async run(cli) {
      const [to, ...more] = cli.args;
      if (to === undefined || more.length > 0) return EXIT.usage;
      const archive = await openArchive({ ...readConfig(), logLevel: 'warn' }, { owner: false, say });
      try {
        const manifest = await backUp(cli, archive, to);
        const keys = cli.options['keys'];
        const copy =
          typeof keys === 'string' ? await copyKeys(archive.context.config.dataDir, archive.keys, keys) : null;
        cli.out(
          `Backup ${manifest.id}: ${manifest.files.length} files, ${manifest.parts.length} parts of the database.`,
        );
        for (const at of manifest.damaged) cli.out(`wrong  ${at} is missing or damaged in the archive itself.`);
        cli.out(
          copy
            ? `Keys: ${copy.testimonies} testimonies; ${copy.written} files written, ${copy.removed} destroyed keys removed.`
            : 'It opens only with a copy of the key folder from now or later: npx katha keys sync FOLDER.',
        );
        cli.result({ id: manifest.id, files: manifest.files.length, damaged: manifest.damaged, keys: copy });
        return manifest.damaged.length === 0 ? EXIT.ok : EXIT.failed;
      } finally {
        await archive.stop();
      }
    },
  },
  {
    name: 'backup verify',
    summary: 'compares every byte of a backup with its manifest',
    usage: 'katha backup verify FOLDER [--open]',
    examples: ['katha backup verify /backups/2026-11-24', 'katha backup verify /backups/2026-11-24 --open'],
    options: { open: { type: 'boolean', help: 'also unseal every row, and open every original to its last byte' } },
    needs: 'nothing',
    async run(cli) {
      const [from, ...more] = cli.args;
      if (from === undefined || more.length > 0) return EXIT.usage;
      const ring = await openKeyRing(readConfig(), { make: false });
      return tellReport(
        cli,
        await verifyBackup(from, ring, { open: cli.options['open'] === true }, bar(cli, 'checking')),
      );
    },
  },
  {
    name: 'restore',
    summary: 'restores a backup into an empty archive, and replays what was withdrawn since',
    usage: 'katha restore FOLDER [--ledger FILE]',
    examples: ['katha restore /backups/2026-11-24 --ledger /media/stick/katha-keys/ledger/withdrawals.jsonl'],
    options: {
      ledger: { type: 'string', help: 'the newest ledger of withdrawals; needed unless the data folder has one' },
    },
    needs: 'nothing',
    async run(cli) {
      const [from, ...more] = cli.args;
      if (from === undefined || more.length > 0) return EXIT.usage;
      const ledger = cli.options['ledger'];
      const config = { ...readConfig(), logLevel: 'warn' };
      const restored = await restore(cli, config, from, typeof ledger === 'string' ? ledger : undefined, (archive) =>
        rebuildSearch(cli, archive),
      );
      const { withdrawn, destroyed, narrowed } = restored.replayed;
      cli.out(
        `Restored ${restored.rows} rows. From the ledger: ${withdrawn} withdrawals, ${destroyed} destroyed keys, ${narrowed} narrowed terms. Everybody signs in anew.`,
      );
      cli.result(restored);
      return EXIT.ok;
    },
  },
  {
    name: 'keys sync',
    summary: 'brings a copy of the key folder up to date, and removes destroyed keys from it',
    usage: 'katha keys sync FOLDER',
    examples: ['katha keys sync /media/stick/katha-keys'],
    needs: 'archive',
    async run(cli, ctx) {
      const [to, ...more] = cli.args;
      if (to === undefined || more.length > 0 || !ctx.vault) return EXIT.usage;
      await keepLedger(ctx);
      const copy = await copyKeys(ctx.config.dataDir, ctx.vault.keys, to);
      await transact(ctx, (tx) =>
        audit(tx, ctx, {
          action: 'keys.sync',
          subject: 'archive',
          detail: { written: copy.written, removed: copy.removed, testimonies: copy.testimonies },
        }),
      );
      cli.out(
        `${copy.testimonies} keys of testimonies; ${copy.written} files written, ${copy.removed} destroyed keys removed.`,
      );
      cli.out('The recovery key is not in it: that one belongs elsewhere.');
      cli.result(copy);
      return EXIT.ok;
    },
  },
];
