import {
  all,
  any,
  isDecidable,
  leafNots,
  loosely,
  matchesNothing,
  negate,
  term,
  type Expression,
} from './expression.ts';
import { fieldExpression } from './fields.ts';
import { exactForm } from './fold.ts';
import { parseQuery } from './query-reader.ts';
import { problem, type Place, type QueryNode, type QueryProblem } from './query.ts';
import { soundKeys } from './romanise.ts';
import { isStopWord } from './stops.ts';
import { LONGEST_SYNONYM, synonymsFor, tagsNamed } from './vocabulary.ts';

/** A query, understood: what the words of a passage and what the labels of its testimony must satisfy. */
export interface Understood {
  /** Null where only fields are asked for, or nothing at all. Nots at the leaves. */
  words: Expression | null;
  /** The same without other spellings, scripts and synonyms: what was typed weighs more. */
  typed: Expression | null;
  fields: Expression | null;
  /** What was put in besides what was typed. */
  widened: Widening[];
  /** Signs without a letter, which no search can look for. */
  ignored: readonly Place[];
  node: QueryNode | null;
}

/** Other names under which a word, or words side by side, are looked for. */
interface Widening extends Place {
  synonyms: readonly string[];
  /** Tags and countries of the printed record, `group/value`. */
  tags: readonly string[];
  /** True where other spellings and scripts of the same sound are looked for. */
  sounds: boolean;
}

export type Understanding = ({ ok: true } & Understood) | { ok: false; problems: readonly QueryProblem[] };

/**
 * Reads a query and says what it asks of passages and testimonies. Words find their spellings in other scripts and their
 * synonyms unless `exact` is set; phrases and `=words` never do. Fields may be alternatives of fields and words of words, but not
 * of one another: a testimony has fields, a passage has words.
 */
export function understand(query: string, options: { exact: boolean }): Understanding {
  const parsed = parseQuery(query);
  if (!parsed.ok) return parsed;
  if (parsed.query === null)
    return { ok: true, words: null, typed: null, fields: null, widened: [], ignored: parsed.ignored, node: null };
  const reader = new Planner(query, options.exact);
  const parts = reader.conjuncts(parsed.query);
  if (reader.problems.length > 0) return { ok: false, problems: reader.problems.sort((a, b) => a.at - b.at) };
  const words = parts.words.length > 0 ? leafNots(reader.wide(parts.words)) : null;
  const typed = parts.words.length > 0 ? leafNots(all(parts.words.map((node) => reader.narrow(node)))) : null;
  const fields = parts.fields.length > 0 ? leafNots(all(parts.fields)) : null;
  return { ok: true, words, typed, fields, widened: reader.widened, ignored: parsed.ignored, node: parsed.query };
}

type Kind = 'words' | 'fields' | 'both';

class Planner {
  readonly problems: QueryProblem[] = [];
  readonly widened: Widening[] = [];
  private readonly query: string;
  private readonly exact: boolean;

  constructor(query: string, exact: boolean) {
    this.query = query;
    this.exact = exact;
  }

  private kind(node: QueryNode): Kind {
    if (node.kind === 'field') return 'fields';
    const inner = node.kind === 'not' ? [node.item] : node.kind === 'and' || node.kind === 'or' ? node.items : [];
    const kinds = new Set(inner.map((item) => this.kind(item)));
    if (kinds.size === 0) return 'words';
    return kinds.size === 1 ? ([...kinds][0] ?? 'words') : 'both';
  }

  /** Divides what must all hold into words and fields. */
  conjuncts(node: QueryNode): { words: QueryNode[]; fields: Expression[] } {
    switch (this.kind(node)) {
      case 'words':
        return { words: node.kind === 'and' ? node.items : [node], fields: [] };
      case 'fields':
        return { words: [], fields: [this.fields(node)] };
      default: {
        if (node.kind !== 'and') {
          this.problems.push(problem(this.query, 'field-or-word', node));
          return { words: [], fields: [] };
        }
        const parts = node.items.map((item) => this.conjuncts(item));
        return { words: parts.flatMap((part) => part.words), fields: parts.flatMap((part) => part.fields) };
      }
    }
  }

  private fields(node: QueryNode): Expression {
    if (node.kind === 'and') return all(node.items.map((item) => this.fields(item)));
    if (node.kind === 'or') return any(node.items.map((item) => this.fields(item)));
    if (node.kind === 'not') return { op: 'not', item: this.fields(node.item) };
    if (node.kind !== 'field') throw new Error('words among fields');
    const found = fieldExpression(this.query, node);
    if ('code' in found) {
      this.problems.push(found);
      return term('');
    }
    return found;
  }

