import { Refusal } from '#platform/errors';
import type { KnownEntry } from '#rules/closed/testimonies';
import { isCatalogue, readCatalogueTable, readOmeka, type CatalogueRow } from './collection/catalogue.ts';
import { gatherFacts, knownOf, reportDifferences, splitList, type CollectionFacts } from './collection/facts.ts';
import { fileKey, matchRows, type Unmatched } from './collection/matching.ts';
import { mayBeSame } from './collection/names.ts';
import { parseTranscript } from './parse.ts';
import { cleanText } from './parse/characters.ts';
import { isTranscriptTable } from './parse/csv.ts';
import { decodeText } from './parse/encoding.ts';
import { oddityLog, type OddityLog } from './parse/oddities.ts';
import { sniffDelimiter } from './parse/table.ts';
import type { Oddity, ParsedTranscript } from './rules.ts';

export interface CollectionFile {
  /** Path inside the folder, with `/`. */
  name: string;
  bytes: Uint8Array;
}

/** One interview of a collection: its transcript and what the catalogue says of it. */
export interface CollectionItem {
  file: CollectionFile;
  transcript: ParsedTranscript;
  facts: CollectionFacts;
  known: KnownEntry[];
  /** Its entry in the catalogue, null where none was found. */
  row: CatalogueRow | null;
  /** Entries of its recordings. */
  recordings: CatalogueRow[];
  /** Names of recordings and pictures in the folder that an entry names. */
  media: string[];
  /** What the entry was matched by. */
  matchedBy: string[];
}

export interface Collection {
  items: CollectionItem[];
  /** Entries of interviews for which the folder has no transcript. */
  withoutTranscript: CatalogueRow[];
  /** What concerns the folder or a catalogue; those of a transcript are with it. */
  oddities: Oddity[];
}

const MEDIA =
  /\.(?:mp3|m4a|wav|wave|ogg|oga|opus|flac|aac|wma|amr|3gp|mp4|m4v|mov|avi|mkv|webm|jpe?g|png|gif|tiff?|webp|heic)$/i;
const NOT_CONTENT =
  /(?:^|\/)(?:\.[^/]*|__MACOSX\/.*|~\$[^/]*|thumbs\.db|desktop\.ini|(?:readme|licen[cs]e|copying|notice|changelog)(?:\.[a-z]{1,4})?)$/i;

/**
 * Reads a folder of transcripts with the catalogues beside them: tables with Dublin Core, Omeka, OHMS or plain column names, and
 * Omeka XML. Each transcript is matched to its entry by file name, or by number, date and name; whatever does not match, or
 * contradicts, is reported. A file that cannot be read is reported and left out; nothing is thrown for it.
 *
 * Reads no disk: the listing is given. Pure otherwise; the result depends on the files only, not on their order.
 */
export async function readCollection(files: readonly CollectionFile[]): Promise<Collection> {
  const log = oddityLog();
  const oddities: Oddity[] = [];
  const catalogue: CatalogueRow[] = [];
  const transcripts: (Unmatched & { file: CollectionFile })[] = [];
  const media: string[] = [];
  for (const file of [...files].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    if (NOT_CONTENT.test(file.name)) continue;
    if (MEDIA.test(file.name)) {
      media.push(file.name);
      continue;
    }
    try {
      const read = readCatalogue(file);
      if (read) {
        catalogue.push(...read.rows);
        oddities.push(...read.oddities);
      } else
        transcripts.push({
          name: file.name,
          file,
          transcript: await parseTranscript(file.bytes, { fileName: file.name }),
        });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      log.add('file-unread', 'error', { file: file.name }, { why: error.explain('en').what });
    }
  }
  const interviews = distinctRows(
    catalogue.filter((row) => row.kind === 'interview'),
    log,
  );
  const recordings = catalogue.filter((row) => row.kind === 'recording');
  const { matches, ambiguous } = matchRows(transcripts, interviews);
  const recordingsOf = linkRecordings(interviews, recordings, log);
  const tagsArePlaces = areTagsPlaces(catalogue);
  const items = transcripts.map((one): CollectionItem => {
    const match = matches.get(one);
    const row = match?.row ?? null;
    const own = row ? (recordingsOf.get(row) ?? []) : [];
    reportMatch(one, match, ambiguous.get(one), log);
    if (row) reportDifferences(one.name, one.transcript, row, own, log);
    const facts = gatherFacts(one.transcript, row, own);
    const named = new Set(
      [...(row ? [row] : []), ...own].flatMap((entry) => (entry.fields.get('fileName') ?? []).map(fileKey)),
    );
    return {
      file: one.file,
      transcript: one.transcript,
      facts,
      known: knownOf(one.transcript, row, own, facts, tagsArePlaces),
      row,
      recordings: own,
      media: media.filter((name) => named.has(fileKey(name)) || fileKey(name) === fileKey(one.name)),
      matchedBy: match?.reasons ?? [],
    };
  });
  const taken = new Set(items.map((item) => item.row));
  const withoutTranscript = interviews.filter((row) => !taken.has(row));
  if (transcripts.length > 0) {
    for (const row of withoutTranscript)
      log.add('row-without-transcript', 'note', { file: row.file, row: row.row }, { title: titleOf(row) });
  }
  return { items, withoutTranscript, oddities: [...oddities, ...log.list()] };
}

