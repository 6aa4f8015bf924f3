import type { Locale } from '#platform/i18n';
import type { KnownEntry } from './rules.ts';

/** What a value is, so that detection looks for it in the right way. */
export const KNOWN_KINDS = [
  'person',
  'kin',
  'village',
  'district',
  'place',
  'employer',
  'agent',
  'organisation',
  'phone',
  'id',
  'other',
] as const;

type KnownKind = (typeof KNOWN_KINDS)[number];

/** What stands in front of a value, in each language; the first is the one that is shown. */
const KIND_WORDS: Readonly<Record<Exclude<Locale, 'en'>, Readonly<Record<KnownKind, readonly string[]>>>> = {
  hi: {
    person: ['व्यक्ति', 'नाम'],
    kin: ['परिवार', 'रिश्तेदार'],
    village: ['गाँव', 'गांव'],
    district: ['ज़िला', 'जिला'],
    place: ['जगह', 'स्थान'],
    employer: ['मालिक', 'नियोक्ता'],
    agent: ['एजेंट', 'दलाल'],
    organisation: ['संस्था', 'संगठन'],
    phone: ['फ़ोन', 'फोन'],
    id: ['काग़ज़', 'कागज', 'पहचान-पत्र'],
    other: ['अन्य'],
  },
  bn: {
    person: ['ব্যক্তি', 'নাম'],
    kin: ['পরিবার', 'আত্মীয়'],
    village: ['গ্রাম'],
    district: ['জেলা'],
    place: ['জায়গা', 'স্থান'],
    employer: ['মালিক', 'নিয়োগকর্তা'],
    agent: ['দালাল', 'এজেন্ট'],
    organisation: ['সংস্থা', 'সংগঠন'],
    phone: ['ফোন'],
    id: ['কাগজ', 'পরিচয়পত্র'],
    other: ['অন্য', 'অন্যান্য'],
  },
  ne: {
    person: ['व्यक्ति', 'नाम'],
    kin: ['परिवार', 'आफन्त'],
    village: ['गाउँ', 'गाउं'],
    district: ['जिल्ला'],
    place: ['ठाउँ', 'ठाउं'],
    employer: ['मालिक', 'साहु'],
    agent: ['एजेन्ट', 'दलाल'],
    organisation: ['संस्था'],
    phone: ['फोन'],
    id: ['कागज', 'परिचयपत्र'],
    other: ['अन्य', 'अरू'],
  },
};

/** The same word, however its signs are put together. */
const plain = (word: string): string => word.normalize('NFC').toLowerCase();

const kindOf = new Map<string, KnownKind>([
  ...KNOWN_KINDS.map((kind): [string, KnownKind] => [kind, kind]),
  ...Object.values(KIND_WORDS).flatMap((words) =>
    KNOWN_KINDS.flatMap((kind) => words[kind].map((word): [string, KnownKind] => [plain(word), kind])),
  ),
]);

/** What a kind is called in front of a value. */
const kindWord = (kind: KnownKind, locale: Locale): string =>
  locale === 'en' ? kind : (KIND_WORDS[locale][kind][0] ?? kind);

/**
 * Reads identifiers written one a line as `kind: value`, the kind in any of the languages; a line without a known kind is a name of
 * a person.
 */
export function parseKnownLines(text: string): KnownEntry[] {
  return text
    .split(/\r?\n/)
    .map((raw) => raw.trim())
    .filter((raw) => raw.length >= 2)
    .map((raw) => {
      const match = /^([\p{L}\p{M}-]+)\s*(?:\(([a-z-]+)\))?\s*:\s*(.+)$/iu.exec(raw);
      const kind = kindOf.get(plain(match?.[1] ?? ''));
      const subject = (['narrator', 'interviewer', 'third-party'] as const).find(
        (known) => known === match?.[2]?.toLowerCase(),
      );
      return kind && match?.[3]
        ? { kind, value: match[3].slice(0, 200), subject: subject ?? 'narrator' }
        : { kind: 'person' as const, value: raw.slice(0, 200), subject: 'narrator' as const };
    });
}

/** The reverse of `parseKnownLines`, with the words of one language. */
export function formatKnownLines(known: readonly KnownEntry[], locale: Locale = 'en'): string {
  return known
    .map(
      (entry) =>
        `${kindWord(entry.kind, locale)}${entry.subject === 'narrator' ? '' : ` (${entry.subject})`}: ${entry.value}`,
    )
    .join('\n');
}
