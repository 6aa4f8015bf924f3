/**
 * Measures the detection engine: `npm run bench:detection -- [--conll FILE] [--tab DIR] [--spans FILE] [--lang LANG]
 * [--out FILE] [--missed N] [--wrong N] [--auto] [--peers DIR]`. Without a corpus it measures the gold set's test part and, where it
 * is present, the public development texts. Prints a table; `--out` writes the same as JSON. `quasi` is every identifier that is not
 * direct; `--auto` counts only what is proposed by itself, `autoTokenPrecision` and `autoRecall` say that in every run.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { detectText } from '../src/closed/detection/index.ts';
import { conllCorpus, spansCorpus, tabCorpus, type Corpus, type GoldText } from './measure/corpora.ts';
import { peersIn, type Peer } from './measure/peers.ts';
import { addScore, emptyScore, ratio, recall, type Score } from './measure/score.ts';

const { values: options } = parseArgs({
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
  },
});

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
  peakMb: number;
}

function corpora(): Corpus[] {
  const out: Corpus[] = [
    ...(options.conll ?? []).map((path) => conllCorpus(path, options.lang ?? 'und')),
    ...(options.tab ?? []).map((dir) => tabCorpus(dir, options.lang ?? 'en')),
    ...(options.spans ?? []).map((path) => spansCorpus(path, options.lang)),
  ];
  if (out.length > 0) return out;
  const gold = new URL('../test/gold/', import.meta.url);
  if (existsSync(gold)) {
    for (const file of readdirSync(gold, { recursive: true })
      .map(String)
      .filter((name) => /test.*\.jsonl$/.test(name))
      .sort())
      out.push(spansCorpus(new URL(file, gold).pathname, undefined));
  }
  const tab = new URL('../../shared/data/tab-dev', import.meta.url);
  if (existsSync(tab)) out.push(tabCorpus(tab.pathname));
  return out;
}

function found(text: GoldText): { start: number; end: number; type: string; status: string }[] {
  const lang = text.lang === 'und' ? undefined : text.lang;
  return detectText(text.text, { lang }).spans.filter((span) => !options.auto || span.status === 'auto');
}

/** Bytes of UTF-8 per second, once everything is loaded and compiled; the best of three runs of at least a quarter second. */
function speed(texts: readonly GoldText[]): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text.text), 0);
  let best = 0;
  for (let round = 0; round < 3; round++) {
    const started = performance.now();
    let done = 0;
    do {
      for (const text of texts) detectText(text.text, { lang: text.lang === 'und' ? undefined : text.lang });
      done += bytes;
    } while (performance.now() - started < 250);
    best = Math.max(best, done / 1e3 / (performance.now() - started));
  }
  return Math.round(best * 10) / 10;
}

function row(corpus: string, lang: string, score: Score, auto: Score, mbPerSecond: number): Row {
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
    mbPerSecond,
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

/** Another program on the same texts. One that gives only its output is credited with every mention that is gone from it. */
async function besides(peer: Peer, name: string, lang: string, texts: readonly GoldText[]): Promise<Row> {
  const score = emptyScore();
  let gone = 0;
  let bytes = 0;
  let positions = true;
  const started = performance.now();
  for (const text of texts) {
    bytes += Buffer.byteLength(text.text);
    const { spans, output } = await peer.run(text.text);
    addScore(score, text, spans ?? []);
    if (output === undefined) continue;
    positions = false;
    gone += text.spans.filter(({ start, end }) => !output.includes(text.text.slice(start, end))).length;
  }
  const seconds = (performance.now() - started) / 1000;
  const measured = row(`${name} (${peer.name})`, lang, score, score, Math.round((bytes / 1e6 / seconds) * 10) / 10);
  return positions ? measured : { ...measured, mentionRecall: ratio(gone, score.mentions.all) };
}

const rows: Row[] = [];
const notes: string[] = [];
for (const corpus of corpora()) {
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
    rows.push(row(name, lang, score, auto, speed(texts)));
    notes.push(
      `${name} ${lang} by type: ${Object.entries(score.byType)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([type, tally]) => `${type} ${tally.found}/${tally.all}`)
        .join(', ')}`,
    );
    if (score.personTexts > 0)
      notes.push(`${name} ${lang}: every person covered in ${score.personTextsWhole} of ${score.personTexts} texts`);
    if (options.missed) notes.push(...missed.slice(0, Number(options.missed)).map((line) => `missed ${line}`));
    if (options.wrong) notes.push(...wrong.slice(0, Number(options.wrong)).map((line) => `wrong ${line}`));
    for (const peer of options.peers ? peersIn(options.peers) : []) rows.push(await besides(peer, name, lang, texts));
    for (const [program, results] of Object.entries(corpus.others)) {
      const other = emptyScore();
      corpus.texts.forEach((text, i) => {
        if (text.lang === lang) addScore(other, text, results[i] ?? []);
      });
      rows.push(row(`${name} (${program})`, lang, other, other, 0));
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
  peakMb: 'peak MB',
};
const columns = Object.keys(HEADS) as (keyof Row)[];
const table = [Object.values(HEADS), ...rows.map((r) => columns.map((column) => String(r[column])))];
const widths = columns.map((_, i) => Math.max(...table.map((line) => (line[i] as string).length)));
for (const line of table)
  process.stdout.write(`${line.map((cell, i) => cell.padEnd(widths[i] as number)).join('  ')}\n`);
for (const note of notes) process.stdout.write(`${note}\n`);
if (options.out) writeFileSync(options.out, `${JSON.stringify(rows, null, 2)}\n`);
