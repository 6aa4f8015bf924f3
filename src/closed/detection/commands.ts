import { z } from 'zod';
import { EXIT, type Command, type CommandLine } from '#platform/command';
import { readConfig } from '#platform/config';
import { readBytes } from '#platform/disk';
import { Refusal } from '#platform/errors';
import { detectText } from './engine.ts';
import { detectionLang } from './reading/languages.ts';
import { renderPlaceholder } from './redaction/placeholders.ts';
import { secondOpinion } from './presidio.ts';
import { KnownIdentifier, type Detection } from './rules.ts';
import { REFUSED } from './text.ts';

/** A whole life told on tape is under 2 MB of text; this leaves room for collections in one file, and their spans for one string. */
const LARGEST_FILE = 32 * 1024 * 1024;

/** Languages there are rules for; with subtags, such as `ne-NP`. Anything in Latin script is read as romanised. */
const LANGUAGES = /^(?:en|hi|bn|ne|und)(?:-|$)|-latn(?:-|$)/i;

export const commands: Command[] = [
  {
    name: 'detect',
    summary: 'proposes what could identify someone in a text file',
    usage: 'katha detect FILE [--lang LANG] [--json] [--known FILE]',
    examples: [
      'katha detect interview.txt',
      'katha detect interview.txt --lang ne --json',
      'katha detect interview.txt --known names.json',
    ],
    options: {
      lang: { type: 'string', help: 'language of the text: en, hi, bn, ne, und-Latn for romanised (guessed)' },
      known: {
        type: 'string',
        help: 'known identifiers: JSON [{kind, value, subject}], or text with one value a line',
      },
    },
    needs: 'nothing',
    async run(cli) {
      const [file, ...more] = cli.args;
      if (file === undefined || more.length > 0)
        throw new Refusal('invalid', REFUSED.oneFile, { todo: REFUSED.nameFile });
      const lang = typeof cli.options['lang'] === 'string' ? cli.options['lang'] : undefined;
      if (lang !== undefined && !LANGUAGES.test(lang))
        throw new Refusal('invalid', REFUSED.unknownLang, { todo: REFUSED.nameLang, params: { lang } });
      const text = await readText(file);
      const knownFile = cli.options['known'];
      const known = typeof knownFile === 'string' ? parseKnown(await readText(knownFile)) : undefined;
      const opinion = await secondOpinion(readConfig().presidioUrl, [{ ord: 0, lang, text }]);
      const extra = opinion.detector ? [opinion.detector] : [];
      const detection = detectText(text, { lang, known, options: { extra } });
      cli.result({
        spans: detection.spans,
        clusters: detection.clusters,
        engine: detection.engine,
        stats: detection.stats,
        secondOpinion: opinion.problem ? `${opinion.state}: ${opinion.problem}` : opinion.state,
      });
      if (opinion.problem) cli.out(`Presidio did not answer (${opinion.problem}); what follows is the engine's own.`);
      print(cli, text, lang, detection);
      return EXIT.ok;
    },
  },
];

async function readText(file: string): Promise<string> {
  const unreadable = (reason: string): Refusal =>
    new Refusal('invalid', REFUSED.unreadable, { todo: REFUSED.nameFile, params: { file, reason } });
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(file, LARGEST_FILE);
  } catch (error) {
    throw unreadable(error instanceof Error ? error.message : String(error));
  }
  const text = decodeText(bytes);
  if (text === undefined) throw new Refusal('invalid', REFUSED.noText, { todo: REFUSED.nameFile, params: { file } });
  return text;
}

/**
 * UTF-8, UTF-16 with its mark or without, else Windows-1252, in which every byte is some character; undefined for what is no
 * text. A mark at the beginning stays, so that offsets are those of the file.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : '';
  if (mark === '' && bytes.includes(0))
    return decoded(bytes, 'utf-16le', true) ?? decoded(bytes, 'utf-16be', true) ?? decoded(bytes, 'utf-8', true);
  // Not UTF: the encoding of older word processors. The engine must see the words whatever they are.
  return decoded(bytes, mark || 'utf-8', false) ?? new TextDecoder('windows-1252').decode(bytes);
}

/** Signs of a text in the languages of the archive: Latin, Devanagari, Bengali, and the punctuation that goes with them. */
const EXPECTED = /[\t\n\r -\u024f\ufeff\u0900-\u09ff\u2000-\u206f]/g;

/** Undefined where the bytes are not of that encoding; with `strict`, also where they give no such text. */
function decoded(bytes: Uint8Array, encoding: string, strict: boolean): string | undefined {
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
  return strict && (text.match(EXPECTED)?.length ?? 0) < 0.98 * text.length ? undefined : text;
}

/** JSON when it begins like JSON; otherwise one value a line, each taken for a person's name. */
export function parseKnown(text: string): KnownIdentifier[] {
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (!/^[[{]/.test(trimmed)) {
    return trimmed
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean)
      .map((value) => KnownIdentifier.parse({ kind: 'person', value: value.slice(0, 400) }));
  }
  let value: unknown;
  try {
    value = JSON.parse(trimmed);
  } catch (error) {
    throw new Refusal('invalid', REFUSED.badKnown, {
      todo: REFUSED.knownShape,
      params: { reason: error instanceof Error ? error.message : String(error) },
    });
  }
  const parsed = z.array(KnownIdentifier).safeParse(Array.isArray(value) ? value : [value]);
  if (!parsed.success) {
    const reason = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    throw new Refusal('invalid', REFUSED.badKnown, { todo: REFUSED.knownShape, params: { reason } });
  }
  return parsed.data;
}

function print(cli: CommandLine, text: string, lang: string | undefined, detection: Detection): void {
  const language = detectionLang(lang, text);
  let line = 1;
  let at = 0;
  for (const span of detection.spans) {
    for (; at < span.start; at++) if (text.charCodeAt(at) === 0x0a) line++;
    const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    const step = span.ladder[0];
    const reasons = span.evidence.map((e) => `${e.detector}/${e.rule} ${e.points}`).join(', ');
    cli.out(
      `${line}: ${span.type} ${span.status} ${span.score}  ${words}  ${step ? renderPlaceholder(step, language, { suffix: span.suffix }) : ''}  (${reasons})`,
    );
  }
  const { stats } = detection;
  cli.out(`${detection.spans.length} spans in ${stats.words} words: ${stats.auto} sure, ${stats.suspect} to look at.`);
}
