import { AHEAD, BEHIND, CHAR, CLASS, END, FOLDED, SPLIT, foldUnit, nodesOf, type Nodes } from './nodes.ts';

/** Where the patterns stand after what was read: the nodes that may come next, and the patterns that may have matched. */
interface State {
  readonly nodes: Int32Array;
  readonly hits: readonly number[];
  /** `hits`, and what was still open when reading ended here; made when asked for. */
  open: readonly number[] | undefined;
}

/** So many signs are read at one place; what is still open then is tried. It makes reading linear. */
export const LONGEST = 64;
/** States there are at most; further ones are made each time. Where most of them are taken, they are made anew for the next text. */
export const MOST = 1 << 13;
const ENOUGH = MOST - (MOST >> 3);
/** Signs whose states are kept: there are fewer that the patterns tell from each other. */
const STRIDE = 256;
/** What is no sign of its own, as numbers below zero: none, where the text begins or ends; one that cannot be told; halves of a letter of two units, which are not told either. */
export const NOTHING = -1;
export const UNKNOWN = -2;
const FIRST_HALF = -3;
const SECOND_HALF = -4;
const OTHERS = 4;

/** The state in which nothing can match any more, and the number of one that is not made yet. */
export const DEAD = 0;
const UNMADE = -1;

/**
 * Tells of many patterns at once which may match at a place of a text, without trying each: they are read as one automaton
 * whose states are made when they are first needed (Thompson, "Regular expression search algorithm", CACM 11(6), 1968; Cox,
 * "Regular expression matching can be simple and fast", 2007). It never misses a match. A look further around than one sign
 * it takes to succeed, so each pattern it tells of must still be tried. A state is a number.
 */
export class Automaton {
  /** Raised whenever the states are made anew: those of an earlier time mean nothing. */
  generation = 0;
  private readonly nodes: Nodes;
  /** First states, by the sign before. */
  private readonly starts = new Map<number, number>();
  private readonly behind: readonly number[];
  private readonly states: State[] = [];
  private readonly numbers = new Map<string, number>();
  /** The state after each state and sign. */
  private after = new Int16Array(0);
  private goesOn = new Uint8Array(0);
  /** Signs that no pattern tells from each other have one number; 0: not asked yet. */
  private readonly signs = new Uint16Array(65_536);
  private readonly alike = new Map<string, number>();
  private readonly literals: ReadonlySet<number>;
  /** When a node was last reached: behind the sign that is read, and before it. */
  private readonly reached: Int32Array;
  private readonly ahead: Int32Array;
  private time = 0;

  constructor(patterns: readonly RegExp[]) {
    this.nodes = nodesOf(patterns);
    const { count, kind, value } = this.nodes;
    this.reached = new Int32Array(count);
    this.ahead = new Int32Array(count);
    this.behind = [...new Set(value.filter((_, node) => kind[node] === BEHIND))];
    this.literals = new Set(value.filter((_, node) => kind[node] === CHAR || kind[node] === FOLDED));
    this.forget();
  }

  /** Where the patterns stand before a place after `before`: a sign, or `NOTHING` where the text begins. */
  start(before: number): number {
    let state = this.starts.get(before);
    if (state === undefined) {
      this.time++;
      const found: number[] = [];
      const hits = new Set<number>();
      for (const node of this.nodes.starts) this.follow(node, before, this.reached, found, hits);
      state = this.stateOf(found, hits, `behind ${this.behind.map((wanted) => this.looks(wanted, before)).join(' ')}`);
      this.starts.set(before, state);
    }
    return state;
  }

  /** Where they stand after a word. */
  through(state: number, word: string, from: number): number {
    let at = state;
    for (let i = from; i < word.length && at !== DEAD; i++) at = this.step(at, signAt(word, i));
    return at;
  }

  /** The patterns that may match, by their numbers, as the text goes on from a place; `from`: where they began. */
  mayMatch(state: number, text: string, place: number, from: number): readonly number[] {
    let at = state;
    let i = place;
    for (; this.goesOn[at] === 1; i++) {
      if (i - from >= LONGEST) return this.openIn(this.states[at] as State);
      at = this.step(at, signAt(text, i));
    }
    return (this.states[at] as State).hits;
  }

  private step(state: number, unit: number): number {
    const sign = unit < 0 ? -unit : this.signs[unit] || this.sign(unit);
    const after = sign < STRIDE ? (this.after[state * STRIDE + sign] as number) : UNMADE;
    return after === UNMADE ? this.make(state, unit, sign) : after;
  }

  /** The number of a sign. */
  private sign(unit: number): number {
    const { classes } = this.nodes;
    const own = this.literals.has(unit) || this.literals.has(foldUnit(unit));
    const name = own ? `${unit}` : classes.map((is) => (is(unit) ? 1 : 0)).join('');
    let number = this.alike.get(name);
    if (number === undefined) this.alike.set(name, (number = this.alike.size + OTHERS + 1));
    this.signs[unit] = number;
    return number;
  }

