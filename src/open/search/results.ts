import { say, type Locale } from '#platform/i18n';
import { facetLabel, FACETS, isNamedLike } from './facets.ts';
import { MarkedText, type Marker } from './highlight.ts';
import { piecesOf } from './passages.ts';
import type { Hit, HitPlace } from './port.ts';

/** `[start, end]` in UTF-16 units of the text beside it. */
export type Mark = readonly [number, number];

/** A stretch of one segment, as it is shown. */
interface FoundPiece {
  /** Of the segment it is from: `/t/<id>#<anchor>`. Null for the printed summary. */
  readonly anchor: string | null;
  readonly speaker: string | null;
  readonly startMs: number | null;
  readonly lang: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** True where the segment goes on before or after. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

export interface FoundPassage {
  readonly publicId: string;
  readonly edition: number;
  /** `<public id>.e<edition>.<number>`: names the passage in exports; passage 0 is the printed record. */
  readonly passage: string;
  readonly kind: 'record' | 'words';
  /** Of the first segment; null for the printed record. */
  readonly anchor: string | null;
  /** Path of the passage, with its anchor. */
  readonly href: string;
  readonly title: string;
  readonly titleMarks: readonly Mark[];
  readonly language: string;
  readonly publishedAt: Date;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly themes: readonly string[];
  readonly selfDescription: string | null;
  readonly pieces: readonly FoundPiece[];
}

/** A hit, cut into what is shown of it. */
interface Cut {
  readonly title: MarkedText;
  readonly pieces: readonly { readonly piece: Omit<FoundPiece, 'marks'>; readonly text: MarkedText }[];
}
// As long as the hit is kept.
const cuts = new WeakMap<Hit, Cut>();

function cutOf(shown: Hit): Cut {
  let cut = cuts.get(shown);
  if (!cut) {
    const pieces = shown.firstSegment === null ? recordPieces(shown) : segmentPieces(shown as Placed);
    cut = {
      title: new MarkedText(shown.title, shown.language),
      pieces: pieces.map((piece) => ({ piece, text: new MarkedText(piece.text, piece.lang) })),
    };
    cuts.set(shown, cut);
  }
  return cut;
}

/** Puts together what is shown of a hit: its words from the edition, and where in them stands what was looked for. */
export function foundPassage(shown: Hit, marker: Marker): FoundPassage {
  const isRecord = shown.firstSegment === null;
  const { title, pieces } = cutOf(shown);
  const anchor = isRecord ? null : (pieces[0]?.piece.anchor ?? null);
  return {
    publicId: shown.publicId,
    edition: shown.edition,
    passage: `${shown.publicId}.e${shown.edition}.${shown.ord}`,
    kind: isRecord ? 'record' : 'words',
    anchor,
    href: `/t/${shown.publicId}${anchor === null ? '' : `#${anchor}`}`,
    title: shown.title,
    titleMarks: title.marks(marker),
    language: shown.language,
    publishedAt: shown.publishedAt,
    facts: shown.facts,
    themes: shown.themes,
    selfDescription: shown.selfDescription,
    pieces: pieces.map(({ piece, text }) => ({ ...piece, marks: text.marks(marker) })),
  };
}

type Placed = Hit & { readonly [K in keyof HitPlace]: NonNullable<HitPlace[K]> };

function recordPieces(shown: Hit): Omit<FoundPiece, 'marks'>[] {
  const text = shown.summary;
  if (!text) return [];
  return [
    { anchor: null, speaker: null, startMs: null, lang: shown.language, text, cutBefore: false, cutAfter: false },
  ];
}

function segmentPieces(shown: Placed): Omit<FoundPiece, 'marks'>[] {
  return piecesOf(shown, shown.segments).flatMap(({ segment, at, end }) => {
    const text = segment.text.slice(at, end).trim();
    if (text === '') return [];
    return [
      {
        anchor: segment.anchor,
        speaker: segment.speaker,
        startMs: at === 0 ? segment.startMs : null,
        lang: segment.lang,
        text,
        cutBefore: segment.text.slice(0, at).trim() !== '',
        cutAfter: segment.text.slice(end).trim() !== '',
      },
    ];
  });
}

interface FacetValue {
  /** `group/value`, as the address carries it. */
  readonly value: string;
  readonly label: string;
  /** Testimonies; exact, because every facet is printed on the public record. */
  readonly count: number;
  readonly chosen: boolean;
}

export interface FacetList {
  readonly id: string;
  readonly label: string;
  /** The commonest first; decades in order. Chosen ones are there even without a hit. */
  readonly values: readonly FacetValue[];
}

// Making one takes longer than sorting with it.
const collators = new Map<Locale, Intl.Collator>();
function collatorOf(locale: Locale): Intl.Collator {
  let collator = collators.get(locale);
  if (!collator) collators.set(locale, (collator = new Intl.Collator(locale)));
  return collator;
}

// Of the vocabulary, which does not change while the program runs.
const labels = new Map<string, string>();
function labelOf(value: string, locale: Locale): string {
  const key = `${locale} ${value}`;
  let label = labels.get(key);
  if (label === undefined) labels.set(key, (label = facetLabel(value, locale)));
  return label;
}

/** Lists of what a search can be narrowed by, in the language of the reader. Groups without any value are left out. */
export function facetLists(
  counts: Readonly<Record<string, number>>,
  chosen: Readonly<Record<string, readonly string[]>>,
  locale: Locale,
): FacetList[] {
  const collator = collatorOf(locale);
  const counted = Map.groupBy(Object.keys(counts), (value) => value.slice(0, value.indexOf('/')));
  return FACETS.flatMap((facet) => {
    const mine = chosen[facet.id] ?? [];
    const values = new Set([...(counted.get(facet.id) ?? []), ...mine]);
    if (values.size === 0) return [];
    const list = [...values].map((value) => ({
      value,
      label: labelOf(value, locale),
      count: counts[value] ?? 0,
      chosen: mine.includes(value),
    }));
    list.sort(
      facet.id === 'decade'
        ? (a, b) => a.value.localeCompare(b.value)
        : (a, b) => b.count - a.count || collator.compare(a.label, b.label),
    );
    return [{ id: facet.id, label: say(locale, facet.label), values: list }];
  });
}

/** The lists with those values alone whose name, in any language or script, holds a text, and those that are chosen; empty lists are left out. */
export function facetsLike(lists: readonly FacetList[], text: string): FacetList[] {
  return lists.flatMap((list) => {
    const values = list.values.filter((value) => value.chosen || isNamedLike(value.value, text));
    return values.some((value) => isNamedLike(value.value, text)) ? [{ ...list, values }] : [];
  });
}
