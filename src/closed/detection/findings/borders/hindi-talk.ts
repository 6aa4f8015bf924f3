import { keysOf } from '../../words/normalise.ts';
import type { Reader } from '../../reading/reader.ts';
import type { Candidate } from '../candidates.ts';

const IN = keysOf('में मे मा');

/** "जनवरी दो हजार अठारह में": lets go of the word for "in" at the end of a time. */
export function withoutIn(reader: Reader, candidate: Candidate): void {
  const last = candidate.last - 1;
  if (candidate.type !== 'date' || last <= candidate.first || reader.lang(last) !== 'hi' || !IN.has(reader.key(last)))
    return;
  candidate.last = last;
  candidate.end = reader.end(last - 1);
}
