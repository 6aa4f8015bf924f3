import type { Reader } from '#platform/database';
import { any, keptOfTestimony, term, type Expression } from './expression.ts';
import { alternatives, MOST_ALTERNATIVES, type Alternative } from './meili-documents.ts';
import type { WordPlan } from './plan.ts';
import { engineState, type EngineState } from './store/keeping.ts';
import { Shelf } from './shelf.ts';
import * as store from './store/reading.ts';

/** What was last seen of an engine, and of the words that someone of some audiences can find. */
export interface Seen {
  readonly state: EngineState;
  readonly words: Map<string, boolean>;
  readonly beginnings: Map<string, readonly string[]>;
  readonly shelf: Shelf;
  /** Pages of hits that were asked for. */
  readonly asked: Set<string>;
}

const MOST_WORDS = 20_000;
const MOST_BEGINNINGS = 1_000;

/**
 * What must be known before an engine is asked. It is kept between questions, but never trusted: it holds for one epoch, and whoever
 * answers by it compares that with the epoch at which the answer is read.
 */
export class Knowledge {
  private readonly target: string;
  private readonly seen = new Map<string, Seen>();

  constructor(target: string) {
    this.target = target;
  }

  forget(): void {
    this.seen.clear();
  }

  /** The engine's state, with at least these words looked up. Read anew while the engine cannot answer: nobody would notice that it can. */
  async of(db: Reader, words: readonly string[], audiences: readonly string[]): Promise<Seen> {
    const key = audiences.join(' ');
    let seen = this.seen.get(key);
    if (!seen?.state.active || seen.state.added > 0) seen = await this.anew(db, key);
    for (;;) {
      const { state, words: looked } = seen;
      const missing = words.filter((word) => !looked.has(word));
      if (missing.length === 0 || (await this.hear(db, seen, missing, audiences)) === state.epoch) return seen;
      seen = await this.anew(db, key);
    }
  }

  /** The epoch as it is now; where it is still what was seen, these words are looked up with it. */
  async hear(db: Reader, seen: Seen, unheard: readonly string[], audiences: readonly string[]): Promise<string> {
    const { epoch, known } = await store.knownAt(db, this.target, unheard, audiences);
    if (epoch !== seen.state.epoch) return epoch;
    if (seen.words.size + unheard.length > MOST_WORDS) this.seen.delete(audiences.join(' '));
    for (const word of unheard) seen.words.set(word, known.has(word));
    return epoch;
  }

  private async anew(db: Reader, key: string): Promise<Seen> {
    const state = await engineState(db, this.target);
    const seen: Seen = { state, words: new Map(), beginnings: new Map(), shelf: new Shelf(), asked: new Set() };
    this.seen.set(key, seen);
    return seen;
  }

  /**
   * What the engine was told of, and the alternatives that it would be asked, or null where it cannot honour them. Spellings that
   * nobody used find nothing and are left out; of `unheard` that is not known yet, and nobody waits for it.
   */
  async waysOf(
    db: Reader,
    plan: WordPlan,
    audiences: readonly string[],
  ): Promise<{ seen: Seen; ways: Alternative[] | null; unheard: readonly string[] }> {
    // Before anything else is read: what is read later under the same epoch was so then, too.
    const before = await this.of(db, [], audiences);
    const unfit = { seen: before, ways: null, unheard: [] };
    if (before.state.added > 0) return unfit;
    const spelt = plan.complement ? null : await this.spellOut(db, plan.expression, audiences, before);
    if (!spelt) return unfit;
    const candidates = new Set<string>();
    collectAlternatives(spelt, candidates);
    const unheard = [...candidates].filter((word) => !before.words.has(word));
    const unpruned = unheard.length > 0 ? alternatives(spelt) : null;
    if (unpruned) return { seen: before, ways: unpruned, unheard };
    const seen = await this.of(db, unheard, audiences);
    // What was spelt out under another epoch may lack a word.
    if (seen.state.epoch !== before.state.epoch) return this.waysOf(db, plan, audiences);
    return { seen, ways: alternatives(prune(spelt, seen.words)), unheard: [] };
  }

  /** Beginnings of words as the words that begin so; null where there are too many, or numbers, of which no list is kept. */
  private async spellOut(
    db: Reader,
    expression: Expression,
    audiences: readonly string[],
    seen: Seen,
  ): Promise<Expression | null> {
    switch (expression.op) {
      case 'prefix': {
        if (/\p{Nd}/u.test(expression.lexeme)) return null;
        let found = seen.beginnings.get(expression.lexeme);
        if (!found) {
          found = await store.termsBeginning(db, expression.lexeme, MOST_ALTERNATIVES + 1, audiences);
          if (seen.beginnings.size >= MOST_BEGINNINGS) seen.beginnings.clear();
          seen.beginnings.set(expression.lexeme, found);
        }
        return found.length > MOST_ALTERNATIVES ? null : any([term(expression.lexeme), ...found.map(term)]);
      }
      case 'and':
      case 'or': {
        const items: Expression[] = [];
        for (const item of expression.items) {
          const spelt = await this.spellOut(db, item, audiences, seen);
          if (!spelt) return null;
          items.push(spelt);
        }
        return { ...expression, items };
      }
      default:
        return expression;
    }
  }
}

function collectAlternatives(expression: Expression, into: Set<string>, inside = false): void {
  if (expression.op === 'or' || expression.op === 'and')
    for (const item of expression.items) collectAlternatives(item, into, inside || expression.op === 'or');
  else if (inside && expression.op === 'term') into.add(expression.lexeme);
  else if (inside && expression.op === 'phrase') for (const leaf of expression.lexemes) into.add(leaf.lexeme);
}

/** Leaves out alternatives of which some word stands nowhere: they find nothing. One is always left. */
function prune(expression: Expression, known: ReadonlyMap<string, boolean>): Expression {
  if (expression.op === 'and') return { op: 'and', items: expression.items.map((item) => prune(item, known)) };
  if (expression.op !== 'or') return expression;
  // Of exact spellings no list is kept: those stay, and the database answers.
  const mayStand = (lexeme: string) => known.get(lexeme) === true || !keptOfTestimony(lexeme);
  const kept = expression.items.filter((item) =>
    item.op === 'term'
      ? mayStand(item.lexeme)
      : item.op === 'phrase'
        ? item.lexemes.every((leaf) => mayStand(leaf.lexeme))
        : true,
  );
  return any((kept.length > 0 ? kept : expression.items.slice(0, 1)).map((item) => prune(item, known)));
}
