import { SCRIPT_BENG, SCRIPT_DEVA, type DetectionLang } from '../document.ts';

/**
 * Case endings and postpositions written together with the noun. Nepali writes them together by rule, Hindi in
 * careless typing, Bengali fuses them. Longest first, so that "हरूलाई" is tried before "लाई".
 */
const NEPALI_BASE =
  'लाई को का की ले मा बाट सँग संग सित सम्म देखि तिर भन्दा तर्फ बारे बीच माथि द्वारा निर वाला विरुद्ध झैं जस्तै कै मै लाइ पट्टि तक कहाँ समेत वारि पारि'.split(
    ' ',
  );
const NEPALI_PLURAL = ['हरू', 'हरु'];
const HINDI_BASE = 'को का की के ने से में मे पर तक वाला वाली वाले जी'.split(' ');
const BENGALI_BASE =
  'য়েরা দেরকে দিগের গুলোর গুলির গুলোকে গুলো গুলি রাই টির টিকে টার টাকে দের েরা য়ের টি টা রা থেকে এর কে তে ের রে য় র ে য়ও েও তেও রও কেও ও ই'.split(
    ' ',
  );

function longestFirst(list: readonly string[]): readonly string[] {
  return [...new Set(list.map((s) => s.normalize('NFC')))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

const DEVA_SUFFIXES = longestFirst([
  ...NEPALI_BASE,
  ...NEPALI_PLURAL,
  ...NEPALI_PLURAL.flatMap((plural) => NEPALI_BASE.map((base) => plural + base)),
  ...HINDI_BASE,
]);
const BENG_SUFFIXES = longestFirst(BENGALI_BASE);

const BY_LAST = new Map<string, string[]>();
for (const suffix of [...DEVA_SUFFIXES, ...BENG_SUFFIXES]) {
  const last = suffix.at(-1) as string;
  const list = BY_LAST.get(last) ?? [];
  list.push(suffix);
  BY_LAST.set(last, list);
}

/** Words of one sound that do take endings: roots of verbs, pronouns, the father of Nepali. Any other is a part of a name ("लीमा", "साजी"). */
const SHORT = new Set(
  'जा खा ले दे हो पी सो रो धो सी छू जी बो ढो खो ला आ मै तै मैं तैं यो को जो के भी बा गा पा छा ढा चू कै नै रै यी ती सा दो नौ छै से ये वे रे'.split(
    ' ',
  ),
);
const DEVA = /[\u0900-\u097f]/;
const SOUND = /[\u0904-\u0939]/gu;

function leavesAStem(word: string, suffix: string): boolean {
  const length = word.length - suffix.length;
  if (length < 2 || !word.endsWith(suffix)) return false;
  if (length > 3 || !DEVA.test(word)) return true;
  const stem = word.slice(0, length);
  return SHORT.has(stem) || (stem.match(SOUND)?.length ?? 0) > 1;
}

/** The possible endings of a word, longest first, each leaving a stem of at least two letters. */
export function suffixesOf(word: string, script: number): string[] {
  if (script !== SCRIPT_DEVA && script !== SCRIPT_BENG) return [];
  const candidates = BY_LAST.get(word.at(-1) ?? '');
  if (!candidates) return [];
  return candidates.filter((suffix) => leavesAStem(word, suffix));
}

/** What an ending does, for languages that write it differently after a different last sound. */
type CaseRole = 'genitive' | 'locative' | 'dative' | 'ablative' | 'other';

const BENGALI_ROLES: ReadonlyMap<string, CaseRole> = new Map(
  (
    [
      ['র', 'genitive'],
      ['ের', 'genitive'],
      ['এর', 'genitive'],
      ['য়ের', 'genitive'],
      ['ে', 'locative'],
      ['য়', 'locative'],
      ['তে', 'locative'],
      ['কে', 'dative'],
      ['রে', 'dative'],
      ['থেকে', 'ablative'],
    ] as const
  ).map(([ending, role]) => [ending.normalize('NFC'), role]),
);

/**
 * Writes a case ending after a placeholder. Nepali and Hindi endings do not change. Bengali ones depend on the last
 * sound of the noun, which is now that of the placeholder: "-র/-এর", "-য়/-এ". In other languages (a Nepali name in an
 * English sentence) the ending is dropped, for there it belongs to the word that is gone.
 */
export function attachSuffix(placeholder: string, suffix: string, lang: DetectionLang): string {
  if (suffix === '') return placeholder;
  if (lang === 'ne' || lang === 'hi') return /^[\u0900-\u097f]/.test(suffix) ? placeholder + suffix : placeholder;
  if (lang !== 'bn' || !/^[\u0980-\u09ff]/.test(suffix)) return placeholder;
  const last = placeholder.replace(/[\]\d০-৯\s]+$/, '').at(-1) ?? '';
  const vowelEnd = /[\u09be-\u09cc\u0985-\u0994]/.test(last);
  switch (BENGALI_ROLES.get(suffix.normalize('NFC'))) {
    case 'genitive':
      return `${placeholder}${vowelEnd ? '-র' : '-এর'}`;
    case 'locative':
      return `${placeholder}${vowelEnd ? '-তে' : '-এ'}`;
    case 'dative':
      return `${placeholder}-কে`;
    case 'ablative':
      return `${placeholder} থেকে`;
    default:
      return `${placeholder}-${suffix.replace(/^[\u09be-\u09cc]/, '')}`;
  }
}
