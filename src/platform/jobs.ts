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
  /** Waits for answers of others (the site, a mail server): kept apart, so that nothing that must happen at once waits behind it. */
  readonly waits?: true;
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

/** Two at a time of those that wait for others, and two of the rest. */
const AT_A_TIME = 2;

/** Runs jobs until `stop()`. Each gets a context of its own, as the system. */
export async function runJobs(
  url: string,
  jobs: readonly AnyJob[],
  inJob: (name: string) => Context,
): Promise<{ stop(): Promise<void> }> {
  const all = jobs as readonly unknown[] as readonly JobDefinition[];
  await takeOver(url);
  const runners: Runner[] = [];
  for (const lane of [all.filter((job) => !job.waits), all.filter((job) => job.waits)])
    if (lane.length > 0) runners.push(await runLane(url, lane, inJob));
  return {
    async stop() {
      await Promise.all(runners.map((runner) => runner.stop()));
    },
  };
}

async function runLane(url: string, jobs: readonly JobDefinition[], inJob: (name: string) => Context): Promise<Runner> {
  const taskList: TaskList = {};
  for (const job of jobs) {
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
  const rounds = jobs.flatMap((job) =>
    job.every ? [{ task: job.name, match: job.every, options: { maxAttempts: 3 } }] : [],
  );
  return run({
    connectionString: url,
    taskList,
    parsedCronItems: parseCronItems(rounds),
    concurrency: AT_A_TIME,
    noHandleSignals: true,
    pollInterval: 1000,
    logger: new QueueLogger(() => () => undefined),
  });
}

async function takeOver(url: string): Promise<void> {
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
}
