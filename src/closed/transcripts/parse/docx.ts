import mammoth from 'mammoth';
import { Refusal } from '#platform/errors';
import { texts } from '../text.ts';
import { cleanText } from './characters.ts';
import { isTranscriptTable, tableToDraft } from './csv.ts';
import { speech, type ParsedDraft } from './draft.ts';
import type { OddityLog } from './oddities.ts';
import { parsePlain } from './plain.ts';
import type { Zip } from './zip.ts';

/** The parts of mammoth's document tree that are read here; it has no types of its own for it. */
interface DocumentNode {
  type: string;
  value?: string;
  href?: string;
  breakType?: string;
  noteType?: string;
  noteId?: string;
  children?: DocumentNode[];
  notes?: { resolve(reference: DocumentNode): { body: DocumentNode[] } | undefined };
}

/** Lines of a document, with what stands beside them. */
interface Collected {
  lines: string[];
  notes: string[];
  links: { line: number; href: string; label: string }[];
  images: number;
  tables: string[][][];
}

/**
 * Reads a Word document: paragraphs as lines, tables as cells side by side or, where their first row names the columns of a
 * transcript, as a table. Footnotes follow as notes. Headers, footers, comments and deleted text are left out and counted.
 *
 * @throws Refusal `invalid`, `unsupported`, `too-large`
 */
export async function parseDocx(zip: Zip, log: OddityLog): Promise<ParsedDraft> {
  const document = await readDocument(zip);
  const collected: Collected = { lines: [], notes: [], links: [], images: 0, tables: [] };
  collectBlocks(document.children ?? [], collected, document);
  reportLeftOut(zip, collected, log);
  const [table] = collected.tables;
  const text = cleanText(collected.lines.join('\n'), log);
  const asTable = collected.tables.length === 1 && table?.[0] && isTranscriptTable(table[0].join('\t'));
  const parsed =
    asTable && table
      ? tableToDraft(
          {
            first: table[0] ?? [],
            rows: table
              .slice(1)
              .map((cells, i) => ({ cells: cells.map((cell) => cleanText(cell, log).trim()), line: i + 2 })),
          },
          log,
        )
      : parsePlain(text, log);
  const part = parsed.drafts.at(-1)?.part ?? 0;
  const notes = collected.notes.map((note) => speech(cleanText(note, log).trim(), 0, { kind: 'note', part }));
  const links = collected.links.flatMap(({ line, href, label }) => {
    const segment = parsed.drafts.findLastIndex((draft) => draft.line > 0 && draft.line <= line);
    return segment >= 0 && /^https?:/i.test(href) ? [{ segment, href, label }] : [];
  });
  return { ...parsed, drafts: [...parsed.drafts, ...notes], links };
}

async function readDocument(zip: Zip): Promise<DocumentNode> {
  let document: DocumentNode | undefined;
  const file = {
    exists: (name: string) => zip.exists(name),
    // mammoth asks for bytes, for text in an encoding, or for base64.
    read: async (name: string, encoding?: string) => {
      const bytes = zip.read(name);
      if (encoding === undefined) return bytes;
      return encoding === 'base64' ? Buffer.from(bytes).toString('base64') : new TextDecoder(encoding).decode(bytes);
    },
  };
  const input = { file } as unknown as Parameters<typeof mammoth.convertToHtml>[0];
  try {
    await mammoth.convertToHtml(input, {
      includeDefaultStyleMap: false,
      includeEmbeddedStyleMap: false,
      transformDocument: (element: DocumentNode) => {
        document = element;
        // The tree is all that is wanted; HTML of it would be work for nothing.
        return { ...element, children: [] };
      },
    });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('invalid', texts.docxDamaged, {
      todo: texts.sendAgain,
      details: error instanceof Error ? error.message : undefined,
    });
  }
  if (!document) throw new Refusal('invalid', texts.docxDamaged, { todo: texts.sendAgain });
  return document;
}

function collectBlocks(nodes: readonly DocumentNode[], into: Collected, document: DocumentNode): void {
  for (const node of nodes) {
    if (node.type === 'paragraph') into.lines.push(...inline(node, into, document).split('\n'));
    else if (node.type === 'table') collectTable(node, into, document);
    else if (node.children) collectBlocks(node.children, into, document);
  }
}

function collectTable(table: DocumentNode, into: Collected, document: DocumentNode): void {
  const rows = (table.children ?? []).map((row) =>
    (row.children ?? []).map((cell) => {
      const inner: Collected = { ...into, lines: [] };
      collectBlocks(cell.children ?? [], inner, document);
      into.images = inner.images;
      return inner.lines.join('\n').trim();
    }),
  );
  into.tables.push(rows);
  for (const row of rows)
    into.lines.push(
      ...row
        .filter((cell) => cell !== '')
        .join('\t')
        .split('\n'),
      '',
    );
}

function inline(node: DocumentNode, into: Collected, document: DocumentNode): string {
  switch (node.type) {
    case 'text':
      return node.value ?? '';
    case 'tab':
      return '\t';
    case 'break':
      return '\n';
    case 'image':
      into.images++;
      return '';
    case 'noteReference': {
      const body = document.notes?.resolve(node)?.body;
      if (!body) return '';
      const lines: Collected = { ...into, lines: [] };
      collectBlocks(body, lines, document);
      into.notes.push(lines.lines.join('\n').trim());
      return `[${into.notes.length}]`;
    }
    default: {
      const text = (node.children ?? []).map((child) => inline(child, into, document)).join('');
      if (node.type === 'hyperlink' && node.href !== undefined)
        into.links.push({ line: into.lines.length + 1, href: node.href, label: text });
      return text;
    }
  }
}

function reportLeftOut(zip: Zip, collected: Collected, log: OddityLog): void {
  const count = (pattern: RegExp) => zip.names.filter((name) => pattern.test(name)).length;
  const xml = (name: string) => (zip.exists(name) ? new TextDecoder().decode(zip.read(name)) : '');
  const counts = {
    images: collected.images,
    'headers and footers': count(/^word\/(?:header|footer)\d*\.xml$/),
    comments: (xml('word/comments.xml').match(/<w:comment\s/g) ?? []).length,
    'deleted text': (xml('word/document.xml').match(/<w:delText[\s>]/g) ?? []).length,
  };
  for (const [what, n] of Object.entries(counts)) if (n > 0) log.add('content-left-out', 'note', {}, { what, n });
}
