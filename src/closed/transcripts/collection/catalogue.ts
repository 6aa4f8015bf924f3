import type { Oddity } from '../rules.ts';
import { cleanText } from '../parse/characters.ts';
import { decodeText } from '../parse/encoding.ts';
import { oddityLog, type OddityLog } from '../parse/oddities.ts';
import { readTable } from '../parse/table.ts';
import { childrenNamed, childText, parseXml, textOf, type XmlElement } from '../parse/xml.ts';
import { fieldOf, meaningful, type Field } from './columns.ts';

/** One entry of a catalogue, whatever format it came in. */
export interface CatalogueRow {
  file: string;
  /** From 1: the line of a table, the item of an XML file. */
  row: number;
  kind: 'interview' | 'recording';
  /** As in the catalogue: non-empty cells by column name. */
  columns: Record<string, string>;
  /** Cleaned values by what they are about. */
  fields: ReadonlyMap<Field, readonly string[]>;
}

/** Whether a table is a catalogue: it names interviews or files, and at least two columns that are known. */
export function isCatalogue(columns: readonly string[]): boolean {
  const fields = new Set(columns.map(fieldOf).filter((field) => field !== null));
  return (
    fields.size >= 2 && (['title', 'narrator', 'fileName', 'reference'] as const).some((field) => fields.has(field))
  );
}

/**
 * Reads a catalogue in delimited text.
 *
 * @returns null when it is none.
 * @throws Refusal as `readTable` and `decodeText`.
 */
export function readCatalogueTable(
  name: string,
  bytes: Uint8Array,
): { rows: CatalogueRow[]; oddities: Oddity[] } | null {
  const log = oddityLog();
  const table = readTable(cleanText(decodeText(bytes, log).text, log), log);
  const names = table.first.map((cell) => cell.trim());
  if (!isCatalogue(names)) return null;
  const used = names.map(
    (column, i) => column !== '' || table.rows.some(({ cells }) => (cells[i] ?? '').trim() !== ''),
  );
  const empty = used.filter((isUsed) => !isUsed).length;
  if (empty > 0) log.add('columns-empty', 'note', { line: 1 }, { n: empty });
  const keyColumn = names.findIndex((column) => fieldOf(column) === 'fileName');
  const rows = table.rows.map(({ cells, line }) => {
    const key = cells[keyColumn] ?? '';
    if (key.trim() !== '' && key !== key.trim()) log.add('key-blanks', 'note', { row: line }, { key });
    return makeRow(
      name,
      line,
      names.map((column, i) => [column === '' ? `Column ${i + 1}` : column, cells[i] ?? '']),
    );
  });
  return { rows, oddities: inFile(name, log) };
}

/**
 * Reads an export of Omeka (omeka-xml 5: items with element sets).
 *
 * @returns null when it is none.
 * @throws Refusal `invalid` for XML that cannot be read.
 */
export function readOmeka(name: string, text: string): { rows: CatalogueRow[]; oddities: Oddity[] } | null {
  if (!/<itemContainer[\s>]|<item\s[^>]*itemId=/.test(text.slice(0, 5000))) return null;
  const log = oddityLog();
  const root = parseXml(text, log);
  const container = root.find((element) => element.name === 'itemContainer');
  const items = container ? childrenNamed(container, 'item') : root.filter((element) => element.name === 'item');
  reportPages(container, items.length, log);
  const rows = items.map((item, i) => makeRow(name, i + 1, omekaColumns(item)));
  return { rows, oddities: inFile(name, log) };
}

function reportPages(container: XmlElement | undefined, here: number, log: OddityLog): void {
  const [miscellaneous] = childrenNamed(container, 'miscellaneousContainer');
  const total = Number(childText(childrenNamed(miscellaneous, 'pagination')[0], 'totalResults'));
  if (total > here)
    log.add('content-left-out', 'warning', {}, { what: 'items on other pages of the export', n: total - here });
}

function omekaColumns(item: XmlElement): [string, string][] {
  const [type] = childrenNamed(item, 'itemType');
  const sets = childrenNamed(childrenNamed(item, 'elementSetContainer')[0], 'elementSet').map(
    (set) => [childText(set, 'name'), set] as const,
  );
  const columns: [string, string][] = [['Item Type', childText(type, 'name')]];
  for (const [set, holder] of [...sets, ['Item Type Metadata', type] as const]) {
    for (const element of childrenNamed(childrenNamed(holder, 'elementContainer')[0], 'element')) {
      const values = childrenNamed(childrenNamed(element, 'elementTextContainer')[0], 'elementText').map((value) =>
        withoutLinks(childText(value, 'text')),
      );
      columns.push([`${set}: ${childText(element, 'name')}`, values.filter((value) => value !== '').join('; ')]);
    }
  }
  const tags = childrenNamed(childrenNamed(item, 'tagContainer')[0], 'tag').map((tag) => childText(tag, 'name'));
  const files = childrenNamed(childrenNamed(item, 'fileContainer')[0], 'file').map((file) => childText(file, 'src'));
  return [...columns, ['Tags', tags.join(', ')], ['Files', files.join('; ')]];
}

/** A value may be HTML: a link to another item, with that item's title. */
function withoutLinks(value: string): string {
  if (!/^<a\s[^>]*>/i.test(value)) return value;
  return textOf(parseXml(`<value>${value}</value>`, oddityLog())[0]).trim();
}

function makeRow(file: string, row: number, cells: readonly (readonly [string, string])[]): CatalogueRow {
  const columns = new Map<string, string>();
  const fields = new Map<Field, string[]>();
  for (const [column, cell] of cells) {
    const value = meaningful(cell);
    if (value === '') continue;
    columns.set(columns.has(column) ? `${column} (${columns.size + 1})` : column, value);
    const field = fieldOf(column);
    if (field) fields.set(field, [...(fields.get(field) ?? []), value]);
  }
  return {
    file,
    row,
    kind: isRecording(fields) ? 'recording' : 'interview',
    columns: Object.fromEntries(columns),
    fields,
  };
}

/** A recording's entry speaks of tapes and bit rates; an interview's may give its length too. */
function isRecording(fields: ReadonlyMap<Field, readonly string[]>): boolean {
  const type = fields.get('itemType')?.[0] ?? '';
  if (/\b(?:sound|audio|video|moving image|recording)\b/i.test(type)) return true;
  return fields.has('mediaFormat') && (fields.has('duration') || (fields.get('mediaFormat')?.length ?? 0) > 1);
}

function inFile(file: string, log: OddityLog): Oddity[] {
  return log.list().map((oddity) => ({ ...oddity, where: { file, ...oddity.where } }));
}
