import type { SpeakerRole } from '../rules.ts';

/** Labels that say the role, as used in English, Hindi, Nepali and Bengali transcripts; compared in lower case without full stops. */
const ROLE_LABELS: Readonly<Record<SpeakerRole, readonly string[]>> = {
  interviewer: [
    'interviewer',
    'int',
    'iv',
    'ir',
    'i',
    'q',
    'que',
    'ques',
    'question',
    'ra',
    'research assistant',
    'researcher',
    'facilitator',
    'moderator',
    'saakshaatkarkarta',
    'sakshatkarkarta',
    'prashna',
    'prasna',
    'proshno',
    'प्रश्न',
    'प्र',
    'सवाल',
    'साक्षात्कारकर्ता',
    'प्रश्नकर्ता',
    'अन्तर्वार्ताकार',
    'अन्तरवार्ताकार',
    'अन्तर्वार्ता लिने',
    'प्रश्नकर्ताले',
    'প্রশ্ন',
    'প্রশ্নকর্তা',
    'প্রশ্নকারী',
    'সাক্ষাৎকারগ্রহণকারী',
    'সাক্ষাৎকার গ্রহণকারী',
    'সাক্ষাৎকারকারী',
  ],
  narrator: [
    'interviewee',
    'narrator',
    'respondent',
    'resp',
    'r',
    'ie',
    'informant',
    'participant',
    'p',
    'a',
    'ans',
    'answer',
    'n',
    'uttar',
    'uttor',
    'jawab',
    'उत्तर',
    'उ',
    'जवाब',
    'उत्तरदाता',
    'कथाकार',
    'अन्तर्वार्तादाता',
    'अन्तर्वार्ता दिने',
    'साक्षात्कारदाता',
    'উত্তর',
    'উত্তরদাতা',
    'কথক',
    'সাক্ষাৎকারদাতা',
    'উত্তরদাত্রী',
  ],
  other: ['translator', 'interpreter', 'transcriber', 'दुभाषिया', 'दोभाषे', 'अनुवादक', 'অনুবাদক', 'দোভাষী'],
};

const ROLE_OF = new Map(
  (Object.entries(ROLE_LABELS) as [SpeakerRole, readonly string[]][]).flatMap(([role, labels]) =>
    labels.map((label) => [label, role] as const),
  ),
);

/** Words before a colon that are not speakers. */
const NOT_SPEAKERS =
  /^(?:notes?|nb|n\.b|e\.?g|i\.e|for example|example|date|time|place|re|ps|p\.s|http|https|www|file|page|tape|side|track|part|summary|keywords?|subjects?|title|warning|ref|tel|phone|email|address|total|first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|but|and|so|then|because|that is|like|well|yes|no)$/iu;

const COLON = /^(?:\*\*)?([^\s:：*<>[\](){}][^\t\n:：*<>[\]{}]{0,47}?)[ ]*(?:\*\*)?[:：](?:\*\*)?(?=\s|$)\s*/u;
const INITIAL_POINT = /^([QA])[ ]?\d{0,3}[.)][ \t]+/u;
const TAB = /^(\p{Lu}[\p{Lu}\d.&]{0,5})[ ]?\t\s*/u;
const DASH = /^(\p{Lu}[\p{Lu} .]{1,30}) [–—-] +/u;
const ARROWS = /^(?:>>+|»)[ ]*(?:([^\t\n:]{1,40}):(?=\s|$)\s*)?/u;

export interface LabelCandidate {
  label: string;
  rest: string;
  /** How it is set off; only a colon may set off a label that occurs once. */
  form: 'colon' | 'point' | 'tab' | 'dash';
}

/** What may be a speaker's label at the head of a line (trimmed, without a time mark). */
export function labelCandidate(line: string): LabelCandidate | null {
  const head = line.slice(0, 120);
  for (const [form, pattern] of [
    ['colon', COLON],
    ['point', INITIAL_POINT],
    ['tab', TAB],
    ['dash', DASH],
  ] as const) {
    const match = pattern.exec(head);
    const label = match?.[1]?.trim().replace(/[ ]{2,}/g, ' ');
    if (!match || !label) continue;
    if (form === 'colon' && !isLabelShaped(label)) return null;
    return { label, rest: line.slice(match[0].length), form };
  }
  return null;
}

/** Removes the arrows that mark a change of speaker in broadcast captions; undefined when there are none. */
export function captionArrows(line: string): { label: string | null; rest: string } | undefined {
  const match = ARROWS.exec(line);
  return match ? { label: match[1]?.trim() ?? null, rest: line.slice(match[0].length) } : undefined;
}

