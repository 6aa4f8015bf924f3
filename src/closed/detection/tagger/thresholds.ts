import type { DetectionLang } from '../document.ts';

type ByLanguage = Readonly<Record<DetectionLang, number>>;

/**
 * Probability of being an identifier from which a word is shown, and from which it is proposed by itself. Set on the
 * tuning part of the training sets and of the gold set, for recall first.
 */
const SHOWN: ByLanguage = { hi: 0.0253, ne: 0.053, bn: 0.06, latn: 0.1, en: 0.045 };
/** The same where somebody speaks of herself: there are far fewer names among the words than in the news. */
const SHOWN_IN_SPEECH: ByLanguage = { hi: 0.004, ne: 0.012, bn: 0.011, latn: 0.055, en: 0.05 };
const SURE: ByLanguage = { hi: 0.93, ne: 0.93, bn: 0.97, latn: 0.95, en: 0.97 };
/** Where somebody speaks the taggers are surer than they are right. */
const SURE_IN_SPEECH: ByLanguage = { hi: 0.985, ne: 0.985, bn: 0.99, latn: 0.99, en: 0.985 };
/** The same for ordinary words at the edge, which are hardly ever part of a name. */
const ORDINARY: ByLanguage = { hi: 0.041, ne: 0.06, bn: 0.075, latn: 0.1, en: 0.1 };
const ORDINARY_IN_SPEECH: ByLanguage = { hi: 0.03, ne: 0.05, bn: 0.09, latn: 0.6, en: 0.6 };
/** A word of the lists of everyday talk: many a name is one in Hindi, and Nepali has most of them listed, so that few are mistaken. */
export const EVERYDAY: ByLanguage = { hi: 0.3, ne: 0.4, bn: 0.6, latn: 0.6, en: 0.6 };

interface TaggerThresholds {
  readonly shown: ByLanguage;
  readonly sure: ByLanguage;
  readonly ordinary: ByLanguage;
}
export const WRITTEN: TaggerThresholds = { shown: SHOWN, sure: SURE, ordinary: ORDINARY };
export const SPOKEN: TaggerThresholds = { shown: SHOWN_IN_SPEECH, sure: SURE_IN_SPEECH, ordinary: ORDINARY_IN_SPEECH };

/** How what a tagger finds is taken in one language. */
interface Taking {
  /** The least certainty for what is no person, place or organisation; above 1, never. */
  readonly others: number;
  /** What holds no everyday word is a name wherever it stands, and is looked for again. */
  readonly again: boolean;
  /** Rules of the language look at the same neighbours; what they say is no second reason. */
  readonly besideOthers: boolean;
}
const PLAIN: Taking = { others: 0, again: false, besideOthers: false };
/** Numbers and dates in Nepali are a mistake learned from Hindi. */
const NEVER = 2;
const TAKEN: Readonly<Partial<Record<DetectionLang, Taking>>> = { ne: { ...PLAIN, others: NEVER } };
/** Counts and times of the news ("एक", "दिन") are ordinary talk in Hindi; those that tell something have detectors of their own. */
const TAKEN_IN_SPEECH: Readonly<Partial<Record<DetectionLang, Taking>>> = {
  hi: { ...PLAIN, others: 0.9, again: true, besideOthers: true },
  ne: { ...PLAIN, others: NEVER, besideOthers: true },
  latn: { ...PLAIN, besideOthers: true },
};

/** How what is found in a language is taken, where somebody speaks of herself or in writing. */
export function takingOf(lang: DetectionLang, speech: boolean): Taking {
  return (speech ? TAKEN_IN_SPEECH : TAKEN)[lang] ?? PLAIN;
}

const POINTS_SHOWN = 30;
const POINTS_SURE = 60;
const MOST_POINTS = 70;

function logit(p: number): number {
  const q = Math.min(0.9999, Math.max(0.0001, p));
  return Math.log(q / (1 - q));
}

/** The points of a probability, by those from which a word is shown and from which it is proposed by itself. */
export function points(p: number, shown: number, certain: number): number {
  const low = logit(shown);
  const share = (logit(p) - low) / (logit(certain) - low);
  return Math.min(MOST_POINTS, Math.max(POINTS_SHOWN, Math.floor(POINTS_SHOWN + share * (POINTS_SURE - POINTS_SHOWN))));
}
