import { ARCHIVE, cslItem, GENRE, type Citable } from './item.ts';

export type ExportId = 'bibtex' | 'biblatex' | 'ris' | 'csl-json';

/** Formats for reference managers: the name, the ending of the address, the media type. */
export const EXPORTS: readonly {
  readonly id: ExportId;
  readonly name: string;
  readonly extension: string;
  readonly type: string;
}[] = [
  { id: 'bibtex', name: 'BibTeX', extension: 'bib', type: 'application/x-bibtex; charset=utf-8' },
  { id: 'biblatex', name: 'BibLaTeX', extension: 'biblatex.bib', type: 'application/x-bibtex; charset=utf-8' },
  { id: 'ris', name: 'RIS', extension: 'ris', type: 'application/x-research-info-systems; charset=utf-8' },
  { id: 'csl-json', name: 'CSL-JSON', extension: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
];

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
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};
/** Text for BibTeX and BibLaTeX: what TeX would act on is escaped, Indic scripts stay as they are (UTF-8). */
const latex = (text: string): string => text.replace(/[\\{}$&#_%~^<>|]/g, (sign) => LATEX[sign] ?? sign);
/** An address is read verbatim: only what would end the field must go. */
const verbatim = (url: string): string => url.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));

/** Names of languages as BibLaTeX and readers know them. */
const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', hi: 'Hindi', bn: 'Bengali', ne: 'Nepali' };

const fields = (kind: string, key: string, entries: readonly (readonly [string, string] | null)[]): string =>
  `@${kind}{${key},\n${entries
    .filter((entry) => entry !== null)
    .map(([name, value]) => `  ${name} = {${value}}`)
    .join(',\n')}\n}\n`;

/**
 * The citation for a reference manager. No format but CSL-JSON knows of interviews that an archive publishes, and the usual
 * converters make letters or papers in press of them:
 * - BibTeX and BibLaTeX have no such type; `misc` prints every field that is given, in all styles.
 * - RIS: personal communication (`PCOMM`) is left out of reference lists by most styles, `GEN` becomes an article in Zotero. `MANSCPT`
 *   keeps title, kind, archive and address in Zotero, EndNote and Mendeley alike.
 */
export function exportCitation(edition: Citable, site: string, format: ExportId): string {
  const item = cslItem(edition, site);
  const [year = 0, month = 1, day = 1] = item.issued['date-parts'][0] ?? [];
  const two = (n: number) => String(n).padStart(2, '0');
  const author = item.author[0]?.literal ?? '';
  const interviewer = item.interviewer?.[0]?.literal;
  const recorded = item['original-date']?.['date-parts'][0]?.[0];
  const language = LANGUAGES[item.language];
  const notes = [
    ...(interviewer ? [`Interview by ${interviewer}`] : []),
    ...(recorded ? [`recorded ${recorded}`] : []),
  ].join(', ');
  switch (format) {
    case 'csl-json':
      return `${JSON.stringify([item], null, 2)}\n`;
    case 'bibtex':
      return fields('misc', item.id, [
        // Double braces: one name, not to be turned round or shortened.
        ['author', `{${latex(author)}}`],
        ['title', `{${latex(item.title)}}`],
        ['year', String(year)],
        ['month', String(month)],
        ['howpublished', `${GENRE}, ${latex(ARCHIVE)}, edition ${item.edition}`],
        notes ? ['note', latex(notes)] : null,
        language ? ['language', language] : null,
        ['url', verbatim(item.URL)],
      ]);
    case 'biblatex':
      return fields('misc', item.id, [
        ['author', `{${latex(author)}}`],
        ['title', `{${latex(item.title)}}`],
        notes ? ['titleaddon', latex(notes)] : null,
        ['date', `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`],
        ['type', GENRE],
        ['organization', `{${latex(ARCHIVE)}}`],
        ['version', item.edition],
        language ? ['language', language] : null,
        ['url', verbatim(item.URL)],
      ]);
    case 'ris':
      return [
        ['TY', 'MANSCPT'],
        ['ID', item.id],
        ['AU', risName(author)],
        ...(interviewer ? [['A2', risName(interviewer)]] : []),
        ['TI', item.title],
        ['PY', String(year)],
        ['DA', `${year}/${two(month)}/${two(day)}/`],
        ['PB', ARCHIVE],
        ['DB', ARCHIVE],
        ['M3', GENRE],
        ['ET', item.edition],
        ...(notes ? [['N1', notes]] : []),
        ['LA', item.language],
        ['UR', item.URL],
        ['ER', ''],
      ]
        .map(([tag, value]) => `${tag}  - ${value}\r\n`)
        .join('');
  }
}

/** RIS takes a comma for the end of a family name and cannot escape it: a low quotation mark, which looks like one, stays one name. */
const risName = (name: string): string => name.replaceAll(',', '‚');
