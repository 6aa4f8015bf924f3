import { runJobs } from '#platform/jobs';
import { keepLedger } from '#platform/ledger';
import { jobs } from './jobs.ts';
import { beginProcess, ready } from './process.ts';

const own = await beginProcess('worker', { sealed: true, poolSize: 6, statementTimeoutMs: 120_000 });
// What was withdrawn while no worker ran is in the ledger before anything else happens.
await keepLedger({ ...own.ctx, actor: { kind: 'system', task: 'ledger.keep' } });
const runner = await runJobs(own.config.roleUrl ?? '', jobs, (name) => ({
  ...own.ctx,
  actor: { kind: 'system', task: name },
}));
own.onEnd(() => runner.stop());
ready();
