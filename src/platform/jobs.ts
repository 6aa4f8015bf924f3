import { Logger as QueueLogger, parseCronItems, run, type Runner, type TaskList } from 'graphile-worker';
import { sql } from 'kysely';
import pg from 'pg';
import type { z } from 'zod';
import type { Context } from '#platform/context';
import type { Tx } from '#platform/database';

/** What is asked for: a slice that announces something need not know who acts on it. */
export interface JobRequest<T = unknown> {
  /** `thing.happened` or `thing.verb` */
  readonly name: string;
  readonly input: z.ZodType<T>;
}

/** Something that happens later, at least once: `run` must come to the same end when it is repeated. */
export interface JobDefinition<T = unknown> extends JobRequest<T> {
  /** Five-field cron pattern (UTC) for work that comes round by itself; its input is `{}`. */
  readonly every?: string;
  run(ctx: Context, input: T): Promise<void>;
}

/** A list of jobs of different inputs: each is checked by its own schema before `run` sees it. */
export type AnyJob = JobDefinition<never>;

export function defineJob<T>(job: JobDefinition<T>): AnyJob {
  return job as unknown as AnyJob;
}

/**
 * Asks for a job in the transaction that makes it necessary. A `key` replaces an unstarted job of the same key,
 * so that twice asked is once done.
 */
export async function enqueue<T>(
  tx: Tx,
  job: JobRequest<T>,
  input: NoInfer<T>,
  options: { key?: string; runAt?: Date } = {},
): Promise<void> {
  const payload = JSON.stringify(job.input.parse(input));
  await sql`select platform.enqueue(${job.name}, ${payload}::json, ${options.key ?? null}::text, ${options.runAt ?? null}::timestamptz)`.execute(
    tx,
  );
}

/** Runs jobs until `stop()`. Each gets a context of its own, as the system. */
export async function runJobs(
  url: string,
  jobs: readonly AnyJob[],
  inJob: (name: string) => Context,
  concurrency = 2,
): Promise<Runner> {
  const taskList: TaskList = {};
  for (const job of jobs as readonly unknown[] as readonly JobDefinition[]) {
    taskList[job.name] = async (payload) => {
      const ctx = inJob(job.name);
      const started = performance.now();
      try {
        const raw = payload !== null && typeof payload === 'object' && '_cron' in payload ? {} : payload;
        await job.run(ctx, job.input.parse(raw));
        ctx.log.info({ job: job.name, ms: Math.round(performance.now() - started) }, 'job done');
      } catch (error) {
        ctx.log.error({ job: job.name, err: error }, 'job failed');
        throw error;
      }
    };
  }
  // A worker that was killed leaves its jobs locked for hours. The one that takes its place takes them over; should another still be
  // at work on one, it is done twice, which every job must bear.
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(
      'select graphile_worker.force_unlock_workers(array(select distinct locked_by from graphile_worker.jobs where locked_by is not null))',
    );
  } finally {
    await client.end();
  }
  const rounds = (jobs as readonly unknown[] as readonly JobDefinition[]).flatMap((job) =>
    job.every ? [{ task: job.name, match: job.every, options: { maxAttempts: 3 } }] : [],
  );
  return run({
    connectionString: url,
    taskList,
    parsedCronItems: parseCronItems(rounds),
    concurrency,
    noHandleSignals: true,
    pollInterval: 1000,
    logger: new QueueLogger(() => () => undefined),
  });
}