function isLabelShaped(label: string): boolean {
  if (!/\p{L}/u.test(label) || NOT_SPEAKERS.test(label) || label.split(' ').length > 5) return false;
  // A full stop ends an initial or an abbreviation in a label, and never a sentence.
  if (/[?!,;"“”।॥]/u.test(label) || /\p{L}{5,}\. /u.test(label)) return false;
  return /^[\p{Lu}\p{Lo}\d]/u.test(label) || ROLE_OF.has(labelKey(label));
}

/** Labels with the same key are one speaker. */
export function labelKey(label: string): string {
  return label.toLowerCase().replace(/\./g, '').replace(/\s+/g, ' ').trim();
}

/** The role that a label says by itself; `Interviewer 2` and `Q12` too. */
export function roleOfLabel(label: string): SpeakerRole | null {
  const key = labelKey(label);
  return ROLE_OF.get(key) ?? ROLE_OF.get(key.replace(/[ _-]?\d{1,3}$/, '')) ?? null;
}

export interface AcceptedLabels {
  /** From key to the spelling used most. */
  spelling: Map<string, string>;
  /** From the key of a slip (`interviewr`) to the key that was meant. */
  slips: Map<string, string>;
}

/**
 * Decides which candidates are speakers: labels that say a role; labels used again and again; and, in a transcript where
 * most paragraphs are labelled, one-off names and slips of a frequent label.
 */
export function acceptLabels(candidates: readonly (LabelCandidate | null)[]): AcceptedLabels {
  const counts = new Map<string, { n: number; forms: Map<string, number>; spellings: Map<string, number> }>();
  for (const candidate of candidates) {
    if (!candidate) continue;
    const key = labelKey(candidate.label);
    const count = counts.get(key) ?? { n: 0, forms: new Map<string, number>(), spellings: new Map<string, number>() };
    count.n++;
    count.forms.set(candidate.form, (count.forms.get(candidate.form) ?? 0) + 1);
    count.spellings.set(candidate.label, (count.spellings.get(candidate.label) ?? 0) + 1);
    counts.set(key, count);
  }
  const colon = (key: string) => (counts.get(key)?.forms.get('colon') ?? 0) > 0;
  const labelled = candidates.filter((c) => c !== null).length;
  const frequent = new Set<string>();
  for (const [key, { n }] of counts) {
    const says = roleOfLabel(key) !== null;
    const share = n / Math.max(1, candidates.length);
    if (says && (colon(key) || n >= 2)) frequent.add(key);
    else if (colon(key) ? n >= 2 && (share >= 0.05 || n >= 5) : n >= 3 && share >= 0.1) frequent.add(key);
  }
  addCapitals(counts, frequent);
  if (candidates.length <= SHORT && labelled / candidates.length >= 0.8)
    for (const key of counts.keys()) if (colon(key)) frequent.add(key);
  // One label alone, other than by a colon, is a habit of layout and no dialogue.
  if (frequent.size === 1 && [...frequent].every((key) => !colon(key))) frequent.clear();
  const slips = new Map<string, string>();
  const once: string[] = [];
  if (frequent.size > 0) {
    for (const [key, { n }] of counts) {
      if (frequent.has(key) || !colon(key)) continue;
      const meant =
        key.length >= 5
          ? [...frequent].find(
              (other) => other.length >= 5 && isOneSlip(key, other) && (counts.get(other)?.n ?? 0) >= 3 * n,
            )
          : undefined;
      if (meant) slips.set(key, meant);
      else if (
        labelled / candidates.length >= 0.6 &&
        /^[\p{Lu}\p{Lo}]/u.test([...(counts.get(key)?.spellings.keys() ?? [])][0] ?? '') &&
        key.split(' ').length <= 3
      )
        once.push(key);
    }
  }
  const spelling = new Map<string, string>();
  for (const key of [...frequent, ...once]) {
    const spellings = [...(counts.get(key)?.spellings ?? [])].sort((a, b) => b[1] - a[1]);
    spelling.set(key, spellings[0]?.[0] ?? key);
  }
  return { spelling, slips };
}

/** A text of so few lines repeats nothing, however regular it is. */
const SHORT = 8;

/** Two or more names in capitals before a colon are speakers, the way captions and OHMS write them, even if used once. */
function addCapitals(
  counts: ReadonlyMap<string, { spellings: ReadonlyMap<string, number> }>,
  accepted: Set<string>,
): void {
  const capitals = [...counts].filter(([, { spellings }]) =>
    [...spellings.keys()].every((spelling) => /^\p{Lu}[\p{Lu}\d.' -]+$/u.test(spelling)),
  );
  if (capitals.length >= 2) for (const [key] of capitals) accepted.add(key);
}

/** One letter missing, added, changed, or two swapped. */
function isOneSlip(a: string, b: string): boolean {
  if (/\d/.test(a + b) || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  return (
    (left.length <= 1 && right.length <= 1) ||
    (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0])
  );
}
