import type { Finding } from '../../document.ts';
import { tokenAt } from '../../findings/candidates.ts';
import { Heads } from '../../patterns/heads.ts';
import { BIT_COMMON, BIT_KIN, BIT_NAME_CUE } from '../../words/lexicon.ts';
import type { Reader } from '../../reading/reader.ts';
import type { SpanType } from '../../rules.ts';

/** Type, rule, points, and the form. */
const PATTERNS: readonly (readonly [SpanType, string, number, RegExp])[] = [
  // India: state, district, series, number. Nepal: zone, lot, class, number. Bangladesh: district, "metro", class, number.
  [
    'vehicle-plate',
    'form-india',
    70,
    /(?<![A-Za-z0-9])(?:AN|AP|AR|AS|BR|CG|CH|DD|DL|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TN|TR|TS|UK|UP|WB)[ -]?\d{1,2}[A-Z]?[ -]?[A-Z]{1,3}[ -]?\d{4}(?![A-Za-z0-9])/g,
  ],
  [
    'vehicle-plate',
    'form-nepal',
    75,
    /(?<![\p{L}\p{M}])(?:बा|ना|लु|ग|को|मे|ज|से|भे|रा|क|म|ध|स|प्रदेश \d)\.? ?(?:प्र\.? ?)?\d{1,3} ?(?:च|प|ख|फ|क|ज|ग|झ|ञ|त|थ|न|ब|म|य|ह) ?\d{1,4}(?!\d)/gu,
  ],
  [
    'vehicle-plate',
    'form-nepal',
    75,
    /(?<![A-Za-z])(?:ba|na|lu|ga|ko|me|ja|se|bhe|ra|ka|ma|dha|sa) ?\d{1,3} ?(?:cha|pa|kha|pha|ja) ?\d{1,4}(?!\d)/gi,
  ],
  ['vehicle-plate', 'form-bangladesh', 85, /[\u0980-\u09ff]{2,16}(?: মেট্রো)?[- ][ক-হ][- ]\d{2}-\d{4}(?!\d)/gu],
  [
    'vehicle-plate',
    'form-bangladesh',
    80,
    /(?<![A-Za-z])[A-Z][a-z]{2,14}(?: Metro)?[- ](?:Ka|Kha|Ga|Gha|Cha|Ja|Jha|Ta|Tha|Da|Na|Pa|Pha|Ba|Bha|Ma|Ya|Ra|La|Sha|Ha)[- ]\d{2}-\d{4}(?!\d)/g,
  ],
  ['licence', 'recruiting-licence', 80, /(?<![A-Za-z])RL[ -]?(?:No\.?|নং)?[ -]?\d{2,4}(?!\d)/g],
  [
    'licence',
    'recruiting-licence-india',
    80,
    /(?<![A-Za-z])B-?\d{3,4}\/[A-Z]{2,12}(?:\/[A-Z]{3,6})?\/[\d+]{2,6}(?:\/\d{1,6}){0,3}(?!\d)/g,
  ],
  ['case-number', 'writ-form', 75, /(?<![A-Za-z0-9-])\d{2,4}-[A-Z]{2}-\d{3,5}(?![A-Za-z0-9])/g],
  ['case-number', 'application-form', 55, /(?<![\d/])\d{2,6}\/\d{2}(?![\d/])/g],
  ['case-number', 'neutral-citation', 70, /\[\d{4}\] [A-Z]{2,6}(?: [A-Z][a-z]*)? \d{1,5}(?: \([A-Za-z]+\))?/g],
  [
    'case-number',
    'series-form',
    50,
    /(?<![A-Za-z0-9])[A-Z][A-Za-z]{1,5}(?:\/[A-Za-z]{2,6})? ?\(\d{4}\) ?\d{1,4}(?!\d)/g,
  ],
  [
    'id-number',
    'series-and-number',
    62,
    /(?<![A-Za-z0-9/])[A-Z]{1,6}(?:\.[A-Z]\.)?(?:[/-][A-Z]{1,6}){0,2}(?:[/-]|\.? )\d{2,8}(?:(?:[/-]| of )\d{2,8}){0,2}(?![A-Za-z0-9])/g,
  ],
  [
    'id-number',
    'series-and-number',
    62,
    /(?<![\p{L}\p{M}\p{N}])[\u0904-\u09e3]{1,8}(?: |-|\/)\d{2,8}(?:[ /-]\d{2,8}){0,3}(?![\p{L}\p{N}])/gu,
  ],
  [
    'id-number',
    'number-of-a-paper',
    42,
    /(?<![A-Za-z0-9])(?:file|case|complaint|token|bed|batch|badge|employee|staff|ticket|receipt|reference|serial|roll|registration|member|membership|card|form|slip|docket|fir|gd|petition|claim|cell|prisoner|locker|uniform)(?=[ :#])(?: (?:no\.?|nos\.?|number|num\.?|nambar))?:? ?#?(?:[A-Z]{1,5}[-/ ]?)?\d{2,8}(?:[-/]\d{1,6}){0,3}(?![A-Za-z\d%])(?!,?\d)/gi,
  ],
  ['case-number', 'number-and-year', 42, /(?<![A-Za-z0-9])no\.? ?\d{1,6}\/(?:19|20)\d\d(?!\d)/gi],
  ['case-number', 'number-of-year', 62, /(?<![\d/])\d{1,6} of (?:19|20)\d\d(?!\d)/g],
  ['passport', 'form', 50, /(?<![A-Za-z0-9])[A-Z] ?\d{7}(?![A-Za-z0-9])/g],
];
const HEADS = new Heads(PATTERNS.map(([, , , pattern]) => pattern));

/** Words that are no series though figures follow them: "का नंबर था 279". */
const NO_SERIES = BIT_COMMON | BIT_NAME_CUE | BIT_KIN;

function namesNoSeries(reader: Reader, i: number): boolean {
  return reader.has(i, NO_SERIES) && (!reader.allCaps(i) || reader.capitalLine(i) || reader.has(i, BIT_NAME_CUE));
}

export function forms(reader: Reader, out: Finding[]): void {
  const { digits } = reader.view;
  const found = HEADS.find(reader.view);
  PATTERNS.forEach(([type, rule, points], pattern) => {
    for (const match of found[pattern] ?? []) {
      if (rule === 'application-form' && !numberedCase(digits, match.index, match[0])) continue;
      if (rule === 'number-of-year' && seriesType(digits, match.index) !== 'case-number') continue;
      const said = rule === 'series-and-number' ? seriesType(digits, match.index) : type;
      if (!said || (rule === 'series-and-number' && namesNoSeries(reader, tokenAt(reader.view, match.index)))) continue;
      out.push({
        start: match.index,
        end: match.index + match[0].length,
        type: said,
        evidence: [{ rule, points }],
        suffixLength: 0,
      });
    }
  });
}

/** What the words just before letters and figures ("LC/114/2015", "EP-0419") say they are; undefined where they say nothing. */
function seriesType(text: string, at: number): SpanType | undefined {
  const before = text.slice(Math.max(0, at - 60), at);
  if (
    /(?:\bcase|\bfir\b|\bgd\b|complaint|petition|\bwrit|\bsuit|\border|docket|application|\bfile\b|claim|केस|वाद|परिवाद|arji|mamla|mukadma|mudda|मुद्दा|मामला|अर्जी|निवेदन|উজুরি|উজুরী|মামলা|জিডি|অভিযোগ)[^.।\n]*$/i.test(
      before,
    )
  )
    return 'case-number';
  return /(?:\bno\b|\bnos\b|number|nambar|nombor|nomber|token|receipt|roll|badge|ticket|\bcard|serial|reference|\bref\b|registration|starts with|starts|नम्बर|नंबर|नं|आईडी|क्रमांक|संख्या|নম্বর|নাম্বার|নং)[^.।\n]{0,24}$/i.test(
    before,
  )
    ? 'id-number'
    : undefined;
}

/** "10424/05" is a case number after "no."; without it only when it cannot be a fraction or a pair of years. */
function numberedCase(text: string, at: number, value: string): boolean {
  if (
    /(?:\bno|\bnos|\bnumber|application|case|file|petition|appeal|मुद्दा|मामला|মামলা|नं|নং)[^\n]{0,200}$/i.test(
      text.slice(Math.max(0, at - 90), at),
    )
  )
    return /^\d{3,6}\//.test(value);
  return /^\d{4,6}\//.test(value) && !/^(?:19|20)\d\d\//.test(value);
}
