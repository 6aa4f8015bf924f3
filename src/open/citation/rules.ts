import CSL from 'citeproc';
import { CSL as SOURCES, LOCALE, type StyleId } from './csl.ts';

export type { StyleId } from './csl.ts';

/** What a citation is made from; `EditionRow` of open/reading is one. */
export interface Citable {
  readonly publicId: string;
  readonly number: number;
  readonly publishedAt: Date;
  readonly title: string;
  readonly language: string;
  readonly selfDescription: string | null;
}

export const STYLES: readonly { id: StyleId; name: string }[] = [
  { id: 'apa', name: 'APA' },
  { id: 'chicago', name: 'Chicago' },
  { id: 'mla', name: 'MLA' },
  { id: 'harvard', name: 'Harvard' },
  { id: 'oscola', name: 'OSCOLA' },
];

export type ExportId = 'bibtex' | 'ris' | 'csl-json';
export const EXPORTS: readonly { id: ExportId; name: string; extension: string; type: string }[] = [
  { id: 'bibtex', name: 'BibTeX', extension: 'bib', type: 'application/x-bibtex; charset=utf-8' },
  { id: 'ris', name: 'RIS', extension: 'ris', type: 'application/x-research-info-systems; charset=utf-8' },
  { id: 'csl-json', name: 'CSL-JSON', extension: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
];

const ARCHIVE = 'Katha: Oral History Archive';
const MEDIUM = 'Oral history interview';
const tag = (language: string) => (language === 'latn' ? 'und-Latn' : language);

/** The address that resolves for ever: a fixed edition, and a passage of it. */
export function citedUrl(edition: Citable, site: string, anchor?: string): string {
  return `${site}/t/${edition.publicId}/e${edition.number}${anchor ? `#${anchor}` : ''}`;
}

/** The item in CSL-JSON 1.0.2. Her name is what she chose, as one literal: it is never taken apart into given and family name. */
export function cslItem(edition: Citable, site: string, anchor?: string) {
  const date = edition.publishedAt;
  return {
    id: `katha-${edition.publicId}-e${edition.number}`,
    type: 'interview',
    title: edition.title,
    author: [{ literal: edition.selfDescription ?? 'Narrator' }],
    issued: { 'date-parts': [[date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]] },
    publisher: ARCHIVE,
    medium: MEDIUM,
    version: String(edition.number),
    language: tag(edition.language),
    URL: citedUrl(edition, site, anchor),
  };
}

/** A citation in one style, as text and as HTML with italics only. */
export function cite(edition: Citable, site: string, style: StyleId, anchor?: string): { text: string; html: string } {
  const item = cslItem(edition, site, anchor);
  const system = { retrieveLocale: () => LOCALE, retrieveItem: () => item };
  const make = (format: 'text' | 'html') => {
    const engine = new CSL.Engine(system, SOURCES[style], 'en-US', true);
    engine.setOutputFormat(format);
    engine.updateItems([item.id]);
    return (engine.makeBibliography()[1][0] ?? '').trim();
  };
  return {
    text: make('text'),
    html: make('html')
      .replace(/^<div class="csl-entry">|<\/div>$/g, '')
      .trim(),
  };
}

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
/** Text for BibTeX: specials escaped, line breaks gone, Indic scripts as they are (UTF-8). */
const latex = (text: string) => text.replace(/[\\{}$&#_%~^]/g, (sign) => LATEX[sign] ?? sign).replace(/\s+/g, ' ');
/** RIS has a field a line. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The citation for a reference manager. */
export function exportCitation(edition: Citable, site: string, format: ExportId): string {
  const item = cslItem(edition, site);
  const iso = edition.publishedAt.toISOString().slice(0, 10);
  const author = item.author[0]?.literal ?? '';
  switch (format) {
    case 'csl-json':
      return `${JSON.stringify([item], null, 2)}\n`;
    case 'bibtex':
      return `@misc{katha-${edition.publicId}-e${edition.number},
  author = {{${latex(author)}}},
  title = {{${latex(edition.title)}}},
  year = {${iso.slice(0, 4)}},
  month = {${Number(iso.slice(5, 7))}},
  howpublished = {${MEDIUM}, ${latex(ARCHIVE)}},
  edition = {${edition.number}},
  language = {${tag(edition.language)}},
  url = {${item.URL}}
}
`;
    case 'ris':
      return [
        'TY  - INPR',
        `AU  - ${oneLine(author)}`,
        `TI  - ${oneLine(edition.title)}`,
        `PY  - ${iso.slice(0, 4)}`,
        `DA  - ${iso.replaceAll('-', '/')}`,
        `PB  - ${ARCHIVE}`,
        `M3  - ${MEDIUM}`,
        `ET  - ${edition.number}`,
        `LA  - ${tag(edition.language)}`,
        `UR  - ${item.URL}`,
        'ER  - ',
        '',
      ].join('\r\n');
  }
}
