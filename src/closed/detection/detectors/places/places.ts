import { isCalendarWord } from '../../words/calendar.ts';
import type { Detector, Finding } from '../../document.ts';
import {
  chainOf,
  isInsidePlaces,
  isState,
  kindOf,
  placeLadder,
  placesNamed,
  wordsOfPlacesFrom,
  type Place,
} from '../../words/gazetteer.ts';
import { INSIDE_PLACES, PLACES_FROM, lexemeAt } from '../../words/lexemes.ts';
import {
  BIT_AFTER_NAME,
  BIT_COMMON,
  BIT_GIVEN,
  BIT_KIN,
  BIT_LIVING,
  BIT_NAME_CUE,
  BIT_ORG_HEAD,
  BIT_PLACE,
  BIT_PLACE_NOUN,
  BIT_ROAD,
  BIT_SPEECH,
  BIT_SURNAME,
  BIT_TALK,
  BIT_TITLE,
} from '../../words/lexicon.ts';
import { keysOf } from '../../words/normalise.ts';
import { nounBeside } from './nouns.ts';
import { LISTED_PLACE } from '../names/possible.ts';
import { Reasons, readerOf, type Reader } from '../../reading/reader.ts';
import { isSpeech } from '../../reading/speech.ts';
import { isOwnWord } from '../../reading/speech.ts';

/**
 * Places of the gazetteer. A bare hit is never enough: one ordinary word in ten is also the name of a village.
 * What counts is a noun of place beside it, a word or ending that says where, living and travelling, and a second place
 * it lies in or that lies in it. Countries are not proposed.
 */
export const places: Detector = {
  id: 'places',
  run(view) {
    const reader = readerOf(view);
    const hits: Hit[] = [];
    for (let i = 0; i < reader.count; i++) {
      if (!reader.isWord(i) || !reader.has(i, BIT_PLACE) || isOwnWord(reader.key(i))) continue;
      const hit = longestMatch(reader, i);
      if (!hit) continue;
      hits.push(hit);
      i = hit.last;
    }
    const out: Finding[] = [];
    hits.forEach((_, index) => weigh(reader, hits, index, out));
    return out;
  },
};

interface Hit {
  readonly first: number;
  readonly last: number;
  readonly places: readonly Place[];
  readonly ending: string;
}

/** How many words of text two places may be apart and still explain each other. */
const HIERARCHY_REACH = 8;

function longestMatch(reader: Reader, first: number): Hit | undefined {
  const latin = reader.latin(first);
  const plain = latin && !reader.capital(first);
  if (plain && reader.lang(first) === 'en') return undefined;
  let best: Hit | undefined;
  let before = '';
  let at = first;
  const most = reader.perWord(PLACES_FROM, first, placesFrom);
  for (let n = 0; n < most; n++) {
    if (at >= reader.count || !reader.isWord(at) || !reader.sameSegment(first, at)) break;
    if (
      n > 0 &&
      (reader.perWord(INSIDE_PLACES, at, insidePlaces) === 0 ||
        reader.lineStart(at) ||
        (latin && !plain && !reader.capital(at) && !/^(?:and|of|al|el)$/.test(reader.key(at))))
    )
      break;
    const whole = before + reader.key(at);
    const { places, forms, endings } = lexemeAt(reader.view, at);
    let found = n === 0 ? places : placesNamed(whole);
    let ending = '';
    // Without each of its case endings.
    for (let form = 1; found.length === 0 && form < forms.length; form++) {
      found = placesNamed(before + forms[form]);
      ending = endings[form - 1] as string;
    }
    if (found.length > 0) best = { first, last: at, places: found, ending };
    before = `${whole} `;
    at++;
    // "Al-Khor", "Ras-al-Khaimah": a hyphen inside a name.
    if (at < reader.count && reader.form(at) === '-' && reader.glued(at) && reader.glued(at + 1)) at++;
  }
  return best;
}

/** Whether names of places go on with a word, with or without a case ending. */
function insidePlaces(reader: Reader, i: number): number {
  return lexemeAt(reader.view, i).forms.some(isInsidePlaces) ? 1 : 0;
}

/** Of how many words a place is at most that begins with this one. */
function placesFrom(reader: Reader, i: number): number {
  return Math.max(1, wordsOfPlacesFrom(reader.key(i)));
}

/** Cities of destination were written down one by one for this engine; nobody needs a cue to mean Riyadh. */
const DESTINATION = /^[a-z]{2}-c\d/;

