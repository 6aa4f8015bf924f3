import { CLASS_OF } from '../../src/closed/detection/findings/classes.ts';
import type { SpanType } from '../../src/closed/detection/rules.ts';
import type { GoldText } from './corpora.ts';

/** How many of something there are, and how many of them were found. */
export interface Tally {
  all: number;
  found: number;
}

export interface Score {
  words: number;
  mentions: Tally;
  entities: Tally;
  /** The same by class of the gold type, where that is one of the engine's; `quasi` holds the sensitive ones too. */
  byClass: Record<'direct' | 'quasi', { mentions: Tally; entities: Tally }>;
  tokensFound: number;
  tokensRight: number;
  spans: number;
  byType: Record<string, Tally>;
  /** Texts with at least one PERSON mention, and those in which every one was covered. */
  personTexts: number;
  personTextsWhole: number;
}

export function emptyScore(): Score {
  return {
    words: 0,
    mentions: { all: 0, found: 0 },
    entities: { all: 0, found: 0 },
    byClass: {
      direct: { mentions: { all: 0, found: 0 }, entities: { all: 0, found: 0 } },
      quasi: { mentions: { all: 0, found: 0 }, entities: { all: 0, found: 0 } },
    },
    tokensFound: 0,
    tokensRight: 0,
    spans: 0,
    byType: {},
    personTexts: 0,
    personTextsWhole: 0,
  };
}

function classOf(type: string): 'direct' | 'quasi' | undefined {
  const found = CLASS_OF[type as SpanType] as string | undefined;
  return found === undefined || found === 'direct' ? found : 'quasi';
}

function count(tally: Tally | undefined, found: boolean): void {
  if (!tally) return;
  tally.all++;
  if (found) tally.found++;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * A mention is found when every word of it is covered, whatever its type. An entity is found when all its mentions are:
 * those the corpus says are one thing, else those of the same words and type in one text. Token precision: of the words covered, those that lie in a mention.
 */
export function addScore(score: Score, gold: GoldText, found: readonly { start: number; end: number }[]): string[] {
  const covered = mask(gold.text.length, found);
  const wanted = mask(gold.text.length, gold.spans);
  const missed: string[] = [];
  for (const match of gold.text.matchAll(WORD)) {
    score.words++;
    const at = match.index;
    let hit = false;
    let right = false;
    for (let i = at; i < at + match[0].length; i++) {
      if (covered[i] === 1) hit = true;
      if (wanted[i] === 1) right = true;
    }
    if (!hit) continue;
    score.tokensFound++;
    if (right) score.tokensRight++;
  }
  const entities = new Map<string, { type: string; whole: boolean }>();
  let persons = 0;
  let personsFound = 0;
  for (const span of gold.spans) {
    const words = gold.text.slice(span.start, span.end);
    let whole = true;
    for (const match of words.matchAll(WORD)) {
      for (let i = span.start + match.index; i < span.start + match.index + match[0].length && whole; i++)
        if (covered[i] !== 1) whole = false;
    }
    const kind = classOf(span.type);
    count(score.mentions, whole);
    count((score.byType[span.type] ??= { all: 0, found: 0 }), whole);
    if (kind) count(score.byClass[kind].mentions, whole);
    if (!whole)
      missed.push(
        `${span.type}\t${gold.text.slice(Math.max(0, span.start - 30), span.start)}[${words}]${gold.text.slice(span.end, span.end + 20)}`.replaceAll(
          '\n',
          ' ',
        ),
      );
    const key = span.entity ?? `${span.type}\0${words.toLowerCase()}`;
    entities.set(key, { type: span.type, whole: (entities.get(key)?.whole ?? true) && whole });
    if (/^(?:PERSON|PER|person|kin-name)$/.test(span.type)) {
      persons++;
      if (whole) personsFound++;
    }
  }
  for (const { type, whole } of entities.values()) {
    const kind = classOf(type);
    count(score.entities, whole);
    if (kind) count(score.byClass[kind].entities, whole);
  }
  score.spans += found.length;
  if (persons > 0) {
    score.personTexts++;
    if (persons === personsFound) score.personTextsWhole++;
  }
  return missed;
}

function mask(length: number, spans: readonly { start: number; end: number }[]): Uint8Array {
  const out = new Uint8Array(length);
  for (const span of spans) out.fill(1, Math.max(0, span.start), Math.min(length, span.end));
  return out;
}

export function recall({ found, all }: Tally): number {
  return ratio(found, all);
}

export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10000) / 10000;
}
