import { exactForm } from './fold.ts';
import { withoutPlaceholders } from './placeholders.ts';
import { problem, type Parsed, type Place, type QueryNode, type QueryProblemCode } from './query.ts';
import { words } from './words.ts';

/** Limits of one query: more than a person types, less than a machine needs to hurt. */
const MAX_QUERY_LENGTH = 1000;
const MAX_QUERY_WORDS = 64;
const MAX_DEPTH = 20;
const SHORTEST_PREFIX = 2;

const OPENING_QUOTES = new Set(['"', '\u201c', '\u201e', '\u00ab', '\uff02']);
const CLOSING_QUOTES = new Set(['"', '\u201d', '\u201c', '\u00bb', '\uff02']);

class Unreadable extends Error {
  readonly code: QueryProblemCode;
  readonly place: Place;
  constructor(code: QueryProblemCode, place: Place) {
    super(code);
    this.code = code;
    this.place = place;
  }
}

/**
 * Reads a query: words (all must occur), `"a phrase"`, `-not`, `OR`, `( )`, `begin*`, `=exact`, `="exact phrase"`, `field:value`,
 * `field:"a value"`. Side by side binds closer than OR. Nothing is dropped: what cannot be honoured is a problem at its column,
 * and signs without a letter are named in `ignored`. Fields are checked by `./plan.ts`. Total, linear.
 */
export function parseQuery(query: string): Parsed {
  if (query.length > MAX_QUERY_LENGTH)
    return { ok: false, problems: [problem(query, 'too-long', { at: MAX_QUERY_LENGTH, end: query.length })] };
  const reader = new Reader(query);
  try {
    const node = reader.group(0, 0);
    if (node === null && reader.ignored.length > 0)
      throw new Unreadable('no-letters', reader.ignored[0] ?? { at: 0, end: 0 });
    return { ok: true, query: node, ignored: reader.ignored };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, problems: [problem(query, error.code, error.place)] };
    throw error;
  }
}

const isSpace = (c: string) => /[\s\u200b\ufeff]/u.test(c);

class Reader {
  readonly ignored: Place[] = [];
  private readonly query: string;
  private at = 0;
  private count = 0;

  constructor(query: string) {
    this.query = query;
  }

  private peek(offset = 0): string {
    return this.query[this.at + offset] ?? '';
  }

  private skipSpace(): void {
    while (this.at < this.query.length && isSpace(this.peek())) this.at++;
  }

  /** Alternatives joined by OR, up to the closing bracket or the end. */
  group(depth: number, opened: number): QueryNode | null {
    const alternatives: QueryNode[] = [];
    let items: QueryNode[] = [];
    let or: Place | null = null;
    const close = () => {
      const first = items[0];
      const last = items.at(-1);
      if (first && last)
        alternatives.push(items.length === 1 ? first : { kind: 'and', items, at: first.at, end: last.end });
      else if (or) throw new Unreadable('nothing-after', or);
      items = [];
    };
    for (;;) {
      this.skipSpace();
      if (this.at >= this.query.length) {
        if (depth > 0) throw new Unreadable('unclosed-bracket', { at: opened, end: opened + 1 });
        break;
      }
      if (this.peek() === ')') {
        if (depth === 0) throw new Unreadable('unopened-bracket', { at: this.at, end: this.at + 1 });
        break;
      }
      const operator = this.operator();
      if (operator === 'OR') {
        const place = { at: this.at, end: this.at + 2 };
        if (items.length === 0) throw new Unreadable(or ? 'nothing-after' : 'nothing-before-or', or ?? place);
        close();
        or = place;
        this.at += 2;
        continue;
      }
      if (operator === 'AND') {
        const place = { at: this.at, end: this.at + 3 };
        this.at += 3;
        this.skipSpace();
        if (items.length === 0 || this.at >= this.query.length || this.peek() === ')')
          throw new Unreadable('nothing-after', place);
        continue;
      }
      const item = this.item(depth);
      if (item) items.push(item);
    }
    close();
    const first = alternatives[0];
    const last = alternatives.at(-1);
    if (!first || !last) return null;
    return alternatives.length === 1 ? first : { kind: 'or', items: alternatives, at: first.at, end: last.end };
  }

