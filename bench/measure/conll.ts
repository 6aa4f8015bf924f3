import { Unreadable, readText, type Corpus, type GoldText } from './corpora.ts';

const CLOSING = /^[.,;:!?)\]}%।॥|’”'"-]+$/u;
const OUTSIDE = /^[Oo]$/;
/** Prefixes of BIO in both kinds (IOB1, IOB2), of BIOES and of BILOU; a type without one is IO. */
const PREFIX = /^([BIESLUM])[-_]/;

/**
 * First column the word, last column its tag, an empty line between sentences; columns are parted by tabs, or by spaces where a
 * line has no tab. Comments ("# ..." without a tag) and -DOCSTART- are left out. Sentences become one text each.
 */
export function conllCorpus(path: string, lang: string): Corpus {
  const texts: GoldText[] = [];
  const alone: number[] = [];
  let words: [string, string][] = [];
  let outside = 0;
  let tagged = 0;
  const flush = (): void => {
    if (words.length > 0) texts.push(sentence(words, lang));
    words = [];
  };
  readText(path)
    .split(/\r\n|\r|\n/)
    .forEach((line, number) => {
      const fields = line.includes('\t') ? line.split('\t').map((field) => field.trim()) : line.trim().split(/\s+/);
      while (fields.length > 1 && fields.at(-1) === '') fields.pop();
      const [word = '', tag = ''] = [fields[0], fields.at(-1)];
      if (line.trim() === '' || word === '-DOCSTART-') flush();
      else if (/^#(?:$|[^#])/.test(word) && !isTag(tag, fields.length)) return;
      else if (word === '') alone.push(number + 1);
      else if (fields.length < 2) {
        alone.push(number + 1);
        words.push([word, 'O']);
      } else {
        words.push([word, tag]);
        if (OUTSIDE.test(tag)) outside++;
        else tagged++;
      }
    });
  flush();
  if (texts.length === 0 || tagged + outside === 0)
    throw new Unreadable(`${path}: no line holds a word and its tag, in two columns or more`);
  if (outside === 0) throw new Unreadable(`${path}: the last column never says O, so it does not hold BIO tags`);
  const notes: string[] = [];
  if (tagged === 0) notes.push(`${path}: no word is tagged, so recall says nothing`);
  if (alone.length > 0)
    notes.push(
      `${path}: ${alone.length} lines without a word or without a tag, taken for words outside any name; the first is line ${alone[0]}`,
    );
  return { name: path, texts, others: {}, notes };
}

function isTag(tag: string, columns: number): boolean {
  return columns > 1 && (OUTSIDE.test(tag) || PREFIX.test(tag));
}

/**
 * A mention goes on while the type stays the same, until a tag says that another one begins (B, S, U) or that this one has
 * ended (E, L, S, U). That reads IOB1, where B stands between neighbours only, as well as IOB2 and IO.
 */
function sentence(words: readonly [string, string][], lang: string): GoldText {
  let text = '';
  const spans: { start: number; end: number; type: string }[] = [];
  let going = '';
  for (const [word, tag] of words) {
    if (text !== '' && !CLOSING.test(word)) text += ' ';
    const start = text.length;
    text += word;
    if (OUTSIDE.test(tag)) {
      going = '';
      continue;
    }
    const prefix = PREFIX.exec(tag)?.[1] ?? '';
    const type = tag.replace(PREFIX, '');
    const open = spans.at(-1);
    if (open && going === type && !/[BSU]/.test(prefix)) open.end = text.length;
    else spans.push({ start, end: text.length, type });
    going = /[ELSU]/.test(prefix) ? '' : type;
  }
  return { text, lang, spans };
}
