import { Refusal } from '#platform/errors';
import type { TranscriptHeader } from '../rules.ts';
import { texts } from '../text.ts';
import { cleanText } from './characters.ts';
import { isoDate } from './dates.ts';
import { emptyHeader, speech, type Draft, type ParsedDraft } from './draft.ts';
import { splitNames } from './header.ts';
import { excerpt, type OddityLog } from './oddities.ts';
import { parsePlain } from './plain.ts';
import { formatClock } from './times.ts';
import { parseVtt } from './vtt.ts';
import { childrenNamed, childText, parseXml, textOf, type XmlElement } from './xml.ts';

/** What the OHMS application writes where there is none. */
const NO_TRANSCRIPT = /^\s*no transcript\.?\s*$/i;

/** The record's fields that are kept beside the words, and what they are called in the header. */
const OTHER_FIELDS: Readonly<Record<string, string>> = {
  duration: 'Duration',
  collection_name: 'Collection',
  series_name: 'Series',
  repository: 'Repository',
  language: 'Language',
  description: 'Description',
  rights: 'Rights',
  usage: 'Usage',
  user_notes: 'Notes',
  file_name: 'File name',
  media_url: 'Media',
  subject: 'Subjects',
  keyword: 'Keywords',
  version: 'OHMS version',
};

/**
 * Reads an OHMS record, version 5.4 (lines with minute marks in `sync`) or 6.0 (`vtt_transcript`): words, index with its
 * hyperlinks, and metadata. Index points become notes with a time, since they repeat names and words of the interview.
 *
 * @throws Refusal `invalid` or `unsupported`
 */
export function parseOhms(text: string, log: OddityLog): ParsedDraft {
  const root = parseXml(text, log);
  const [record, ...more] = root.flatMap((top) => (top.name === 'record' ? [top] : childrenNamed(top, 'record')));
  if (!record) throw new Refusal('unsupported', texts.notOhms, { todo: texts.notOhmsTodo });
  if (more.length > 0) log.add('content-left-out', 'warning', {}, { what: 'records', n: more.length });
  const parsed = words(record, log);
  const header = metadata(record);
  const index = indexPoints(record, parsed.drafts.length, log);
  if (index.drafts.length > 0 && parsed.drafts.every((draft) => draft.kind !== 'speech'))
    log.add('index-only', 'warning', {}, { n: index.drafts.length });
  for (const name of ['transcript_alt', 'vtt_transcript_alt'])
    if (childText(record, name) !== '') log.add('content-left-out', 'warning', {}, { what: name, n: 1 });
  const lastPart = parsed.drafts.at(-1)?.part ?? 0;
  return {
    drafts: [...parsed.drafts, ...index.drafts.map((draft) => ({ ...draft, part: lastPart }))],
    header: {
      ...header,
      interviewers: header.interviewers.length > 0 ? header.interviewers : parsed.header.interviewers,
      narrators: header.narrators.length > 0 ? header.narrators : parsed.header.narrators,
    },
    links: index.links,
    partLabels: parsed.partLabels,
  };
}

function words(record: XmlElement, log: OddityLog): ParsedDraft {
  const vtt = textOf(childrenNamed(record, 'vtt_transcript')[0]);
  if (vtt.trim() !== '') {
    const parsed = parseVtt(cleanText(vtt.trimStart(), log), log);
    return {
      ...parsed,
      drafts: parsed.drafts.filter(
        (draft) => !(draft.kind === 'note' && /^TRANSCRIPTION (?:BEGIN|END)$/i.test(draft.text)),
      ),
    };
  }
  const legacy = textOf(childrenNamed(record, 'transcript')[0]);
  if (legacy.trim() === '' || NO_TRANSCRIPT.test(legacy))
    return { drafts: [], header: emptyHeader(), links: [], partLabels: [null] };
  const { body, notes } = footnotes(cleanText(legacy, log));
  const parsed = parsePlain(withMinuteMarks(body, childText(record, 'sync'), log), log, {
    header: false,
    wrapped: true,
  });
  return {
    ...parsed,
    drafts: [
      ...parsed.drafts,
      ...notes.map((note) => speech(note, 0, { kind: 'note', part: parsed.drafts.at(-1)?.part ?? 0 })),
    ],
  };
}