function readCatalogue(file: CollectionFile): { rows: CatalogueRow[]; oddities: Oddity[] } | null {
  const extension = /\.([a-z]{3})$/i.exec(file.name)?.[1]?.toLowerCase();
  if (extension === 'xml')
    return readOmeka(file.name, cleanText(decodeText(file.bytes, oddityLog()).text, oddityLog()));
  if (extension !== 'csv' && extension !== 'tsv' && extension !== 'txt') return null;
  const head = cleanText(decodeText(file.bytes.subarray(0, 16_384), oddityLog()).text, oddityLog());
  const firstLine = head.split('\n', 1)[0] ?? '';
  if (isTranscriptTable(firstLine)) return null;
  // A list with the ending .txt must show itself by its first line; one called .csv is looked into.
  const columns = firstLine.split(sniffDelimiter(head)).map((cell) => cell.replace(/^"|"$/g, ''));
  return extension === 'txt' && !isCatalogue(columns) ? null : readCatalogueTable(file.name, file.bytes);
}

function titleOf(row: CatalogueRow): string {
  return (
    row.fields.get('title')?.[0] ??
    row.fields.get('narrator')?.[0] ??
    row.fields.get('reference')?.[0] ??
    `${row.file} ${row.row}`
  );
}

/** Leaves out the second entry of one interview: same number and name, or the same file. */
function distinctRows(rows: readonly CatalogueRow[], log: OddityLog): CatalogueRow[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const part = (field: 'fileName' | 'reference' | 'narrator') => (row.fields.get(field)?.[0] ?? '').toLowerCase();
    const keys = [
      part('fileName') && `file ${fileKey(part('fileName'))}`,
      part('reference') && part('narrator') && `entry ${part('reference')} ${part('narrator')}`,
    ].filter((key) => key !== '');
    const double = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    if (double) log.add('row-duplicate', 'warning', { file: row.file, row: row.row }, { title: titleOf(row) });
    return !double;
  });
}

/** Which recordings belong to which interview: by the title they refer to, or by number and name. */
function linkRecordings(
  interviews: readonly CatalogueRow[],
  recordings: readonly CatalogueRow[],
  log: OddityLog,
): Map<CatalogueRow, CatalogueRow[]> {
  const links = new Map<CatalogueRow, CatalogueRow[]>();
  const key = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();
  const byTitle = new Map(
    interviews.flatMap((row) => (row.fields.get('title') ?? []).map((title) => [key(title), row] as const)),
  );
  for (const recording of recordings) {
    const referred = (recording.fields.get('transcriptTitle') ?? [])
      .map((title) => byTitle.get(key(title)))
      .find((row) => row !== undefined);
    const row = referred ?? interviews.find((one) => isSameInterview(one, recording));
    if (row) links.set(row, [...(links.get(row) ?? []), recording]);
    else if (interviews.length > 0)
      log.add(
        'audio-without-item',
        'note',
        { file: recording.file, row: recording.row },
        { title: titleOf(recording) },
      );
  }
  return links;
}

function isSameInterview(a: CatalogueRow, b: CatalogueRow): boolean {
  const number = (row: CatalogueRow) => (row.fields.get('reference')?.[0] ?? '').replace(/^0+(?=\d)/, '');
  const names = (row: CatalogueRow) => row.fields.get('narrator') ?? [];
  return (
    number(a) !== '' &&
    number(a) === number(b) &&
    names(a).some((left) => names(b).some((right) => mayBeSame(left, right)))
  );
}

/** Whether a collection's tags are its places: most of those it uses stand in a column of places too. */
function areTagsPlaces(rows: readonly CatalogueRow[]): boolean {
  const places = new Set(
    rows
      .flatMap((row) =>
        (['birthplace', 'residence', 'village', 'district'] as const).flatMap((field) => row.fields.get(field) ?? []),
      )
      .flatMap(splitList)
      .map((place) => place.toLowerCase()),
  );
  const uses = rows.flatMap((row) => row.fields.get('tags') ?? []).flatMap(splitList);
  return uses.length >= 3 && uses.filter((tag) => places.has(tag.toLowerCase())).length / uses.length >= 0.6;
}

function reportMatch(
  { name }: Unmatched,
  match: { row: CatalogueRow; reasons: string[] } | undefined,
  rivals: readonly CatalogueRow[] | undefined,
  log: OddityLog,
): void {
  if (rivals)
    log.add('match-ambiguous', 'warning', { file: name }, { titles: rivals.slice(0, 5).map(titleOf).join('; ') });
  else if (!match) log.add('transcript-without-row', 'warning', { file: name });
  else if (!match.reasons.includes('file name'))
    log.add('match-by-name', 'note', { file: name }, { title: titleOf(match.row), by: match.reasons.join(', ') });
}
