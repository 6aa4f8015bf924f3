import { z } from 'zod';
import { demand } from '#people/roles';
import { auditHead, verifyAudit } from '#platform/audit';
import { keepHead, keptHead } from '#platform/audit-head';
import { EXIT, type Command } from '#platform/command';
import type { Context } from '#platform/context';
import { read } from '#platform/database';
import { defineJob } from '#platform/jobs';
import { checkTestimonyKeys } from '#platform/key-check';
import { keepLedger } from '#platform/ledger';

/** Checks the whole chain, and keeps its head outside when it is sound. */
async function checkAudit(ctx: Context) {
  demand(ctx, 'audit.read');
  const kept = await keptHead(ctx.config);
  const verdict = await read(ctx, (tx) => verifyAudit(tx, kept));
  if (verdict.ok && verdict.head) await keepHead(ctx.config, verdict.head);
  return verdict;
}

export const jobs = [
  defineJob({
    name: 'ledger.keep',
    input: z.object({}),
    every: '* * * * *',
    async run(ctx) {
      await keepLedger(ctx);
    },
  }),
  defineJob({
    name: 'audit.keep-head',
    input: z.object({}),
    every: '* * * * *',
    async run(ctx) {
      const kept = await keptHead(ctx.config);
      const head = await read(ctx, (tx) => auditHead(tx));
      if (head && (!kept || head.seq > kept.seq)) await keepHead(ctx.config, head);
    },
  }),
];

export const commands: Command[] = [
  {
    name: 'audit verify',
    summary: 'checks that no line of the audit was changed, removed, moved or cut off',
    usage: 'katha audit verify',
    examples: ['katha audit verify', 'katha audit verify --json'],
    needs: 'archive',
    async run(cli, ctx) {
      const verdict = await checkAudit(ctx);
      const problems = {
        changed: 'was changed',
        'missing-or-moved': 'does not follow the line before it: a line is missing, added or moved',
        truncated: 'was kept outside and is no longer there: the end was cut off',
      };
      cli.out(
        verdict.ok ? `Sound: ${verdict.rows} lines.` : `Broken: line ${verdict.seq} ${problems[verdict.problem]}.`,
      );
      cli.result(verdict);
      return verdict.ok ? EXIT.ok : EXIT.failed;
    },
  },
  {
    name: 'doctor',
    summary: 'looks whether everything the archive needs is in order',
    usage: 'katha doctor',
    examples: ['katha doctor', 'katha doctor --json'],
    needs: 'archive',
    async run(cli, ctx) {
      const checks: { what: string; ok: boolean; say: string }[] = [];
      const check = async (what: string, work: () => Promise<string>) => {
        try {
          checks.push({ what, ok: true, say: await work() });
        } catch (error) {
          checks.push({ what, ok: false, say: error instanceof Error ? error.message : String(error) });
        }
      };
      const answers = async (url: string) => {
        const answer = await fetch(url, { signal: AbortSignal.timeout(3_000), redirect: 'manual' });
        if (answer.status >= 500) throw new Error(`answers ${answer.status}`);
        return `answers ${answer.status}`;
      };
      await check('node', async () => process.version);
      await check('database', async () => `reachable, schema up to date`);
      await check('audit', async () => {
        const verdict = await checkAudit(ctx);
        if (!verdict.ok) throw new Error(`line ${verdict.seq}: ${verdict.problem}. See: npx katha audit verify`);
        return `${verdict.rows} lines, sound`;
      });
      await check('keys', async () => {
        const at = ctx.vault?.keys.recoveryKeyAt;
        return at ? `in order; move ${at} offline` : 'in order; the recovery key is offline';
      });
      await check('testimony keys', async () => {
        const { keys, missing, left } = await checkTestimonyKeys(ctx);
        if (missing.length > 0)
          throw new Error(
            `${missing.length} keys are missing; put them back from your copy: ${missing.slice(0, 5).join(', ')}`,
          );
        if (left.length > 0)
          throw new Error(
            `${left.length} destroyed keys are there again, from an old copy; delete them: ${left.slice(0, 5).join(', ')}`,
          );
        return `${keys}, one for each testimony that is not shredded`;
      });
      await check('ledger', async () => `${(await keepLedger(ctx)).length} lines, sound and up to date`);
      await check('public site', () => answers(`http://127.0.0.1:${ctx.config.publicPort}/`));
      await check('desk', () => answers(`http://127.0.0.1:${ctx.config.deskPort}/sign-in`));
      if (ctx.config.meiliUrl) await check('meilisearch', () => answers(`${ctx.config.meiliUrl}/health`));
      for (const one of checks) cli.out(`${one.ok ? 'ok    ' : 'wrong '} ${one.what.padEnd(14)} ${one.say}`);
      cli.result({ ok: checks.every((one) => one.ok), checks });
      return checks.every((one) => one.ok) ? EXIT.ok : EXIT.failed;
    },
  },
  {
    name: 'migrate',
    summary: 'brings the database to the newest schema (every start does this too)',
    usage: 'katha migrate',
    examples: ['katha migrate'],
    needs: 'archive',
    async run(cli) {
      // Opening the archive has done it, or refused.
      cli.out('The database has the newest schema.');
      cli.result({ ok: true });
      return EXIT.ok;
    },
  },
];
