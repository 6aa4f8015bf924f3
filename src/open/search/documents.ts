import { Refusal } from '#platform/errors';
import { keptOfTestimony, quoteLexeme } from './expression.ts';
import { facetValues, tagLexemes, yearsAway, type FacetSource } from './facets.ts';
import { fold } from './fold.ts';
import { cutPassages, piecesOf } from './passages.ts';
import { romanise, skeleton } from './romanise.ts';
import { stopPair } from './stops.ts';
import { searchTexts } from './text.ts';
import { lexed } from './words.ts';

/** Changes whenever the same text would give other words: what was made under another number is made again. */
export const RULES_VERSION = '4';

/** What of an edition is indexed; `EditionDraft` of release/publication is one. */
export interface SearchableEdition extends FacetSource {
  readonly title: string;
  readonly summary: string | null;
}

/** What of a segment is indexed; `PublishedSegment` of release/publication is one. */
export interface SearchableSegment {
  readonly ord: number;
  readonly lang: string;
  readonly text: string;
}

/** One row of open.passages. `words` is a tsvector literal. */
interface PassageDocument {
  ord: number;
  firstSegment: number | null;
  firstAt: number | null;
  lastSegment: number | null;
  lastAt: number | null;
  words: string;
}

/** What `open.index_edition` takes: everything that search knows of one edition. No text, only folded words. */
export interface SearchDocuments {
  rules: string;
  titleKey: string;
  /** `group/value` */
  facets: string[];
  /** tsvector literals */
  labels: string;
  words: string;
  passages: PassageDocument[];
  terms: { term: string; roman: string; skeleton: string }[];
}

// Words of different turns are no phrase.
const TURN_GAP = 10;
// The database keeps positions up to 16,383, and 255 of one word.
const LAST_POSITION = 16_383;

/** Lexemes of one passage with their positions; weight A marks a word whose folded spelling is the exact one. */
class WordList {
  readonly positions = new Map<string, string[]>();
  private at = 0;

  add(text: string, lang: string): void {
    let before = '';
    for (const { forms } of lexed(text, lang)) {
      this.at++;
      this.put(forms.folded, forms.plain ? 'A' : '');
      for (const key of forms.keys) this.put(key, '');
      const pair = stopPair(before, forms.folded);
      if (pair) this.put(pair, '');
      before = forms.folded;
    }
    this.at += TURN_GAP;
  }

  /** A label of the record, which is no word of it. */
  tag(lexeme: string): void {
    this.at++;
    this.put(lexeme, '');
  }

  private put(lexeme: string, weight: string): void {
    const at = Math.min(this.at, LAST_POSITION) + weight;
    const known = this.positions.get(lexeme);
    if (known) {
      if (known.length < 255) known.push(at);
    } else this.positions.set(lexeme, [at]);
  }

  literal(): string {
    let out = '';
    for (const [lexeme, at] of this.positions) out += `${quoteLexeme(lexeme)}:${at.join(',')} `;
    return out;
  }
}

/** Whether a lexeme is a word that may be suggested: no key of sounds, no exact spelling, no pair, no tag, no number, no single letter. */
function isTerm(lexeme: string): boolean {
  return lexeme.length > 1 && !/^[~="#]/.test(lexeme) && /\p{L}/u.test(lexeme);
}

// The database's own limit for one tsvector, with room for what it adds to each word.
const MOST_WORD_BYTES = 1_000_000;

function testimonyWords(lexemes: readonly string[]): string {
  const kept = lexemes.filter(keptOfTestimony);
  if (kept.reduce((bytes, lexeme) => bytes + Buffer.byteLength(lexeme) + 2, 0) > MOST_WORD_BYTES)
    throw new Refusal('too-large', searchTexts.tooManyDifferentWords, { todo: searchTexts.tooManyDifferentWordsTodo });
  return kept.map(quoteLexeme).join(' ');
}

/** A word in plain Latin letters, for comparing spellings. */
export function romanOf(folded: string): { roman: string; skeleton: string } {
  const roman = /[\u0900-\u09ff]/.test(folded) ? romanise(folded) : folded;
  return { roman, skeleton: skeleton(roman) };
}

/**
 * Makes everything that search needs of an edition, before it is published: pass it to the database's door with the edition, and
 * it is found in the same instant. Passage 0 is the printed record (title, summary, tags and countries); the others are cut from the segments.
 * Pure and deterministic.
 * @throws Refusal `too-large` for more different words than the database indexes of one testimony (about 50,000)
 */
export function buildPassages(edition: SearchableEdition, segments: readonly SearchableSegment[]): SearchDocuments {
  const inOrder = [...segments].sort((a, b) => a.ord - b.ord);
  const record = new WordList();
  record.add(edition.title, edition.language);
  if (edition.summary) record.add(edition.summary, edition.language);
  for (const tag of tagLexemes(edition)) record.tag(tag);
  const passages: PassageDocument[] = [
    { ord: 0, firstSegment: null, firstAt: null, lastSegment: null, lastAt: null, words: record.literal() },
  ];
  const all = new Set(record.positions.keys());
  for (const passage of cutPassages(inOrder)) {
    if (passage.words === 0) continue;
    const list = new WordList();
    for (const piece of piecesOf(passage, inOrder))
      list.add(piece.segment.text.slice(piece.at, piece.end), piece.segment.lang);
    for (const lexeme of list.positions.keys()) all.add(lexeme);
    passages.push({
      ord: passages.length,
      firstSegment: passage.firstSegment,
      firstAt: passage.firstAt,
      lastSegment: passage.lastSegment,
      lastAt: passage.lastAt,
      words: list.literal(),
    });
  }
  const facets = facetValues(edition);
  const labels = [
    ...facets,
    ...yearsAway(edition.facts).map((year) => `year/${year}`),
    ...lexed(edition.title, edition.language).flatMap(({ forms }) =>
      [forms.folded, ...forms.stems].map((word) => `title/${word}`),
    ),
  ];
  return {
    rules: RULES_VERSION,
    titleKey: fold(edition.title).slice(0, 200),
    facets,
    labels: [...new Set(labels)].map(quoteLexeme).join(' '),
    words: testimonyWords([...all]),
    passages,
    terms: [...all]
      .filter(isTerm)
      .sort()
      .map((term) => ({ term, ...romanOf(term) })),
  };
}
