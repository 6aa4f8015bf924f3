import type { DocumentView, Finding } from '../document.ts';
import type { Heads } from './heads.ts';
import { countsOf } from '../reading/counts.ts';
import type { SpanType } from '../rules.ts';

/** Something said in several words: a rare word is found first; what belongs to it is then looked for in a bounded stretch before and after. */
export interface Phrase {
  readonly type: SpanType;
  readonly rule: string;
  readonly points: number;
  /** A group named `lead` in it only tells what it is, and is no part of it. */
  readonly head: RegExp;
  /** Ends where the head begins. */
  readonly before?: RegExp;
  /** Begins where the head ends. */
  readonly after?: RegExp;
  readonly needs?: 'before' | 'after' | 'both';
  /** What stands before only tells what it is, and is no part of it. */
  readonly bare?: boolean;
}

const REACH = 60;

/** What stands behind a head, up to the end of a word. */
export const behind = (pattern: string): RegExp => new RegExp(`^${pattern}(?![\\p{L}\\p{N}])`, 'iu');

/** Whether any word of the document stands in this script: what is said in another need not be looked for. */
export function writtenIn(view: DocumentView, script: number): boolean {
  return countsOf(view).inScript[script] !== 0;
}

/** Whether any of it is a language of South Asia in Latin letters. */
export function isRomanised(view: DocumentView): boolean {
  return view.segments.some(({ lang }) => lang === 'latn');
}

/** The findings of `phrases`, whose heads are the first ones of `heads`, in the same order. */
export function runPhrases(view: DocumentView, phrases: readonly Phrase[], heads: Heads): Finding[] {
  const out: Finding[] = [];
  const text = view.digits;
  const found = heads.find(view);
  found.forEach((matches, n) => {
    const phrase = matches.length > 0 ? phrases[n] : undefined;
    if (!phrase) return;
    const { type, rule, points, before, after, needs, bare } = phrase;
    for (const match of matches) {
      const end = match.index + match[0].length;
      const left = before?.exec(text.slice(Math.max(0, match.index - REACH), match.index));
      if (!left && (needs === 'before' || needs === 'both')) continue;
      const right = after?.exec(text.slice(end, end + REACH));
      if (!right && (needs === 'after' || needs === 'both')) continue;
      out.push({
        start: match.index + (match.groups?.['lead']?.length ?? 0) - (bare ? 0 : (left?.[0].length ?? 0)),
        end: end + (right?.[0].length ?? 0),
        type,
        evidence: [{ rule, points }],
        propagate: false,
      });
    }
  });
  return out;
}
