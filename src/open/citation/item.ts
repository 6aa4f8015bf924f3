/** What a citation is made from; `EditionRow` of open/reading is one. */
export interface Citable {
  readonly publicId: string;
  readonly number: number;
  readonly publishedAt: Date;
  readonly title: string;
  readonly language: string;
  /** How she chose to be called, if she chose. */
  readonly selfDescription: string | null;
  /** Only where interviewer and consent allow it. */
  readonly interviewer?: string | null;
  /** Only where it may be printed. */
  readonly recordedYear?: number | null;
}

/** Name of the archive in every citation: publisher and collection in one. Only one field carries it, or styles print it twice. */
export const ARCHIVE = 'Katha: Oral History Archive';
/** What the thing is; APA and Harvard put it in brackets. */
export const GENRE = 'Oral history interview';
const NARRATOR = 'Narrator';

/** A language tag (BCP 47): romanised text is of a language that was not said, in Latin script. */
export const languageTag = (language: string): string => (language === 'latn' ? 'und-Latn' : language);

/**
 * One line of text that can do no harm wherever it is pasted: well-formed, without control characters and without the marks that turn
 * the direction of what follows. Joiners stay: Indic scripts are spelt with them.
 */
export function line(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ue000-\uf8ff]/gu, '')
    .trim();
}

/** The address that resolves for ever: a fixed edition, and a passage of it. @param site base address without a final slash */
export function citedUrl(edition: Pick<Citable, 'publicId' | 'number'>, site: string, anchor?: string): string {
  return `${site}/t/${edition.publicId}/e${edition.number}${anchor ? `#${anchor}` : ''}`;
}

/** A name of CSL-JSON as one literal: it is never taken apart into given and family name, which none of the three countries' names fit. */
export interface LiteralName {
  readonly literal: string;
}

/** The part of CSL-JSON 1.0.2 that an interview needs. */
export interface CslItem {
  readonly id: string;
  readonly type: 'interview';
  readonly title: string;
  readonly author: readonly LiteralName[];
  readonly interviewer?: readonly LiteralName[];
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly 'original-date'?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly archive: string;
  readonly genre: string;
  readonly edition: string;
  readonly language: string;
  readonly URL: string;
}

/** The item in CSL-JSON. Her name is what she chose; where she chose none, it is what she is to the archive. */
export function cslItem(edition: Citable, site: string, anchor?: string): CslItem {
  const date = edition.publishedAt;
  const interviewer = line(edition.interviewer ?? '');
  return {
    id: `katha-${edition.publicId}-e${edition.number}`,
    type: 'interview',
    title: line(edition.title) || GENRE,
    author: [{ literal: line(edition.selfDescription ?? '') || NARRATOR }],
    ...(interviewer ? { interviewer: [{ literal: interviewer }] } : {}),
    issued: { 'date-parts': [[date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]] },
    ...(edition.recordedYear ? { 'original-date': { 'date-parts': [[edition.recordedYear]] } } : {}),
    archive: ARCHIVE,
    genre: GENRE,
    edition: String(edition.number),
    language: languageTag(edition.language),
    URL: citedUrl(edition, site, anchor),
  };
}
