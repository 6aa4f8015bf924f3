import type { DocumentView } from '../document.ts';
import { countsOf } from './counts.ts';
import { once } from './once.ts';
import { isSpeech } from './speech.ts';

/** A sentence or two may be anybody's. */
const SHORTEST = 40;

/** Whether a document is English that nobody speaks: a judgment, a report, the news. What is told there of a sum or a trade is told of one case. */
export const isPaper = once(
  (view: DocumentView): boolean =>
    view.segments.some(({ english }) => english) && countsOf(view).words >= SHORTEST && !isSpeech(view),
);