  private operator(): 'OR' | 'AND' | 'NOT' | null {
    const found = /^(OR|AND|NOT)(?=[\s()"\u201c]|$)/u.exec(this.query.slice(this.at, this.at + 4));
    return (found?.[1] as 'OR' | 'AND' | 'NOT' | undefined) ?? null;
  }

  private item(depth: number): QueryNode | null {
    const at = this.at;
    if (depth > MAX_DEPTH) throw new Unreadable('too-deep', { at, end: at + 1 });
    const not = this.operator() === 'NOT';
    const next = this.peek(1);
    if (not || ((this.peek() === '-' || this.peek() === '\u2212') && next !== '' && !isSpace(next) && next !== '-')) {
      this.at += not ? 3 : 1;
      this.skipSpace();
      if (this.at >= this.query.length || this.peek() === ')' || this.operator() === 'OR')
        throw new Unreadable('nothing-after', { at, end: at + (not ? 3 : 1) });
      const item = this.item(depth + 1);
      return item && { kind: 'not', item, at, end: item.end };
    }
    if (this.peek() === '(') {
      this.at++;
      const inner = this.group(depth + 1, at);
      this.at++;
      if (!inner) throw new Unreadable('empty-group', { at, end: this.at });
      return { ...inner, at, end: this.at };
    }
    if (this.peek() === '=' && OPENING_QUOTES.has(next)) {
      this.at++;
      return this.phrase(at, true);
    }
    if (OPENING_QUOTES.has(this.peek())) return this.phrase(at, false);
    return this.word();
  }

  /** The text between quotes; the reader stands on the opening one. */
  private quoted(at: number): string {
    const start = this.at + 1;
    let end = start;
    while (end < this.query.length && !CLOSING_QUOTES.has(this.query[end] ?? '')) end++;
    if (end >= this.query.length) throw new Unreadable('unclosed-quote', { at, end: this.query.length });
    this.at = end + 1;
    return this.query.slice(start, end);
  }

  private phrase(at: number, exact: boolean): QueryNode {
    const text = this.quoted(at);
    const place = { at, end: this.at };
    const star = text.indexOf('*');
    if (star >= 0)
      throw new Unreadable('wildcard-place', {
        at: at + 1 + (exact ? 1 : 0) + star,
        end: at + 2 + (exact ? 1 : 0) + star,
      });
    // Who pastes what she read finds it again: a placeholder stands for any.
    const node = this.asWords(withoutPlaceholders(text), place, exact, true);
    if (!node) throw new Unreadable('empty-phrase', place);
    return node;
  }

  private asWords(text: string, place: Place, exact: boolean, quoted: boolean): QueryNode | null {
    const found = words(text);
    this.count += found.length;
    if (this.count > MAX_QUERY_WORDS) throw new Unreadable('too-many-words', place);
    if (found.length === 0) return null;
    if (exact)
      return {
        kind: 'exact',
        words: found.map((w) => ({ folded: w.folded, exact: exactForm(text.slice(w.start, w.end)).slice(0, 64) })),
        ...place,
      };
    const only = found[0];
    if (only && found.length === 1) {
      return quoted
        ? { kind: 'phrase', words: [only.folded], quoted, ...place }
        : { kind: 'word', folded: only.folded, typed: text.slice(only.start, only.end), ...place };
    }
    return { kind: 'phrase', words: found.map((w) => w.folded), quoted, ...place };
  }

  private word(): QueryNode | null {
    const at = this.at;
    const field = /^([\p{L}\p{M}][\p{L}\p{M}\p{Nd}_-]*):/u.exec(this.query.slice(at, at + 40));
    if (field?.[1] !== undefined) return this.field(field[1], at);
    let end = at;
    while (
      end < this.query.length &&
      !isSpace(this.query[end] ?? '') &&
      !'()'.includes(this.query[end] ?? '') &&
      !OPENING_QUOTES.has(this.query[end] ?? '')
    )
      end++;
    // A stray closing mark of a pair that was never opened is a sign like any other.
    if (end === at) end = at + 1;
    this.at = end;
    const raw = this.query.slice(at, end);
    const exact = raw.startsWith('=') && raw.length > 1;
    const text = exact ? raw.slice(1) : raw;
    const star = text.indexOf('*');
    if (star >= 0) return this.prefix(text, { at, end }, star, exact);
    const node = this.asWords(text, { at, end }, exact, false);
    if (!node) this.ignored.push({ at, end });
    return node;
  }

  private prefix(text: string, place: Place, star: number, exact: boolean): QueryNode {
    const begin = text.slice(0, star);
    const found = words(begin);
    if (/[\p{L}\p{Nd}]/u.test(text.slice(star)) || found.length > 1 || exact)
      throw new Unreadable('wildcard-place', place);
    const folded = found[0]?.folded ?? '';
    if (folded.length < SHORTEST_PREFIX) throw new Unreadable('wildcard-short', place);
    this.count++;
    if (this.count > MAX_QUERY_WORDS) throw new Unreadable('too-many-words', place);
    return { kind: 'prefix', folded, ...place };
  }

  private field(name: string, at: number): QueryNode {
    this.at = at + name.length + 1;
    const valueAt = this.at;
    let value: string;
    if (OPENING_QUOTES.has(this.peek())) value = this.quoted(valueAt);
    else {
      while (this.at < this.query.length && !isSpace(this.peek()) && !'()'.includes(this.peek())) this.at++;
      value = this.query.slice(valueAt, this.at);
    }
    const place = { at, end: this.at };
    if (value.trim() === '') throw new Unreadable('field-without-value', place);
    this.count++;
    if (this.count > MAX_QUERY_WORDS) throw new Unreadable('too-many-words', place);
    return { kind: 'field', field: name, value: value.trim(), valueAt, ...place };
  }
}