  /** What was typed, and nothing else. */
  narrow(node: QueryNode): Expression {
    switch (node.kind) {
      case 'word':
        return term(node.folded);
      case 'prefix':
        return { op: 'prefix', lexeme: node.folded };
      case 'phrase':
        return phrase(node.words.map((lexeme) => ({ lexeme })));
      case 'exact':
        return phrase(
          node.words.map((w) => (w.exact === w.folded ? { lexeme: w.folded, exact: true } : { lexeme: `=${w.exact}` })),
        );
      case 'and':
        return all(node.items.map((item) => this.narrow(item)));
      case 'or':
        return any(node.items.map((item) => this.narrow(item)));
      case 'not':
        return { op: 'not', item: this.narrow(node.item) };
      default:
        throw new Error('a field among words');
    }
  }

  /** What must all hold, with other spellings and names. Words side by side may have a synonym together. */
  wide(nodes: readonly QueryNode[]): Expression {
    const out: Expression[] = [];
    for (let at = 0; at < nodes.length; ) {
      const run = this.exact ? null : this.longestSynonym(nodes, at);
      if (run && run.nodes.length > 1) {
        const own = all(run.nodes.map((node) => this.wideOne(node, false)));
        out.push(any([own, ...run.synonyms.map(synonymExpression), ...run.tags.map(tagExpression)]));
        at += run.nodes.length;
        continue;
      }
      const node = nodes[at];
      if (node) out.push(this.wideOne(node, true));
      at++;
    }
    return all(out);
  }

  private longestSynonym(
    nodes: readonly QueryNode[],
    at: number,
  ): { nodes: QueryNode[]; synonyms: readonly string[]; tags: readonly string[] } | null {
    for (let length = Math.min(LONGEST_SYNONYM, nodes.length - at); length > 1; length--) {
      const run = nodes.slice(at, at + length);
      const texts = run.map(spoken);
      if (texts.includes(null)) continue;
      const synonyms = synonymsFor(texts.join(' '));
      const tags = tagsNamed(texts.join(' '));
      const first = run[0];
      const last = run.at(-1);
      if (synonyms.length > 0 && first && last) {
        this.widened.push({ at: first.at, end: last.end, synonyms, tags, sounds: false });
        return { nodes: run, synonyms, tags };
      }
    }
    return null;
  }

  /** Words that a hyphen holds together are a phrase, and may be a name. */
  private hyphened(node: Extract<QueryNode, { kind: 'phrase' }>): Expression {
    const name = node.words.join(' ');
    const [synonyms, tags] = [synonymsFor(name), tagsNamed(name)];
    if (synonyms.length > 0 || tags.length > 0)
      this.widened.push({ at: node.at, end: node.end, synonyms, tags, sounds: false });
    return any([this.narrow(node), ...synonyms.map(synonymExpression), ...tags.map(tagExpression)]);
  }

  private wideOne(node: QueryNode, withSynonyms: boolean): Expression {
    if (node.kind === 'and') return this.wide(node.items);
    if (node.kind === 'or') return any(node.items.map((item) => this.wideOne(item, true)));
    // What is excluded is excluded as it was written: widening it would hide what nobody asked to hide.
    if (node.kind === 'phrase' && !node.quoted && !this.exact && withSynonyms) return this.hyphened(node);
    if (node.kind !== 'word' || this.exact) return this.narrow(node);
    if (isStopWord(node.folded)) return this.narrow(node);
    const synonyms = withSynonyms ? synonymsFor(node.folded) : [];
    const tags = withSynonyms ? tagsNamed(node.folded) : [];
    const sounds =
      node.folded.length > 2 ? soundKeys(/[\u0900-\u09ff]/.test(node.typed) ? exactForm(node.typed) : node.folded) : [];
    if (synonyms.length > 0 || tags.length > 0 || sounds.length > 0)
      this.widened.push({ at: node.at, end: node.end, synonyms, tags, sounds: sounds.length > 0 });
    return any([
      term(node.folded),
      ...sounds.map((key) => term(`~${key}`)),
      ...synonyms.map(synonymExpression),
      ...tags.map(tagExpression),
    ]);
  }
}

function phrase(lexemes: { lexeme: string; exact?: true }[]): Expression {
  const only = lexemes[0];
  return only && lexemes.length === 1 ? { op: 'term', ...only } : { op: 'phrase', lexemes };
}

/** What a node stands for in a name of several words; null where it can be no part of one. */
const spoken = (node: QueryNode): string | null =>
  node.kind === 'word' ? node.folded : node.kind === 'phrase' && !node.quoted ? node.words.join(' ') : null;

const tagExpression = (tag: string): Expression => term(`#${tag}`);

function synonymExpression(text: string): Expression {
  return phrase(text.split(' ').map((lexeme) => ({ lexeme })));
}

/** What an engine is asked, apart from page and order. */
export interface WordPlan {
  /** Never matches a passage without any word. */
  expression: Expression;
  /** True: wanted are the passages that do NOT match `expression`. */
  complement: boolean;
  decidable: boolean;
  loose: Expression | null;
}

/** Turns an expression into one that an index can answer. Expects nots at the leaves. */
export function wordPlan(words: Expression): WordPlan {
  const complement = matchesNothing(words);
  const expression = complement ? negate(words) : words;
  return {
    expression,
    complement,
    decidable: !complement && isDecidable(expression),
    loose: complement ? null : loosely(expression),
  };
}
