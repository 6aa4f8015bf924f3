import { SCRIPT_BENG, SCRIPT_DEVA, TOKEN_WORD, type DocumentView } from '../document.ts';
import type { Candidate } from '../findings/candidates.ts';
import { keyOf } from './normalise.ts';
import { once } from '../reading/once.ts';
import { suffixesOf } from './suffixes.ts';
import { wordsOf } from './known.ts';

/** Endings that are hardly ever the end of a name itself, so that they are taken off even an unknown word. */
const CLEAR = new Set(
  'लाई हरू हरु हरूको हरुको हरूले हरुले हरूलाई बाट सँग देखि सम्म द्वारा को ले मा থেকে দের গুলো কে তে ের েরা'
    .split(' ')
    .map((s) => s.normalize('NFC')),
);

/**
 * How many units at the end of a candidate's last word are a case ending: the longest one that leaves a word the
 * lexicon or the document itself knows, or else a clear one.
 */
export function endingLength(view: DocumentView, candidate: Candidate): number {
  const token = candidate.last - 1;
  return candidate.end === view.tokens.end[token] ? endingOfToken(view, token) : 0;
}

/** The key of a token without its case ending. */
export function stemKey(view: DocumentView, token: number): string {
  const word = view.tokens.word[token] as number;
  const length = endingOfToken(view, token);
  if (length === 0) return view.vocabulary.key(word);
  const { stems } = askedOf(view);
  return (stems[word] ??= keyOf(view.vocabulary.form(word).slice(0, -length)));
}

/** What was asked of the words of a document before, by their numbers: lengths of endings, and keys without them. */
const askedOf = once((view): { readonly lengths: Int16Array; readonly stems: (string | undefined)[] } => ({
  lengths: new Int16Array(view.vocabulary.size).fill(NOT_ASKED),
  stems: [],
}));
const NOT_ASKED = -1;

function endingOfToken(view: DocumentView, token: number): number {
  const script = view.tokens.script[token] as number;
  if (view.tokens.kind[token] !== TOKEN_WORD || (script !== SCRIPT_DEVA && script !== SCRIPT_BENG)) return 0;
  const { lengths } = askedOf(view);
  const word = view.tokens.word[token] as number;
  if (lengths[word] === NOT_ASKED) lengths[word] = endingOfWord(view, word, script);
  return lengths[word] as number;
}

function endingOfWord(view: DocumentView, word: number, script: number): number {
  const words = wordsOf(view);
  const known = words.suffix[word] as number;
  if (known > 0) return known;
  if ((words.bits[word] as number) !== 0) return 0;
  const form = view.vocabulary.form(word);
  const forms = formKeys(view);
  const endings = suffixesOf(form, script);
  const seen = endings.find((ending) => forms.has(keyOf(form.slice(0, -ending.length))));
  return (seen ?? endings.find((ending) => CLEAR.has(ending)))?.length ?? 0;
}

const formKeys = once((view): ReadonlySet<string> => {
  const keys = new Set<string>();
  for (const lexeme of view.vocabulary.lexemes) keys.add(lexeme.key);
  return keys;
});
