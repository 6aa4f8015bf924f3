import { SCRIPT_DEVA, type Detector } from '../../document.ts';
import { Heads, headOf } from '../../patterns/heads.ts';
import { HINDI_BODIES, NEPALI_BODIES } from '../../lexicon/bodies.ts';
import { runPhrases, writtenIn, type Phrase } from '../../patterns/phrases.ts';
import { CASE, END, head } from '../nepali/heads.ts';

/** Bodies that are called by ordinary words, in Hindi and Nepali: "शक्ति वाहिनी", "वैदेशिक रोजगार बोर्डबाट". */
export const namedBodies: Detector = {
  id: 'named-bodies',
  run(view) {
    return writtenIn(view, SCRIPT_DEVA) ? runPhrases(view, PHRASES, HEADS) : [];
  },
};

const PHRASES: readonly Phrase[] = [
  { type: 'organisation', rule: 'known-body', points: 44, head: headOf(HINDI_BODIES) },
  { type: 'organisation', rule: 'known-body', points: 44, head: head(NEPALI_BODIES, `(?=${CASE}${END})`) },
];
const HEADS = new Heads(PHRASES.map((phrase) => phrase.head));
