/**
 * Measures the detection engine: `npm run bench:detection -- [--conll FILE] [--tab DIR] [--spans FILE] [--lang LANG]
 * [--out FILE] [--missed N] [--wrong N] [--auto] [--peers DIR] [--growth]`. Without a corpus it measures the gold set's test part,
 * file by file and each language as a whole, and, where it is present, the public development texts. Prints a table; `--out`
 * writes the same as JSON. `quasi` is every identifier that is not direct; `--auto` counts only what is proposed by itself,
 * `autoTokenPrecision` and `autoRecall` say that in every run; `--growth` shows how time grows with the length of one line, and
 * measures no corpus.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LINES } from '../test/closed/detection/lines.ts';
import { conllCorpus } from './measure/conll.ts';
import { Unreadable, spansCorpus, tabCorpus, type Corpus, type GoldText } from './measure/corpora.ts';
import { peersIn, type Peer } from './measure/peers.ts';
import { addScore, emptyScore, ratio, recall, type Score } from './measure/score.ts';
import { detectIn, growth, microseconds, speedOf, type Speed } from './measure/speed.ts';

/** Ends with what was wrong, in one line. */
function fail(message: string): never {
  process.stderr.write(`bench:detection: ${message}\n`);
  process.exit(2);
}

const options = readOptions();