  private openIn(state: State): readonly number[] {
    const { nodes, hits } = state;
    state.open ??= [...new Set([...hits, ...Array.from(nodes, (node) => this.nodes.owner[node] as number)])];
    return state.open;
  }

  private make(state: number, unit: number, sign: number): number {
    this.time++;
    const { nodes, hits: before } = this.states[state] as State;
    const found: number[] = [];
    const hits = new Set(before);
    // What follows a look ahead is asked of the same sign.
    const more: number[] = [];
    for (const node of nodes) this.read(node, unit, found, hits, more);
    // A class took the first half of a letter for the whole.
    if (unit === SECOND_HALF) for (const node of nodes) this.follow(node, UNKNOWN, this.reached, found, hits);
    for (let k = 0; k < more.length; k++) this.read(more[k] as number, unit, found, hits, more);
    const made = this.stateOf(found, hits);
    if (state !== MOST && made !== MOST && sign < STRIDE) this.after[state * STRIDE + sign] = made;
    return made;
  }

  private read(node: number, unit: number, found: number[], hits: Set<number>, more: number[]): void {
    const { kind, value, next, classes } = this.nodes;
    const wanted = value[node] as number;
    let is: boolean;
    switch (kind[node]) {
      case CHAR:
        is = unit === wanted;
        break;
      case FOLDED:
        is = unit >= 0 && foldUnit(unit) === wanted;
        break;
      case CLASS:
        is = unit < UNKNOWN || (unit >= 0 && (classes[wanted]?.(unit) ?? false));
        break;
      case AHEAD:
        if (this.looks(wanted, unit)) this.follow(next[node] as number, UNKNOWN, this.ahead, more, hits);
        return;
      default:
        return;
    }
    if (is) this.follow(next[node] as number, unit, this.reached, found, hits);
  }

  /** Whether a sign, or none, is one that a look ahead or behind asks for. */
  private looks(wanted: number, unit: number): boolean {
    if (unit <= UNKNOWN) return true;
    const not = wanted < 0;
    return (unit !== NOTHING && (this.nodes.classes[not ? -1 - wanted : wanted]?.(unit) ?? false)) !== not;
  }

  /** Adds the nodes at which a sign is asked for, from `node` on. */
  private follow(node: number, before: number, reached: Int32Array, found: number[], hits: Set<number>): void {
    const { kind, value, next, owner } = this.nodes;
    const todo = [node];
    for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
      if (reached[at] === this.time) continue;
      reached[at] = this.time;
      switch (kind[at]) {
        case SPLIT:
          todo.push(next[at] as number, value[at] as number);
          break;
        case BEHIND:
          if (this.looks(value[at] as number, before)) todo.push(next[at] as number);
          break;
        case END:
          hits.add(owner[at] as number);
          break;
        default:
          found.push(at);
      }
    }
  }

  /** A pattern that may have matched is not followed further. */
  private stateOf(found: readonly number[], hits: ReadonlySet<number>, name?: string): number {
    const nodes = Int32Array.from(
      hits.size === 0 ? found : found.filter((node) => !hits.has(this.nodes.owner[node] as number)),
    ).sort();
    const matched = [...hits].sort((a, b) => a - b);
    const key = name ?? `${nodes.join(' ')}|${matched.join(' ')}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    return this.add(key, { nodes, hits: matched, open: undefined });
  }

  private add(key: string, state: State): number {
    const number = Math.min(this.states.length, MOST);
    if (number >= this.goesOn.length) this.grow(Math.min(MOST + 1, Math.max(256, 2 * number)));
    this.states[number] = state;
    this.goesOn[number] = state.nodes.length > 0 ? 1 : 0;
    if (number < MOST) this.numbers.set(key, number);
    return number;
  }

  private grow(size: number): void {
    const { after, goesOn } = this;
    this.after = new Int16Array(size * STRIDE).fill(UNMADE);
    this.after.set(after);
    this.goesOn = new Uint8Array(size);
    this.goesOn.set(goesOn);
  }

  /** Before a text: makes room, where little is left. */
  makeRoom(): void {
    if (this.states.length > ENOUGH) this.forget();
  }

  /** Begins anew, with nothing but the dead state. */
  private forget(): void {
    this.generation++;
    this.starts.clear();
    this.states.length = 0;
    this.numbers.clear();
    this.after = new Int16Array(0);
    this.goesOn = new Uint8Array(0);
    this.add('|', { nodes: new Int32Array(0), hits: [], open: undefined });
    this.after.fill(DEAD, 0, STRIDE);
  }
}

/** The sign of a text at a place, as the automaton reads it. */
export function signAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return NOTHING;
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdfff) return unit;
  const first = unit < 0xdc00;
  const other = text.charCodeAt(first ? at + 1 : at - 1);
  return first
    ? other >= 0xdc00 && other <= 0xdfff
      ? FIRST_HALF
      : unit
    : other >= 0xd800 && other < 0xdc00
      ? SECOND_HALF
      : unit;
}
