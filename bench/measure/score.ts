import type { GoldText } from './corpora.ts';

export interface Score {
  words: number;
  mentions: number;
  mentionsFound: number;
  entities: number;
  entitiesFound: number;
  tokensFound: number;
  tokensRight: number;
  spans: number;
  byType: Record<string, [found: number, all: number]>;
  /** Texts with at least one PERSON mention, and those in which every one was covered. */
  personTexts: number;
  personTextsWhole: number;
}

export function emptyScore(): Score {
  return {
    words: 0,
    mentions: 0,
    mentionsFound: 0,
    entities: 0,
    entitiesFound: 0,
    tokensFound: 0,
    tokensRight: 0,
    spans: 0,
    byType: {},
    personTexts: 0,
    personTextsWhole: 0,
  };
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * A mention is found when every word of it is covered, whatever its type. An entity (same words and type in one text) is
 * found when all its mentions are. Token precision: of the words covered, those that lie in a mention.
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
  const entities = new Map<string, boolean>();
  let persons = 0;
  let personsFound = 0;
  for (const span of gold.spans) {
    const words = gold.text.slice(span.start, span.end);
    let whole = true;
    for (const match of words.matchAll(WORD)) {
      for (let i = span.start + match.index; i < span.start + match.index + match[0].length && whole; i++)
        if (covered[i] !== 1) whole = false;
    }
    score.mentions++;
    const type = (score.byType[span.type] ??= [0, 0]);
    type[1]++;
    if (whole) {
      score.mentionsFound++;
      type[0]++;
    } else
      missed.push(
        `${span.type}\t${gold.text.slice(Math.max(0, span.start - 30), span.start)}[${words}]${gold.text.slice(span.end, span.end + 20)}`.replaceAll(
          '\n',
          ' ',
        ),
      );
    const key = `${span.type}\0${words.toLowerCase()}`;
    entities.set(key, (entities.get(key) ?? true) && whole);
    if (/^(?:PERSON|PER|person|kin-name)$/.test(span.type)) {
      persons++;
      if (whole) personsFound++;
    }
  }
  score.entities += entities.size;
  score.entitiesFound += [...entities.values()].filter(Boolean).length;
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

export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10000) / 10000;
}