/** `[[footnote]]1[[/footnote]]` in the words, and the notes themselves at the end. */
function footnotes(text: string): { body: string; notes: string[] } {
  const start = text.indexOf('[[footnotes]]');
  const list = start < 0 ? '' : text.slice(start);
  const notes = list
    .split('[[note]]')
    .slice(1)
    .map((note) =>
      (note.split('[[/note]]')[0] ?? '')
        .replace(/\[\[link\]\]|\[\[\/link\]\]|\[\[\/footnotes\]\]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  const body = start < 0 ? text : text.slice(0, start);
  return {
    body: body.replace(/\[\[footnote\]\]\s*(\d{1,4})\s*\[\[\/footnote\]\]/g, '[$1]'),
    notes: notes.filter((note) => note !== ''),
  };
}

/**
 * Writes the minute marks of `sync` into the text as bracketed times, where the plain reader finds them. `1:|13(3)|19(14)`
 * says: one minute between marks; the first minute ends at line 13, word 3; the second at line 19, word 14.
 * Source: how the OHMS viewer and sciencehistory/scihist_digicoll read it.
 */
function withMinuteMarks(text: string, sync: string, log: OddityLog): string {
  if (sync === '') return text;
  const colon = sync.indexOf(':');
  const interval = Number(sync.slice(0, Math.max(colon, 0)));
  if (colon < 0 || !(interval > 0) || interval > 60) {
    log.add('sync-malformed', 'warning', {}, { found: excerpt(sync) });
    return text;
  }
  const lines = text.split('\n');
  const byLine = new Map<number, { word: number; ms: number }[]>();
  for (const [n, stamp] of sync
    .slice(colon + 1)
    .split('|')
    .entries()) {
    if (stamp.trim() === '') continue;
    const match = /^\s*(\d{1,7})\((\d{1,4})\)\s*$/.exec(stamp);
    if (!match) {
      log.add('sync-malformed', 'warning', {}, { found: excerpt(stamp) });
      continue;
    }
    const line = Number(match[1]);
    if (line < 1 || line > lines.length) {
      log.add('sync-out-of-range', 'warning', { line }, { found: stamp.trim(), lines: lines.length });
      continue;
    }
    const marks = byLine.get(line) ?? [];
    marks.push({ word: Number(match[2]), ms: Math.round(n * interval * 60_000) });
    byLine.set(line, marks);
  }
  for (const [line, marks] of byLine) lines[line - 1] = markWords(lines[line - 1] ?? '', marks);
  return lines.join('\n');
}

const LABEL = /^\s*[\p{Lu}][\p{Lu}.' -]{0,60}:/u;

function markWords(line: string, marks: readonly { word: number; ms: number }[]): string {
  const pieces = line.split(/(\s+)/);
  const labelWords = (LABEL.exec(line)?.[0].trim().split(/\s+/) ?? []).length;
  const insertAfter = new Map(marks.map(({ word, ms }) => [Math.max(word, labelWords), ms] as const));
  let word = 0;
  let out = '';
  for (const piece of pieces) {
    out += piece;
    if (piece.trim() === '') continue;
    word++;
    const ms = insertAfter.get(word);
    if (ms === undefined) continue;
    out += ` [${formatClock(ms).slice(0, 8)}]`;
    insertAfter.delete(word);
  }
  // A word number past the end of the line: the minute ends with the line.
  for (const ms of insertAfter.values()) out += ` [${formatClock(ms).slice(0, 8)}]`;
  return out;
}

function metadata(record: XmlElement): TranscriptHeader {
  const header = emptyHeader();
  const value = (name: string) => childText(record, name).replace(/\s+/g, ' ') || null;
  header.title = value('title');
  header.reference = value('accession') ?? value('cms_record_id');
  const date = childrenNamed(record, 'date')[0]?.attributes['value']?.trim();
  header.date = date === undefined || date === '' ? value('date_nonpreferred_format') : date;
  header.dateIso = header.date === null ? null : isoDate(header.date);
  const all = (name: string) =>
    childrenNamed(record, name)
      .map((element) => textOf(element).replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '');
  header.interviewers = all('interviewer').flatMap(splitNames);
  header.narrators = all('interviewee').flatMap(splitNames);
  for (const [name, label] of Object.entries(OTHER_FIELDS)) {
    const values = all(name);
    if (values.length > 0) header.other[label] = values.join('; ');
  }
  return header;
}

function indexPoints(
  record: XmlElement,
  first: number,
  log: OddityLog,
): { drafts: Draft[]; links: ParsedDraft['links'] } {
  const drafts: Draft[] = [];
  const links: ParsedDraft['links'] = [];
  for (const [n, point] of childrenNamed(childrenNamed(record, 'index')[0], 'point').entries()) {
    const lines = [
      'title',
      'partial_transcript',
      'synopsis',
      'keywords',
      'subjects',
      'title_alt',
      'partial_transcript_alt',
      'synopsis_alt',
      'keywords_alt',
      'subjects_alt',
    ]
      .map((name) => childText(point, name))
      .concat(
        childrenNamed(point, 'gpspoints').flatMap((gps) => [
          childText(gps, 'gps_text'),
          childText(gps, 'gps_text_alt'),
        ]),
      );
    const segment = first + drafts.length;
    for (const hyperlink of childrenNamed(point, 'hyperlinks')) {
      const href = childText(hyperlink, 'hyperlink');
      const label = childText(hyperlink, 'hyperlink_text');
      if (label !== '') lines.push(label);
      if (href === '') continue;
      if (/^https?:\/\/[^\s<>"]+$/i.test(href)) links.push({ segment, href, label });
      else log.add('content-left-out', 'note', {}, { what: 'link', n: n + 1 });
    }
    const text = cleanText(
      lines
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .filter((line) => line !== '')
        .join('\n'),
      log,
    );
    const seconds = childText(point, 'time');
    const startMs = /^\d{1,6}$/.test(seconds) ? Number(seconds) * 1000 : null;
    drafts.push(speech(text, 0, { kind: 'note', startMs, mark: seconds === '' ? null : seconds }));
  }
  return { drafts, links };
}
