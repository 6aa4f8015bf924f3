/** What a catalogue's column is about. */
export const FIELDS = [
  'title',
  'narrator',
  'interviewer',
  'reference',
  'date',
  'description',
  'birthYear',
  'birthplace',
  'residence',
  'village',
  'district',
  'address',
  'tags',
  'fileName',
  'transcriptTitle',
  'duration',
  'mediaFormat',
  'itemType',
  'employer',
  'agent',
  'kin',
  'phone',
  'language',
] as const;
export type Field = (typeof FIELDS)[number];

/**
 * What columns are called in Dublin Core, Omeka (`Item Type Metadata: ...`), OHMS and hand-made lists, after `columnKey`. Of
 * names for the same field the first that a row fills counts first.
 */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  title: ['title', 'interview title', 'name of interview', 'शीर्षक', 'শিরোনাম'],
  narrator: [
    'interviewee',
    'interviewees',
    'interviewee name',
    'narrator',
    'narrators',
    'narrator name',
    'respondent',
    'respondent name',
    'informant',
    'participant',
    'participant name',
    'name',
    'full name',
    'subject name',
    'storyteller',
    'नाम',
    'कथाकार',
    'উত্তরদাতা',
    'কথক',
    'নাম',
  ],
  interviewer: [
    'interviewer',
    'interviewers',
    'interviewer name',
    'interviewed by',
    'conducted by',
    'researcher',
    'प्रश्नकर्ता',
    'साक्षात्कारकर्ता',
    'अन्तर्वार्ताकार',
    'সাক্ষাৎকারগ্রহণকারী',
  ],
  reference: [
    'identifier',
    'id',
    'interview id',
    'interview no',
    'interview number',
    'number',
    'no',
    'accession',
    'accession number',
    'accession no',
    'reference',
    'ref',
    'code',
    'case id',
    'record id',
    'cms record id',
    'क्रमांक',
    'ক্রমিক',
  ],
  date: [
    'date created',
    'date',
    'date of interview',
    'interview date',
    'date recorded',
    'recording date',
    'recorded on',
    'created',
    'तारीख',
    'मिति',
    'दिनांक',
    'তারিখ',
  ],
  description: ['description', 'abstract', 'summary', 'synopsis', 'biography', 'bio', 'notes', 'विवरण', 'বিবরণ'],
  birthYear: [
    'birth year',
    'year of birth',
    'birth date',
    'date of birth',
    'dob',
    'birthdate',
    'born',
    'जन्म',
    'जन्म मिति',
    'जन्मतिथि',
    'জন্ম',
    'জন্ম তারিখ',
  ],
  birthplace: ['birthplace', 'birth place', 'place of birth', 'born in', 'जन्मस्थान', 'জন্মস্থান'],
  residence: [
    'suburb',
    'residence',
    'place of residence',
    'town',
    'city',
    'location',
    'place',
    'coverage',
    'spatial',
    'municipality',
    'upazila',
    'ward',
    'current residence',
    'स्थान',
    'স্থান',
  ],
  village: ['village', 'home village', 'native village', 'गाँव', 'गांव', 'गाउँ', 'গ্রাম'],
  district: ['district', 'home district', 'जिला', 'जिल्ला', 'জেলা'],
  address: ['address', 'home address', 'street', 'street address', 'पता', 'ठेगाना', 'ঠিকানা'],
  tags: ['tags', 'tag', 'keywords', 'subject', 'subjects', 'places'],
  fileName: [
    'digital file name',
    'file name',
    'filename',
    'file',
    'transcript',
    'transcript file',
    'transcript filename',
    'transcript file name',
    'path',
    'फ़ाइल',
    'ফাইল',
  ],
  transcriptTitle: ['transcription', 'relation', 'is referenced by', 'has transcript', 'transcript title'],
  duration: ['duration', 'length', 'extent', 'running time', 'अवधि', 'সময়কাল'],
  mediaFormat: [
    'original format',
    'digital file format',
    'original tape stock',
    'bit rate frequency',
    'bit rate',
    'cassette label notes',
    'media format',
    'codec',
    'medium',
  ],
  itemType: ['item type', 'type', 'resource type'],
  employer: ['employer', 'employer name', 'company', 'मालिक', 'নিয়োগকর্তা', 'रोजगारदाता'],
  agent: ['agent', 'recruiter', 'recruitment agency', 'agency', 'broker', 'एजेंट', 'दलाल', 'এজেন্ট', 'দালাল'],
  kin: [
    'husband',
    'spouse',
    'father',
    'mother',
    'children',
    'next of kin',
    'guardian',
    'relative',
    'family members',
    'पति',
    'पिता',
    'माता',
    'श्रीमान',
    'স্বামী',
    'পিতা',
    'মাতা',
  ],
  phone: [
    'phone',
    'telephone',
    'mobile',
    'phone number',
    'mobile number',
    'contact number',
    'फ़ोन',
    'फोन',
    'মোবাইল',
    'ফোন',
  ],
  language: ['language', 'languages', 'language of interview', 'भाषा', 'ভাষা'],
};

const KEYS = new Map(FIELDS.flatMap((field) => NAMES[field].map((name) => [name, field] as const)));

/** A column's name for comparison, without the vocabulary it says it is from: `Dublin Core: Date Created` is `date created`. */
export function columnKey(name: string): string {
  return name
    .replace(/^\s*(?:dublin core|item type metadata|dcterms|dc|ohms|oai_dc)\s*[:.]\s*/i, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[([{].*$/, '')
    .replace(/[_\-.:#/]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export function fieldOf(column: string): Field | null {
  return KEYS.get(columnKey(column)) ?? null;
}

/** What people write into a cell for which there is nothing to say. */
const NOTHING_SAID =
  /^(?:not stated|not known|not given|not recorded|unknown(?: date)?|unspecified|none|nil|n\/?a|tbc|tba|[-–—?.]+|अज्ञात|थाहा छैन|পাওয়া যায়নি|অজানা)$/iu;

/** A cell's content, or '' where it says that there is none. */
export function meaningful(cell: string): string {
  const value = cell.replace(/\s+/g, ' ').trim();
  return NOTHING_SAID.test(value) ? '' : value;
}
