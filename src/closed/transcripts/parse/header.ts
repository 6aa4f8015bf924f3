import type { TranscriptHeader } from '../rules.ts';
import { isoDate } from './dates.ts';
import { emptyHeader } from './draft.ts';

type Field = 'title' | 'reference' | 'date' | 'interviewer' | 'narrator' | 'address' | 'other';

/** What the lines above an interview call their fields, in our languages. */
const FIELDS: readonly [Field, RegExp][] = [
  [
    'reference',
    /^(?:interview|transcript|tape|file|record|case|accession)\s*(?:n[o0]|number|id|ref(?:erence)?|code|#)\s*$|^(?:id|ref(?:erence)?|code|identifier|क्रमांक|क्रम संख्या|সংখ্যা|ক্রমিক নং)$/iu,
  ],
  [
    'date',
    /^(?:date(?: of (?:the )?(?:interview|recording))?|interview(?:ed)? (?:date|on)|recorded(?: on)?|recording date|दिनांक|तारीख|तिथि|मिति|তারিখ|সাক্ষাৎকারের তারিখ|अन्तर्वार्ता मिति|साक्षात्कार की तारीख)$/iu,
  ],
  [
    'interviewer',
    /^(?:interviewer(?:'s name| name)?|interviewed by|researcher|conducted by|साक्षात्कारकर्ता|प्रश्नकर्ता|अन्तर्वार्ताकार|अन्तर्वार्ता लिने|সাক্ষাৎকারগ্রহণকারী|সাক্ষাৎকার গ্রহণকারী)$/iu,
  ],
  [
    'narrator',
    /^(?:interviewee(?:'s name| name)?|narrator(?:'s name| name)?|respondent(?:'s name| name)?|participant|informant|name(?: of (?:the )?(?:interviewee|narrator|respondent|participant))?|full name|नाम|कथाकार|उत्तरदाता|नाम थर|নাম|কথক|উত্তরদাতা)$/iu,
  ],
  ['address', /^(?:address|home address|residence|ठेगाना|पता|ঠিকানা)$/iu],
  ['title', /^(?:title|project|शीर्षक|শিরোনাম)$/iu],
  [
    'other',
    /^(?:place(?: of (?:the )?(?:interview|birth))?|birthplace|location|venue|village|district|ward|municipality|upazila|division|state|country|language(?:s)?|age|sex|gender|date of birth|dob|born|born on|born in|caste|ethnicity|religion|occupation|marital status|education|transcrib(?:ed by|er)|translat(?:ed by|or)|duration|length|time|audio|audio file|recording|file(?: ?name)?|consent|partner|organi[sz]ation|present|participants|version|edited by|checked by|proofread(?: by)?|notes?|स्थान|गाँव|गाउँ|जिला|जिल्ला|भाषा|उम्र|उमेर|आयु|अवधि|समय|জেলা|গ্রাম|স্থান|ভাষা|বয়স|সময়)$/iu,
  ],
];

const HONORIFIC =
  /^(?:mrs?|ms|miss|dr|prof|smt|shri|sri|kumari|sushri|begum|श्रीमती|श्री|सुश्री|कुमारी|डॉ|বেগম|শ্রীমতী|শ্রী|মিসেস|মোছাঃ|মোসাম্মৎ)\b\.?\s*\S|^(?:श्रीमती|श्री|सुश्री|कुमारी|डॉ\.?|বেগম|শ্রীমতী|শ্রী|মিসেস|মোছাঃ|মোসাম্মৎ)\s+\S/iu;

const REFERENCE_INLINE = /^interview\s+n[o0][.:]?\s*[:#]?\s*([\w/-]+)/iu;

/** Splits a header line where a typist used tabs or runs of spaces to set things side by side. */
export function headerCells(line: string): string[] {
  return line
    .replace(/[:：]\s+/g, (colon) => `${colon[0]} `)
    .split(/\t+| {4,}/)
    .map((cell) => cell.replace(/\s+/g, ' ').trim())
    .filter((cell) => cell !== '' && cell !== '|');
}

/** Reads `name: value` of a known field. */
export function headerField(cell: string): { field: Field; name: string; value: string } | null {
  const reference = REFERENCE_INLINE.exec(cell);
  if (reference?.[1]) return { field: 'reference', name: 'Interview no.', value: reference[1] };
  const match = /^([^:：]{1,50}?)\s*[:：]\s*(.*)$/su.exec(cell);
  if (!match?.[1]) return null;
  const name = match[1]
    .replace(/[*_.]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const field = FIELDS.find(([, pattern]) => pattern.test(name))?.[0];
  return field ? { field, name, value: (match[2] ?? '').trim() } : null;
}

/** A line of this shape above the interview belongs to the header: short, and no sentence of speech. */
export function isHeaderShaped(line: string): boolean {
  const cells = headerCells(line);
  if (cells.some((cell) => headerField(cell) !== null)) return true;
  return cells.every((cell) => cell.length <= 100 && cell.split(' ').length <= 14 && !/[?？]\s*$/u.test(cell));
}

/** A name with or without a title: at most six words, each beginning with a capital where the script has them. */
export function isNameShaped(value: string): boolean {
  const words = value
    .replace(/[(),.]/g, ' ')
    .trim()
    .split(/\s+/);
  return (
    words.length >= 1 &&
    words.length <= 6 &&
    value.length <= 60 &&
    words.every((word) => /^(?:[\p{Lu}\p{Lo}&]|de|of|and|van|bin|binti|\d)/u.test(word)) &&
    !/[?!।]/u.test(value)
  );
}

/** Reads the lines above the interview. Names and addresses stay as written. */
export function readHeader(lines: readonly string[]): TranscriptHeader {
  const header = emptyHeader();
  let named = false;
  for (const line of lines) {
    for (const [column, cell] of headerCells(line).entries()) {
      const found = headerField(cell);
      if (found) {
        named ||= found.field === 'narrator';
        take(header, found.field, found.name, found.value);
        continue;
      }
      const remark = /^[[*(]/.test(cell) || /^(?:by|in)\s/.test(cell) || column > 0;
      if (remark) addOther(header, 'note', cell);
      else if (HONORIFIC.test(cell) && header.narrators.length === 0) {
        header.narrators.push(cell.replace(/[,.;]+$/, ''));
        named = true;
      } else if (named) header.address.push(cell);
      else if (header.title === null) header.title = cell;
      else addOther(header, 'note', cell);
    }
  }
  header.dateIso = header.date === null ? null : isoDate(header.date);
  return header;
}

function take(header: TranscriptHeader, field: Field, name: string, value: string): void {
  if (value === '') return;
  if (field === 'interviewer') header.interviewers.push(...splitNames(value));
  else if (field === 'narrator') header.narrators.push(...splitNames(value));
  else if (field === 'address') header.address.push(value);
  else if (field === 'other') addOther(header, name, value);
  else if (header[field] === null) header[field] = value;
  else addOther(header, name, value);
}

function addOther(header: TranscriptHeader, name: string, value: string): void {
  const key = Object.hasOwn(header.other, name) ? `${name} ${Object.keys(header.other).length + 1}` : name;
  header.other[key] = value;
}

/** Several names in one field: `A. Rai and B. Thapa; C. Gurung`. */
export function splitNames(value: string): string[] {
  return value
    .split(/\s*(?:;|\||\/| and | & |\band\b| तथा | और | र | ও | এবং )\s*/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
