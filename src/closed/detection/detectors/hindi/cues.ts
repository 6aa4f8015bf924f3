import { SCRIPT_DEVA, type Detector, type Finding } from '../../document.ts';
import { eachWord } from '../../reading/each-word.ts';
import { HINDI_CUE } from '../../words/lexemes.ts';
import { BIT_PLACE_NOUN } from '../../words/lexicon.ts';
import { NO_COMMUNITY } from '../../lexicon/hindi.ts';
import { keyOf, keysOf } from '../../words/normalise.ts';
import { Reasons, type Reader } from '../../reading/reader.ts';
import { isSpeech } from '../../reading/speech.ts';
import { mayName } from './called.ts';
import { isUncommon } from '../names/possible.ts';

/** Words that no list has, told for what they are by a word beside them: "बोया जाति", "जात से कोली।", "स्थान: सोनबरसा". */
export const hindiCues: Detector = {
  id: 'hindi-cues',
  run(view) {
    if (!isSpeech(view)) return [];
    const asked = { script: SCRIPT_DEVA, lang: 'hi', property: HINDI_CUE, part: rolesOf } as const;
    return eachWord(view, asked, (reader, i, roles, out) => {
      if ((roles & LABEL) !== 0) afterLabel(reader, i, out);
      if ((roles & PEOPLE) !== 0) beforeCommunity(reader, i, out);
      if ((roles & CASTE) !== 0) afterCaste(reader, i, out);
      if ((roles & US) !== 0) weAre(reader, i, out);
    });
  },
};

const LABEL = 1;
const US = 8;
const PEOPLE = 2;
const CASTE = 4;

/** What forms and records ask, and what the answer is. */
const LABELS = new Map<string, 'person' | 'place' | 'organisation' | 'community'>(
  (
    [
      [
        'person',
        'नाम पिता पति माता पत्नी गवाह अनुवादक दुभाषिया दुभाषिये अभिभावक संपर्क पड़ोसी प्रार्थी प्रार्थिनी आवेदक आवेदिका कथावाचक सर्वेक्षक रेफर एजेंट दलाल नियोक्ता मालिक',
      ],
      ['place', 'स्थान गाँव गांव ग्राम पोस्ट डाकघर थाना जिला ज़िला तहसील प्रखंड ब्लॉक अंचल पंचायत मोहल्ला गंतव्य पता शहर राज्य'],
      ['organisation', 'संस्था कंपनी कारख़ाना फैक्ट्री स्कूल अस्पताल एजेंसी कार्यालय रेफरल'],
      ['community', 'जाति समुदाय धर्म जनजाति'],
    ] as const
  ).flatMap(([type, words]) => words.split(' ').map((word) => [keyOf(word), type] as const)),
);

/** "स्थान: सोनबरसा", "गवाह: छोटन": what a form answers. */
function afterLabel(reader: Reader, label: number, out: Finding[]): void {
  if (reader.form(label + 1) !== ':' && !(reader.form(label + 2) === ':' && reader.isWord(label + 1))) return;
  const first = reader.form(label + 1) === ':' ? label + 2 : label + 3;
  let last = first - 1;
  while (
    last - first < 3 &&
    mayName(reader, last + 1) &&
    !reader.lineStart(last + 1) &&
    !reader.has(last + 1, BIT_PLACE_NOUN)
  )
    last++;
  if (last < first || !(reader.isMark(last + 1) || reader.lineStart(last + 1) || last + 1 >= reader.count)) return;
  out.push(new Reasons().add('label', 42).finding(reader, first, last, LABELS.get(reader.key(label)) ?? 'person'));
}

const PEOPLES = keysOf('जाति जाती जात समाज बिरादरी समुदाय जनजाति ट्राइब कास्ट क़ौम गोत्र गोत खाप');
const CASTES = keysOf('जाति जाती जात बिरादरी कास्ट गोत्र गोत');
const NONE = keysOf(NO_COMMUNITY.replaceAll('|', ' '));
const BETWEEN = keysOf('से के की का में हमारी हमर हमार मेरी है हम तो री रो मैं थी');
const ENDS = keysOf('हैं हूँ है थे ही छी बानी हईं हन हो की के में से');

function mayBeCommunity(reader: Reader, i: number): boolean {
  return mayName(reader, i) && !NONE.has(reader.key(i)) && reader.form(i).length >= 3;
}

/** "बोया जाति", "कोइरी समाज". */
function beforeCommunity(reader: Reader, noun: number, out: Finding[]): void {
  const name = noun - 1;
  if (reader.lineStart(noun) || !mayBeCommunity(reader, name)) return;
  out.push(new Reasons().add('before-community-word', 33).finding(reader, name, name, 'community'));
}

/** "जात से कोली।", "जाति हमारी माला है". */
function afterCaste(reader: Reader, noun: number, out: Finding[]): void {
  let name = noun + 1;
  if (reader.form(name) === ':') name++;
  for (let n = 0; n < 3 && BETWEEN.has(reader.key(name)); n++) name++;
  if (!reader.sameSegment(noun, name) || reader.lineStart(name) || !mayBeCommunity(reader, name)) return;
  if (!reader.isMark(name + 1) && !ENDS.has(reader.key(name + 1))) return;
  out.push(new Reasons().add('after-community-word', 33).finding(reader, name, name, 'community'));
}

const OURSELVES = keysOf('हम हमलोग हमनी हमन हमौ म्हे');
const PEOPLE_ALL = keysOf('लोग लोगाँ लोगन सब तो के ठहरे सबहीं मन पचे जात जाति');
const BEING = keysOf('हैं हईं हई हन ही छी छियै छिऐ आन आहिन आही हाँ ठहरे हौं हवन बानी बाटी');

/** "हम सौंर हैं", "हमनी के गोड़ हईं": what nobody else says of herself but a people. */
function weAre(reader: Reader, we: number, out: Finding[]): void {
  let name = we + 1;
  for (let n = 0; n < 2 && PEOPLE_ALL.has(reader.key(name)); n++) name++;
  if (reader.lineStart(name) || !mayBeCommunity(reader, name) || !BEING.has(reader.key(name + 1))) return;
  if (reader.lineStart(name + 1) || !isUncommon(reader, name)) return;
  out.push(new Reasons().add('we-are', 32).finding(reader, name, name, 'community'));
}

function rolesOf(reader: Reader, i: number): number {
  const key = reader.key(i);
  return (
    (LABELS.has(key) ? LABEL : 0) |
    (PEOPLES.has(key) ? PEOPLE : 0) |
    (CASTES.has(key) ? CASTE : 0) |
    (OURSELVES.has(key) ? US : 0)
  );
}