/** What a word of the list may be besides, and mostly is: a verb, a noun of place, a relative. */
const OTHERWISE = BIT_LIVING | BIT_SPEECH | BIT_PLACE_NOUN | BIT_KIN;
/** Districts that are everyday words. */
const HOMONYMS = keysOf(
  'बारा पुरी सागर धार पाली कोटा मऊ बांदा भोला गया बस्ती दक्षिण उत्तर पूर्व पश्चिम दाङ रौनक सतारा सोलन चम्बा भोजपुर ভোলা পুরী গয়া সাগর ধার কোটা পালি দক্ষিণ উত্তর পূর্ব পশ্চিম',
);

/** Points of a state: with what a tagger adds to them it is still only suspected. */
const STATE = 31;
const PREPOSITIONS = new Set('in at from near into around outside through via towards'.split(' '));
const POSTPOSITIONS = keysOf(
  'mein me mai se tak bata baata ma dekhi theke thekey e में से तक बाट मा देखि सम्म থেকে কাছে পর্যন্ত এ হয়ে',
);
const LOCATIVE = new Set('मा बाट देखि सम्म तिर को का ে তে য় র ের থেকে'.split(' ').map((s) => s.normalize('NFC')));

function weigh(reader: Reader, hits: readonly Hit[], index: number, out: Finding[]): void {
  const hit = hits[index] as Hit;
  const { first, last } = hit;
  const top = hit.places[0] as Place;
  if (top.level === 'country') {
    country(reader, hit, top, out);
    return;
  }
  const several = last > first;
  const latin = reader.latin(first);
  const cased = latin && reader.capital(first) && !reader.capitalLine(first);
  const reasons = new Reasons();
  const personal = reader.has(first, BIT_GIVEN | BIT_SURNAME) && !several;
  // Of Nepali the lexicon has the everyday words: what only the news has often is a place.
  const talk = reader.lang(first) === 'ne' && isSpeech(reader.view);
  const ordinary = !several && reader.has(first, talk ? BIT_TALK : BIT_COMMON);
  const wellKnown = top.level === 'district' || top.level === 'city' || top.level === 'province';
  // What is often written is "ordinary" too: a district's name is not, unless it is a verb or a noun of the language.
  const clear = wellKnown && !latin && !reader.has(first, OTHERWISE) && !HOMONYMS.has(reader.stem(first));
  reasons.add(
    'gazetteer',
    top.level === 'village' ? 5 : DESTINATION.test(top.code) ? 34 : clear && !ordinary ? 31 : wellKnown ? 22 : 12,
  );
  if (several) reasons.add('several-words', 12);
  if (ordinary && (cased || reader.latin(first) || !DESTINATION.test(top.code)))
    reasons.add('ordinary-word', cased ? -8 : clear ? -10 : -30);
  if (personal) reasons.add('also-a-name', -12);
  if (cased && !(reader.sentenceStart(first) && !several)) reasons.add('capital', 10);
  const before = reader.before(first);
  const after = reader.after(last);
  const beforeKey = before >= 0 ? reader.key(before) : '';
  const afterKey = after >= 0 ? reader.key(after) : '';
  const noun = nounBeside(reader, first, last);
  if (noun) reasons.add('place-noun', 35);
  if (latin && (PREPOSITIONS.has(beforeKey) || (beforeKey === 'to' && reader.nearBefore(first, BIT_LIVING, 3))))
    reasons.add('preposition', 18);
  else if (LOCATIVE.has(hit.ending))
    reasons.add(
      'locative',
      hit.ending === 'को' || hit.ending === 'র' || hit.ending === 'ের' || hit.ending === 'का' ? 8 : 18,
    );
  else if (
    hit.ending === '' &&
    after === last + 1 &&
    (POSTPOSITIONS.has(afterKey) || POSTPOSITIONS.has(reader.key(after)))
  )
    reasons.add('postposition', 18);
  if (reader.near(first, last, BIT_LIVING)) reasons.add('living', 12);
  const kin = hierarchy(hits, index);
  if (kin) reasons.add('hierarchy', 28);
  if (before >= 0 && reader.has(before, BIT_TITLE | BIT_KIN) && !noun) reasons.add('after-title', -25);
  if (after === last + 1 && reader.has(after, BIT_AFTER_NAME | BIT_SURNAME) && !noun && personal)
    reasons.add('before-surname', -25);
  if (reader.nearBefore(first, BIT_NAME_CUE, 2) && !noun) reasons.add('name-cue', -20);
  if (after === last + 1 && reader.capital(after) && !reader.has(after, BIT_PLACE_NOUN)) {
    if (reader.has(after, BIT_ROAD)) reasons.add('street-name', -40);
    else if (reader.has(after, BIT_ORG_HEAD)) reasons.add('part-of-longer-name', -10);
  }
  if (isCalendarWord(reader.key(first)) && !several) return;
  if (reasons.total < 10) return;
  // A state is as coarse as what would stand in its place; it is shown, not proposed.
  if ((!latin || reader.lang(first) === 'latn') && !noun && hit.places.every(isState) && reasons.total > STATE)
    reasons.add('state', STATE - reasons.total);
  const place = kin ?? best(hit.places, noun);
  const next = hits[index + 1];
  // "Riyadh, Saudi Arabia" is one mention: the placeholder names the country itself.
  const withCountry =
    next !== undefined &&
    next.places[0]?.level === 'country' &&
    next.first === last + 2 &&
    reader.form(last + 1) === ',' &&
    kin !== undefined;
  out.push(
    reasons.finding(reader, first, withCountry ? next.last : last, 'place', {
      ...LISTED_PLACE,
      ladder: placeLadder(place, noun ?? kindOf(place)),
      ...(hit.ending === '' ? {} : { suffixLength: hit.ending.length }),
      clusterKey: `place-${place.code}`,
    }),
  );
}

