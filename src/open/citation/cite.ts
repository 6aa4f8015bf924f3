import CSL from 'citeproc';
import { cslItem, type Citable, type CslItem } from './item.ts';
import { CSL_LOCALES } from './locale.ts';
import { STYLES, type StyleId } from './styles.ts';

/** A citation to read and to paste. `html` holds text and `<i>` only. */
export interface Citation {
  text: string;
  html: string;
}

type Part = 'title' | 'author' | 'interviewer' | 'URL';

/**
 * citeproc never sees her words: it lays out stand-ins, and the words are put in their places afterwards. It would read markup and turn
 * quotation marks in a title, and it keeps a broken state after some; laying out is slow besides, and can so be done once for many.
 * Of the words only what the layout depends on is told: on which mark they end, and whether their script has italics.
 */
const STAND: Readonly<Record<Part, string>> = {
  title: 'Qtitleq',
  author: 'Qauthorq',
  interviewer: 'Qinterviewerq',
  URL: 'https://q.invalid/qurlq',
};
/** The same for a title in a script without italics. */
const STAND_INDIC = 'कथाशीर्षक';

const STANDS = new RegExp(
  [...Object.values(STAND), STAND_INDIC].map((stand) => stand.replaceAll('.', '\\.')).join('|'),
  'g',
);

const ENDS = /[.?!,:;]$/;
const INDIC = /[\u0900-\u0dff]/;

/** Laid out citations with stand-ins, by style and by what the layout depends on. */
const layouts = new Map<string, { text: string; html: string }>();
/** Beyond so many days and editions it starts again. */
const KEPT = 2_000;

function layout(style: StyleId, item: CslItem): { text: string; html: string } {
  const key = JSON.stringify([style, item]);
  const known = layouts.get(key);
  if (known) return known;
  const found = STYLES.find((one) => one.id === style);
  if (!found) throw new Error(`There is no style ${style}.`);
  const system = { retrieveLocale: (language: string) => CSL_LOCALES[language] ?? '', retrieveItem: () => item };
  const engine = new CSL.Engine(system, found.source, found.locale, true);
  const make = (form: 'text' | 'html') => {
    engine.setOutputFormat(form);
    engine.updateItems([item.id]);
    const made =
      found.kind === 'note' ? engine.makeCitationCluster([{ id: item.id }]) : (engine.makeBibliography()[1][0] ?? '');
    return made
      .replace(/<div class="csl-entry">|<\/div>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  };
  const made = { text: make('text'), html: make('html') };
  if (layouts.size >= KEPT) layouts.clear();
  layouts.set(key, made);
  return made;
}

const ESCAPED: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[<>&"']/g, (sign) => ESCAPED[sign] ?? sign);

/** A citation in one style. @param anchor of a passage, to which the address then leads */
export function cite(edition: Citable, site: string, style: StyleId, anchor?: string): Citation {
  const item = cslItem(edition, site, anchor);
  const words: Record<Part, string> = {
    title: item.title,
    author: item.author[0]?.literal ?? '',
    interviewer: item.interviewer?.[0]?.literal ?? '',
    URL: item.URL,
  };
  const stand: Record<Part, string> = { ...STAND, title: INDIC.test(words.title) ? STAND_INDIC : STAND.title };
  // The mark at the end goes with the stand-in, as styles do not set a second one after it.
  const end = (part: Part) => ENDS.exec(words[part])?.[0] ?? '';
  const made = layout(style, {
    ...item,
    id: 'item',
    title: stand.title + end('title'),
    author: [{ literal: stand.author + end('author') }],
    ...(item.interviewer ? { interviewer: [{ literal: stand.interviewer + end('interviewer') }] } : {}),
    URL: stand.URL,
    language: 'en',
  });
  const at = new Map((Object.keys(words) as Part[]).map((part) => [stand[part], part]));
  // In one pass: her words may hold anything, a stand-in among it.
  const fill = (frame: string, form: (text: string) => string) =>
    tidy(
      frame.replace(STANDS, (found) => {
        const part = at.get(found);
        if (part === undefined) return found;
        return form(part === 'URL' ? words.URL : words[part].replace(ENDS, ''));
      }),
    );
  return { text: fill(made.text, (text) => text), html: fill(made.html, escape) };
}

/** No second stop after a danda, which no manual knows of. */
function tidy(made: string): string {
  return made.replace(/([।॥](?:<\/i>)?[”’]?)\.(?=[”’\s]|$)/gu, '$1').replace(/([।॥]),(?=”)/gu, '$1');
}