function readOptions() {
  try {
    return parseArgs({
      options: {
        conll: { type: 'string', multiple: true },
        tab: { type: 'string', multiple: true },
        spans: { type: 'string', multiple: true },
        lang: { type: 'string' },
        out: { type: 'string' },
        missed: { type: 'string' },
        wrong: { type: 'string' },
        auto: { type: 'boolean' },
        peers: { type: 'string' },
        growth: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function examples(option: 'missed' | 'wrong'): number {
  const value = options[option];
  if (value !== undefined && !/^\d+$/.test(value)) fail(`--${option} takes a number, not "${value}"`);
  return Number(value ?? 0);
}
const [missedShown, wrongShown] = [examples('missed'), examples('wrong')];

interface Row {
  corpus: string;
  lang: string;
  words: number;
  mentions: number;
  mentionRecall: number;
  entityRecall: number;
  directEntityRecall: number;
  directMentionRecall: number;
  quasiEntityRecall: number;
  quasiMentionRecall: number;
  tokenPrecision: number;
  autoTokenPrecision: number;
  autoRecall: number;
  spansPer1000Words: number;
  mbPerSecond: number;
  mbPerSecondAsCut: number;
  peakMb: number;
}

function corpora(): Corpus[] {
  try {
    return readCorpora();
  } catch (error) {
    if (error instanceof Unreadable) return fail(error.message);
    throw error;
  }
}

function readCorpora(): Corpus[] {
  const out: Corpus[] = [
    ...(options.conll ?? []).map((path) => conllCorpus(path, options.lang ?? 'und')),
    ...(options.tab ?? []).map((dir) => tabCorpus(dir, options.lang ?? 'en')),
    ...(options.spans ?? []).map((path) => spansCorpus(path, options.lang)),
  ];
  if (out.length > 0) return out;
  const gold = new URL('../test/gold/', import.meta.url);
  if (existsSync(gold)) {
    const files = readdirSync(gold, { recursive: true })
      .map(String)
      .filter((name) => /test.*\.jsonl$/.test(name))
      .sort();
    const read = files.map((file) => spansCorpus(fileURLToPath(new URL(file, gold)), undefined));
    out.push(...read, ...wholeParts(read));
  }
  const tab = new URL('../../shared/data/tab-dev', import.meta.url);
  if (existsSync(tab)) out.push(tabCorpus(fileURLToPath(tab)));
  return out;
}

/** The test part of each folder as one corpus, as the limits are of it. */
function wholeParts(files: readonly Corpus[]): Corpus[] {
  const folders = Map.groupBy(files, ({ name }) => name.split('/').at(-2) ?? '');
  return [...folders].map(([folder, parts]) => ({
    name: `${folder}/whole test part`,
    texts: parts.flatMap(({ texts }) => texts),
    others: {},
    notes: [],
  }));
}

function found(text: GoldText): { start: number; end: number; type: string; status: string }[] {
  return detectIn(text).spans.filter((span) => !options.auto || span.status === 'auto');
}

function row(corpus: string, lang: string, score: Score, auto: Score, speed: Speed): Row {
  return {
    corpus,
    lang,
    words: score.words,
    mentions: score.mentions.all,
    mentionRecall: recall(score.mentions),
    entityRecall: recall(score.entities),
    directEntityRecall: recall(score.byClass.direct.entities),
    directMentionRecall: recall(score.byClass.direct.mentions),
    quasiEntityRecall: recall(score.byClass.quasi.entities),
    quasiMentionRecall: recall(score.byClass.quasi.mentions),
    tokenPrecision: ratio(score.tokensRight, score.tokensFound),
    autoTokenPrecision: ratio(auto.tokensRight, auto.tokensFound),
    autoRecall: recall(auto.mentions),
    spansPer1000Words: Math.round((score.spans / Math.max(1, score.words)) * 10000) / 10,
    ...speed,
  };
}

const NO_SPEED: Speed = { mbPerSecond: 0, mbPerSecondAsCut: 0, peakMb: 0 };

/** Another program on the same texts. One that gives only its output is credited with every mention that is gone from it. */
async function besides(peer: Peer, name: string, lang: string, texts: readonly GoldText[]): Promise<Row> {
  const score = emptyScore();
  for (const text of texts) await peer.run(text.text);
  const before = process.cpuUsage();
  const results: Awaited<ReturnType<Peer['run']>>[] = [];
  for (const text of texts) results.push(await peer.run(text.text));
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text.text), 0);
  const mbPerSecond = Math.round((bytes / microseconds(before)) * 100) / 100;
  let gone = 0;
  let positions = true;
  texts.forEach((text, i) => {
    const { spans, output } = results[i] ?? {};
    addScore(score, text, spans ?? []);
    if (output === undefined) return;
    positions = false;
    gone += text.spans.filter(({ start, end }) => !output.includes(text.text.slice(start, end))).length;
  });
  const measured = row(`${name} (${peer.name})`, lang, score, score, { ...NO_SPEED, mbPerSecond });
  return positions ? measured : { ...measured, mentionRecall: ratio(gone, score.mentions.all) };
}

/** Milliseconds by length of one line; beside the last one, how many times the length before took. */
function showGrowth(): void {
  const lengths = [100_000, 400_000, 1_600_000, 6_400_000];
  const lines = Object.entries(growth(lengths, LINES)).map(([kind, ms]) => [
    kind,
    ...ms.map(String),
    ((ms[3] ?? 0) / Math.max(1, ms[2] ?? 0)).toFixed(1),
  ]);
  write([['one line of', ...lengths.map((length) => `${length / 1000}k units, ms`), 'four times takes'], ...lines]);
}

function write(table: readonly (readonly string[])[]): void {
  const widths = (table[0] ?? []).map((_, i) => Math.max(...table.map((line) => (line[i] ?? '').length)));
  for (const line of table)
    process.stdout.write(`${line.map((cell, i) => cell.padEnd(widths[i] as number)).join('  ')}\n`);
}

if (options.growth) {
  showGrowth();
  process.exit(0);
}

let peers: Peer[] = [];
try {
  if (options.peers) peers = peersIn(options.peers);
} catch (error) {
  fail(
    `openredaction and redact-pii are not in ${options.peers}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
  );
}

const rows: Row[] = [];
const notes: string[] = [];
for (const corpus of corpora()) {
  notes.push(...corpus.notes);
  const name = corpus.name.split('/').slice(-2).join('/');
  for (const lang of [...new Set(corpus.texts.map((text) => text.lang))].sort()) {
    const texts = corpus.texts.filter((text) => text.lang === lang);
    const score = emptyScore();
    const auto = emptyScore();
    const missed: string[] = [];
    const wrong: string[] = [];
    for (const text of texts) {
      const spans = found(text);
      missed.push(...addScore(score, text, spans));
      addScore(
        auto,
        text,
        spans.filter((span) => span.status === 'auto'),
      );
      for (const span of spans) {
        if (!text.spans.some((gold) => gold.start < span.end && span.start < gold.end))
          wrong.push(
            `${span.type}\t${text.text.slice(Math.max(0, span.start - 30), span.start)}[${text.text.slice(span.start, span.end)}]${text.text.slice(span.end, span.end + 20)}`.replaceAll(
              '\n',
              ' ',
            ),
          );
      }
    }
    rows.push(row(name, lang, score, auto, speedOf(texts)));
    notes.push(
      `${name} ${lang} by type: ${Object.entries(score.byType)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([type, tally]) => `${type} ${tally.found}/${tally.all}`)
        .join(', ')}`,
    );
    if (score.personTexts > 0)
      notes.push(`${name} ${lang}: every person covered in ${score.personTextsWhole} of ${score.personTexts} texts`);
    notes.push(...missed.slice(0, missedShown).map((line) => `missed ${line}`));
    notes.push(...wrong.slice(0, wrongShown).map((line) => `wrong ${line}`));
    for (const peer of peers) rows.push(await besides(peer, name, lang, texts));
    for (const [program, results] of Object.entries(corpus.others)) {
      const other = emptyScore();
      corpus.texts.forEach((text, i) => {
        if (text.lang === lang) addScore(other, text, results[i] ?? []);
      });
      rows.push(row(`${name} (${program})`, lang, other, other, NO_SPEED));
      if (other.personTexts > 0)
        notes.push(
          `${name} (${program}): every person covered in ${other.personTextsWhole} of ${other.personTexts} texts`,
        );
    }
  }
}

/** Heads of the table on the screen; the JSON has the fields' own names. */
const HEADS: Readonly<Record<keyof Row, string>> = {
  corpus: 'corpus',
  lang: 'lang',
  words: 'words',
  mentions: 'mentions',
  mentionRecall: 'mention recall',
  entityRecall: 'entity recall',
  directEntityRecall: 'direct entity',
  directMentionRecall: 'direct mention',
  quasiEntityRecall: 'quasi entity',
  quasiMentionRecall: 'quasi mention',
  tokenPrecision: 'precision',
  autoTokenPrecision: 'auto precision',
  autoRecall: 'auto recall',
  spansPer1000Words: 'spans/1000 words',
  mbPerSecond: 'MB/s',
  mbPerSecondAsCut: 'MB/s as cut',
  peakMb: 'peak MB',
};
const columns = Object.keys(HEADS) as (keyof Row)[];
write([Object.values(HEADS), ...rows.map((r) => columns.map((column) => String(r[column])))]);
for (const note of notes) process.stdout.write(`${note}\n`);
if (options.out) {
  try {
    writeFileSync(options.out, `${JSON.stringify(rows, null, 2)}\n`);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}
