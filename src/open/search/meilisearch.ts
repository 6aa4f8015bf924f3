import type { Context } from '#platform/context';
import { readSingly } from '#platform/database';
import { Refusal } from '#platform/errors';
import { Epochs } from './epochs.ts';
import { Asked, Moved, type Found } from './meili-asked.ts';
import { meiliSearcher } from './meili-client.ts';
import { Knowledge } from './meili-ways.ts';
import type { WordPlan } from './plan.ts';
import type { EngineTarget, Question, Search } from './port.ts';
import { postgresSearch } from './postgres.ts';

/** The engine answers within this time, or the database does. */
const ENGINE_TIMEOUT_MS = 1_500;
const MOST_REMOVED = 100;
// After so many faults in a row the engine is left alone for a while, so that not every reader waits for it.
const FAULTS_UNTIL_REST = 3;
const REST_MS = 10_000;

/**
 * Why an engine gave no answer. `unfit`: it cannot honour the question, no engine of its kind can. `behind`: it was not told yet of
 * everything that is published. `failed`: it should have answered.
 */
type Silence = 'unfit' | 'behind' | 'failed';

/**
 * Meilisearch where it can honour the question, Postgres otherwise; several instances are asked in their order. Postgres answers, too,
 * while no instance was told of everything that is published, and `degraded` where they fail, are slow, or give hits that are not of a
 * live edition. What has been withdrawn is left out by the filter, and no hit is shown that the database does not find live.
 */
export function meilisearch(targets: readonly EngineTarget[]): Search {
  const instances = targets.map((target) => new Instance(target));
  return {
    name: 'meilisearch',
    async ask(ctx, question) {
      let degraded = false;
      for (const instance of question.plan ? instances : []) {
        const found = await instance.ask(ctx, question, question.plan as WordPlan);
        if (typeof found !== 'string') return { ...found, engine: 'meilisearch', degraded: false };
        degraded ||= found === 'failed';
        if (found === 'unfit') break;
      }
      return { ...(await postgresSearch.ask(ctx, question)), degraded };
    },
  };
}

/** So often an answer is asked for again because something was published, withdrawn or told meanwhile; then the database answers. */
const MOST_ATTEMPTS = 3;

class Instance {
  private readonly target: EngineTarget;
  private readonly search: ReturnType<typeof meiliSearcher>;
  private readonly knowledge: Knowledge;
  private readonly epochs: Epochs;
  private faults = 0;
  private restUntil = 0;

  constructor(target: EngineTarget) {
    this.target = target;
    this.search = meiliSearcher(target.url, target.key, ENGINE_TIMEOUT_MS);
    this.knowledge = new Knowledge(target.url);
    this.epochs = new Epochs(target.url);
  }

  async ask(ctx: Context, question: Question, plan: WordPlan): Promise<Found | Silence> {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const { seen, ways, unheard } = await readSingly(ctx, (db) =>
        this.knowledge.waysOf(db, plan, question.audiences),
      );
      const { state } = seen;
      if (state.added > 0 || state.removed.length > MOST_REMOVED) return 'behind';
      if (!ways) return 'unfit';
      if (!state.active || performance.now() < this.restUntil) return 'failed';
      try {
        const engine = {
          search: this.search,
          target: this.target.url,
          index: state.active,
          seen,
          epoch: () =>
            unheard.length === 0
              ? this.epochs.now(ctx)
              : readSingly(ctx, (db) => this.knowledge.hear(db, seen, unheard, question.audiences)),
        };
        const found = await new Asked(ctx, engine, question).answer(ways);
        this.faults = 0;
        return found;
      } catch (error) {
        if (error instanceof Refusal) throw error;
        this.knowledge.forget();
        if (error instanceof Moved || (await this.moved(ctx, question, state.epoch))) continue;
        this.faults++;
        if (this.faults >= FAULTS_UNTIL_REST) this.restUntil = performance.now() + REST_MS;
        ctx.log.warn({ err: error, faults: this.faults }, 'outside search engine failed');
        return 'failed';
      }
    }
    return 'behind';
  }

  /** A generation that was replaced is gone: whoever was still asking it asks again. */
  private async moved(ctx: Context, question: Question, epoch: string): Promise<boolean> {
    const { state } = await readSingly(ctx, (db) => this.knowledge.of(db, [], question.audiences));
    return state.epoch !== epoch;
  }
}