/** Countries thousands go to and come from say little; a woman who went to Finland is nearly alone there. */
const USUAL_COUNTRIES = new Set('np bd in sa ae qa kw bh om lb jo my sg iq cy mv hk sy il pk lk'.split(' '));

/** The rest of a state's formal name: "... of Great Britain and Northern Ireland". */
function formalName(reader: Reader, last: number): number {
  if (!reader.latin(last) || reader.key(last + 1) !== 'of') return last;
  let end = last;
  for (let i = last + 2; i < reader.count && i - last < 9 && reader.isWord(i) && reader.latin(i); i++) {
    if (reader.capital(i)) end = i;
    else if (reader.key(i) !== 'and') break;
  }
  return end;
}

function country(reader: Reader, hit: Hit, place: Place, out: Finding[]): void {
  if (USUAL_COUNTRIES.has(place.code) || reader.capitalLine(hit.first)) return;
  if (
    reader.has(hit.first, BIT_GIVEN | BIT_SURNAME) &&
    hit.first === hit.last &&
    !/^(?:in|from|to|of|and|against)$/.test(reader.key(reader.before(hit.first)))
  )
    return;
  const reasons = new Reasons().add('unusual-country', 32);
  if (hit.first === hit.last && reader.has(hit.first, BIT_COMMON) && !reader.capital(hit.first))
    reasons.add('ordinary-word', -30);
  if (reasons.total >= 10)
    out.push(
      reasons.finding(reader, hit.first, formalName(reader, hit.last), 'place', {
        ...LISTED_PLACE,
        ladder: placeLadder(undefined, 'country'),
        clusterKey: `place-${place.code}`,
      }),
    );
}

/** The level of the noun decides between places of one name; otherwise the largest, but not a province for its town. */
function best(places: readonly Place[], noun: string | undefined): Place {
  const level = noun === 'ward' ? 'local' : noun;
  return places.find((place) => place.level === level) ?? (places[0] as Place);
}

/** The place of this name that lies in, or holds, another place named close by. */
function hierarchy(hits: readonly Hit[], index: number): Place | undefined {
  const hit = hits[index] as Hit;
  for (const step of [-1, 1, -2, 2]) {
    const other = hits[index + step];
    if (!other || Math.abs(other.first - hit.first) > HIERARCHY_REACH) continue;
    for (const place of hit.places) {
      for (const near of other.places) {
        if (near.code === place.code || near.level === 'country' || place.level === 'country') {
          if (near.code === place.code || near.level !== 'country') continue;
          // "Riyadh, Saudi Arabia": the country explains a city, but is weak for a village of the same country.
          if (place.level !== 'village' && chainOf(place).some((outer) => outer.code === near.code)) return place;
          continue;
        }
        const chain = chainOf(place);
        if (chain.some((outer) => outer.code === near.code) || chainOf(near).some((outer) => outer.code === place.code))
          return place;
        // Two localities of one district.
        if (
          place.level !== 'province' &&
          near.level !== 'province' &&
          place.parent === near.parent &&
          place.parent.includes('-')
        )
          return place;
      }
    }
  }
  return undefined;
}
