import type { TestEdition } from './archive.ts';
import { newPublicId } from './archive.ts';

/** Numbers that are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Few words, so that random queries meet something; with spellings that fold together, and function words. */
const VOCABULARY: Readonly<Record<string, readonly string[]>> = {
  en: 'work worked workers agent agents passport salary house employer kitchen children the of in and was kafala debt loan Kathmandu Dacca Calcutta café cafe broker’s union women’s kept money left morning police'.split(
    ' ',
  ),
  hi: 'काम घर मालिक पासपोर्ट एजेंट एजेन्ट नौकरी हिन्दी हिंदी माँ मां दुःख दुख बच्चे लड़की लडकी ज़मीन जमीन कफ़ाला पुलिस पैसे का के में मैं और नहीं १९९८ अर्थात् ऑफिस महिलाओं'.split(
    ' ',
  ),
  ne: 'काम घर मालिक राहदानी काठमाडौं काठमाडौंमा साथीहरूलाई साथी दिदी दीदी ऋण दलाल विदेश छोरी र को मा गाउँ गाउँबाट सम्बन्ध संबन्ध नेपाल जति २०६५'.split(
    ' ',
  ),
  bn: 'কাজ বাড়ি মালিক পাসপোর্ট দালাল টাকা ঢাকা ঢাকায় ঢাকার মেয়ে ছেলে ঋণ চাঁদ চাদ সঙ্গে সংগে বেতন আমি আমার আর না বাংলাদেশ বিদেশ ১২ উৎসব'.split(
    ' ',
  ),
  latn: 'kaam kam naukri nokri naukari malik maalik ghar paisa paise dalal dalaal main mein nahi didi chhori bidesh videsh gaon taka mahila hai ki'.split(
    ' ',
  ),
};

const THEMES = [
  'theme/kafala',
  'theme/money-and-debt',
  'theme/organising',
  'violation/wages-withheld',
  'violation/documents-kept',
  'redress/embassy',
  'redress/court-case',
  'support/family',
  'recruitment/sub-agent',
];
const DESTINATIONS = ['SA', 'AE', 'KW', 'LB', 'MY', 'GB'];
const ORIGINS = ['NP', 'IN', 'BD'];

/** Invented testimonies: nobody's words, made of the vocabulary above. */
export function makeCorpus(count: number, seed = 7): TestEdition[] {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  // The square makes some words common and some rare.
  const word = (lang: string) => {
    const list = VOCABULARY[lang] ?? [];
    return list[Math.floor(random() ** 2 * list.length)] ?? '';
  };
  const text = (lang: string, length: number) => {
    const end = lang === 'en' || lang === 'latn' ? '.' : '।';
    let out = '';
    for (let n = 1; n <= length; n++)
      out += word(lang) + (n % 9 === 0 || n === length ? `${end} ` : n % 13 === 0 ? ', ' : ' ');
    return out.trim();
  };
  return Array.from({ length: count }, (_, n): TestEdition => {
    const language = pick(['en', 'hi', 'ne', 'bn', 'latn']);
    const left = 1995 + Math.floor(random() * 25);
    const audiences = random() < 0.8 ? ['public'] : random() < 0.5 ? ['accredited-researcher'] : ['advocate'];
    return {
      publicId: newPublicId(),
      title: `${word(language)} ${word(language)} ${n}`,
      summary: random() < 0.7 ? text(language, 12) : null,
      language,
      facts: {
        originCountry: pick(ORIGINS),
        destination: pick(DESTINATIONS),
        sector: pick(['sector/domestic-work', 'sector/live-in', 'sector/factory-garments', 'sector/sex-work']),
        departurePeriod: String(left),
        returnPeriod: random() < 0.8 ? `${left + 2}-${left + 4}` : null,
      },
      themes: THEMES.filter(() => random() < 0.3),
      media: random() < 0.2 ? ['text', 'audio'] : ['text'],
      audiences,
      visibleFrom: random() < 0.95 ? new Date('2020-01-01T00:00:00Z') : new Date('2999-01-01T00:00:00Z'),
      visibleUntil:
        random() < 0.9 ? null : random() < 0.5 ? new Date('2021-01-01T00:00:00Z') : new Date('2999-01-01T00:00:00Z'),
      publishedAt: new Date(Date.UTC(2024, 0, 1) + n * 3_600_000),
      segments: Array.from({ length: 1 + Math.floor(random() * 6) }, (_unused, ord) => {
        const lang = random() < 0.9 ? language : pick(['en', 'hi', 'ne', 'bn', 'latn', 'und']);
        return { ord: ord * 2, lang, text: text(lang === 'und' ? 'en' : lang, 8 + Math.floor(random() * 90)) };
      }),
    };
  });
}

export interface TestQuery {
  q: string;
  filters: string[];
  exact: boolean;
}

/** Random queries in four scripts, of every form of the grammar, with and without facets. */
export function makeQueries(count: number, seed = 11): TestQuery[] {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const lang = () => pick(Object.keys(VOCABULARY));
  const word = (of: string) => {
    const list = VOCABULARY[of] ?? [];
    return random() < 0.95 ? pick(list) : 'unheard';
  };
  const leaf = (of: string): string => {
    const kind = random();
    if (kind < 0.5) return word(of);
    if (kind < 0.65) return `"${word(of)} ${word(of)}${random() < 0.3 ? ` ${word(of)}` : ''}"`;
    if (kind < 0.75) return `${Array.from(word(of)).slice(0, 3).join('')}*`;
    if (kind < 0.85) return `=${word(of)}`;
    if (kind < 0.9) return `="${word(of)} ${word(of)}"`;
    return `${word(of)}-${word(of)}`;
  };
  const group = (of: string, depth: number): string => {
    const items = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
      const inner = depth < 2 && random() < 0.2 ? `(${group(of, depth + 1)})` : leaf(of);
      return random() < 0.15 ? `-${inner}` : inner;
    });
    return items.join(random() < 0.3 ? ' OR ' : ' ');
  };
  const field = () =>
    pick([
      'year:2001..2006',
      'year:2010',
      '-theme:kafala',
      'origin:NP',
      'to:Kuwait OR to:Lebanon',
      'language:hi',
      'decade:2000s',
      'country:Nepal',
      'title:काम',
    ]);
  const filter = () =>
    pick([
      'theme/kafala',
      'theme/organising',
      'origin/np',
      'origin/bd',
      'destination/gulf',
      'destination/lb',
      'language/hi',
      'language/bn',
      'decade/2000',
      'medium/audio',
      'direction/access-to-justice',
    ]);
  return Array.from({ length: count }, () => {
    const of = lang();
    const parts = random() < 0.05 ? [] : [group(random() < 0.9 ? of : lang(), 0)];
    if (random() < 0.15) parts.push(field());
    if (parts.length > 1 && parts.some((part) => part.includes(' OR ')))
      parts.splice(0, parts.length, ...parts.map((part) => `(${part})`));
    return {
      q: parts.join(' '),
      filters: random() < 0.35 ? [filter(), ...(random() < 0.5 ? [filter()] : [])] : [],
      exact: random() < 0.3,
    };
  });
}
