import type { KnownEntry } from '#rules/closed/testimonies';
import type { OddityLog } from '../parse/oddities.ts';
import { isoDate } from '../parse/dates.ts';
import { splitNames } from '../parse/header.ts';
import type { ParsedTranscript } from '../rules.ts';
import type { CatalogueRow } from './catalogue.ts';
import type { Field } from './columns.ts';
import { bareName, nameWords, namesInTitle, sameName } from './names.ts';

/** What is known of an interview before it is read: sealed. */
export interface CollectionFacts {
  title: string | null;
  narrators: string[];
  interviewers: string[];
  reference: string | null;
  /** As written. */
  date: string | null;
  dateIso: string | null;
  /** As written: catalogues have `c 1924`. */
  birthYear: string | null;
  birthplaces: string[];
  residences: string[];
  tags: string[];
  description: string | null;
  /** Every filled column as it stands, recordings' too, by name. */
  columns: Record<string, string>;
}

/** An entry's values, from the catalogue first and from the transcript's header where the catalogue is silent. */
export function gatherFacts(
  transcript: ParsedTranscript,
  row: CatalogueRow | null,
  recordings: readonly CatalogueRow[],
): CollectionFacts {
  const { header } = transcript;
  const values = (field: Field) => row?.fields.get(field) ?? [];
  const first = (field: Field) => values(field)[0] ?? null;
  const names = (field: Field, fromHeader: readonly string[]) => {
    const listed = values(field).flatMap(splitNames).map(bareName);
    return listed.length > 0 ? distinctNames(listed) : distinctNames(fromHeader.map(bareName));
  };
  const date = first('date') ?? header.date;
  const columns = new Map(Object.entries(row?.columns ?? {}));
  for (const recording of recordings) {
    for (const [column, value] of Object.entries(recording.columns)) {
      const key = `Recording: ${column}`;
      if (columns.get(column) !== value && !columns.has(key)) columns.set(key, value);
    }
  }
  for (const [name, value] of Object.entries(header.other)) columns.set(`Transcript: ${name}`, value);
  if (header.address.length > 0) columns.set('Transcript: address', header.address.join(', '));
  return {
    title: first('title') ?? header.title,
    narrators: names('narrator', header.narrators),
    interviewers: names('interviewer', header.interviewers),
    reference: first('reference') ?? header.reference,
    date,
    dateIso: date === null ? null : isoDate(date),
    birthYear: first('birthYear'),
    birthplaces: [...values('birthplace')],
    residences: [...values('residence')].flatMap(splitList),
    tags: values('tags').flatMap(splitList),
    description: first('description'),
    columns: Object.fromEntries(columns),
  };
}

export function splitList(value: string): string[] {
  return value.split(/\s*[,;|]\s*/).filter((part) => part !== '');
}

function distinctNames(names: readonly string[]): string[] {
  return names.filter((name, i) => name !== '' && names.findIndex((other) => sameName(other, name)) === i);
}

/**
 * What would give her away, to be looked for in every script: names in every spelling that the catalogue, the recordings and
 * the header have, places, address, kin, employer, agent, telephone. A birth year alone is none: it would mark every
 * mention of that year, and dates are found by other means.
 *
 * @param tagsArePlaces whether the collection uses its tags for places.
 */
export function knownOf(
  transcript: ParsedTranscript,
  row: CatalogueRow | null,
  recordings: readonly CatalogueRow[],
  facts: CollectionFacts,
  tagsArePlaces: boolean,
): KnownEntry[] {
  const known: KnownEntry[] = [];
  const seen = new Set<string>();
  const add = (kind: KnownEntry['kind'], raw: string, subject: KnownEntry['subject'] = 'narrator') => {
    const value = raw
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[,.;:]+$/, '')
      .slice(0, 200)
      .toWellFormed();
    const key = `${subject} ${value
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\d]+/gu, ' ')
      .trim()}`;
    if (value.length < 2 || seen.has(key)) return;
    seen.add(key);
    known.push({ kind, value, subject });
  };
  const rows = row ? [row, ...recordings] : recordings;
  const all = (field: Field) => rows.flatMap((one) => one.fields.get(field) ?? []);
  for (const name of [
    ...facts.narrators,
    ...all('narrator').flatMap(splitNames),
    ...all('title').flatMap(namesInTitle),
    ...transcript.header.narrators,
  ])
    add('person', bareName(name));
  for (const name of [
    ...facts.interviewers,
    ...all('interviewer').flatMap(splitNames),
    ...transcript.header.interviewers,
  ])
    add('person', bareName(name), 'interviewer');
  for (const village of all('village')) add('village', village);
  for (const district of all('district')) add('district', district);
  for (const line of [...all('address'), ...transcript.header.address]) add('place', line);
  for (const place of [...all('birthplace'), ...facts.residences, ...(tagsArePlaces ? facts.tags : [])])
    add('place', place);
  for (const kin of all('kin').flatMap(splitNames)) add('kin', bareName(kin), 'third-party');
  for (const employer of all('employer')) add('employer', employer, 'third-party');
  for (const agent of all('agent')) add('agent', agent, 'third-party');
  for (const phone of all('phone').flatMap(splitList)) add('phone', phone);
  return known.slice(0, 500);
}

/** Reports where catalogue, recordings and header contradict each other. */
export function reportDifferences(
  file: string,
  transcript: ParsedTranscript,
  row: CatalogueRow,
  recordings: readonly CatalogueRow[],
  log: OddityLog,
): void {
  const { header } = transcript;
  const where = { file };
  const [listedDate] = row.fields.get('date') ?? [];
  const iso = listedDate === undefined ? null : isoDate(listedDate);
  if (listedDate !== undefined && iso === null)
    log.add('date-unreadable', 'warning', { file: row.file, row: row.row }, { date: listedDate });
  const dates: [string | null, string][] = [
    [header.dateIso, file],
    ...recordings.map((one): [string | null, string] => [isoDate(one.fields.get('date')?.[0] ?? ''), one.file]),
  ];
  for (const [other, source] of dates) {
    if (iso !== null && other !== null && other !== iso)
      log.add('date-differs', 'warning', where, { first: iso, firstIn: row.file, second: other, secondIn: source });
  }
  const [listed] = (row.fields.get('narrator') ?? []).flatMap(splitNames);
  const others: [string, string][] = [
    ...header.narrators.map((name): [string, string] => [bareName(name), file]),
    ...recordings.flatMap((one) =>
      [
        ...(one.fields.get('narrator') ?? []).flatMap(splitNames),
        ...(one.fields.get('title') ?? []).flatMap(namesInTitle),
      ].map((name): [string, string] => [name, one.file]),
    ),
  ];
  const told = new Set<string>();
  for (const [name, source] of others) {
    const key = nameWords(name).join(' ');
    if (listed === undefined || sameName(listed, name) || told.has(key)) continue;
    told.add(key);
    log.add('value-differs', 'note', where, {
      field: 'name',
      first: listed,
      firstIn: row.file,
      second: name,
      secondIn: source,
    });
  }
}
