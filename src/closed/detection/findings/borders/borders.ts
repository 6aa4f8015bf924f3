import type { DocumentView } from '../../document.ts';
import { readerOf } from '../../reading/reader.ts';
import { isPaper } from '../../reading/papers.ts';
import { isSpeech } from '../../reading/speech.ts';
import { isBengaliInLatin } from '../../words/bengali-latin.ts';
import type { Candidate } from '../candidates.ts';
import { takeWholeName } from './bengali-talk.ts';
import { takeAddress } from './forms-of-address.ts';
import { widenInTalk } from './latin-talk.ts';
import { withoutIn } from './hindi-talk.ts';
import { takeWholeFirm } from './nepali-talk.ts';
import type { Room } from './room.ts';
import { joinHalves, takeFormOfFirm, takeNearness } from './papers.ts';
import { withoutEveryday } from './romanised-bengali.ts';

/**
 * Moves the borders of what was found, in place: lets go of words at its edges that belong to none, and takes words beside it that belong to it
 * and to nothing else. `candidates` are in the order of the text and do not overlap. Each language has its rules in a file of its own.
 */
export function moveBorders(view: DocumentView, candidates: readonly Candidate[], sure: number): readonly Candidate[] {
  const reader = readerOf(view);
  const talk = isSpeech(view);
  const paper = isPaper(view);
  const kept = isBengaliInLatin(view)
    ? candidates.flatMap((candidate) => withoutEveryday(reader, candidate) ?? [])
    : candidates;
  kept.forEach((candidate, n) => {
    const next = kept[n + 1];
    const room: Room = { free: kept[n - 1]?.last ?? 0, taken: next?.first ?? reader.count, next };
    if (talk) {
      withoutIn(reader, candidate);
      widenInTalk(reader, candidate, room, sure);
    }
    if (paper) {
      takeNearness(reader, candidate, room);
      joinHalves(reader, candidate, room);
      takeFormOfFirm(reader, candidate, room);
    }
    candidate.named = [candidate.first, candidate.last];
    if (talk) {
      takeWholeName(reader, candidate, room);
      takeWholeFirm(reader, candidate, room, sure);
    }
    takeAddress(reader, candidate, room);
  });
  return kept;
}
