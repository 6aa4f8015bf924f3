/** A paragraph of speech without a label, as the inference of turns sees it. */
export interface UnlabelledTurn {
  text: string;
  hasMark: boolean;
  /** A blank line (or, where the transcript has none, a new line) sets it off from the one before. */
  setOff: boolean;
}

export interface InferredTurn {
  role: 'interviewer' | 'narrator';
  /** Probability of that role under the model, 0.5 to 1. */
  confidence: number;
}

const QUESTION_WORDS =
  /^(?:(?:and|so|but|well|ok|okay|right|yes|now|oh|mm|then)[\s,.-]+)*(?:what|where|when|why|who|how|which|did|do|does|was|were|is|are|have|has|had|can|could|would|will|tell|weren't|wasn't|didn't|so you)\b/iu;
const LINKING = /^(?:and|so|right|ok|okay|now|first of all|just)\b/iu;
const ANSWERING =
  /^(?:yes|no|yeah|oh|well|mm|yep|nope|not|हाँ|हां|जी|नहीं|हो|होइन|अँ|हजुर|হ্যাঁ|না|জি|haan|ji|nahin|ho|hoina|hajur)(?![\p{L}\p{M}])/iu;
const FIRST_PERSON =
  /(?<![\p{L}\p{M}])(?:i|i'm|i've|i'd|i'll|me|my|mine|we|we'd|we've|our|us|मैं|मैंने|मेरा|मेरी|मेरे|मुझे|हम|हमने|म|मैले|मेरो|मलाई|हामी|हामीले|আমি|আমার|আমাকে|আমরা|আমাদের)(?![\p{L}\p{M}])/giu;
const SECOND_PERSON =
  /(?<![\p{L}\p{M}])(?:you|your|yours|you'd|you've|you're|आप|आपने|आपका|आपकी|आपके|आपको|तपाईं|तपाईंले|तपाईंको|तपाईंलाई|तिमी|আপনি|আপনার|আপনাকে|তুমি)(?![\p{L}\p{M}])/giu;
const INTRODUCTION = /(?:^|[.\s])(?:my name(?: is|'s)|i was born|मेरा नाम|मेरो नाम|আমার নাম)/iu;
const THANKS =
  /^(?:well[\s,]+|ok[\s,.]+|so[\s,]+)*(?:[^.?!]{0,40}\b)?(?:thank you (?:very|so) much|thanks (?:very much|a lot))|(?:i think we(?:'ve| have)|finish off)/iu;

/**
 * Log odds that a paragraph is the interviewer's, from its wording. The weights are own settings from reading two of the
 * transcripts of a public collection, not from fitting: questions, second person and links speak for the interviewer; length,
 * first person, answers and introducing oneself for the narrator.
 */
function wording(turn: UnlabelledTurn, markWeight: number): number {
  const text = turn.text.replaceAll('’', "'");
  const head = text.slice(0, 2000);
  const words = head.split(/\s+/).length;
  const per = (pattern: RegExp) => head.match(pattern)?.length ?? 0;
  let odds = -0.3;
  if (/[?？]["')\]]*\s*$/u.test(text)) odds += 2.2;
  else if (/[?？]/u.test(head)) odds += words < 60 ? 0.8 : 0.1;
  if (QUESTION_WORDS.test(head)) odds += 0.7;
  if (LINKING.test(head)) odds += 0.3;
  if (ANSWERING.test(head)) odds -= 0.7;
  odds += Math.min(1.2, 0.7 * per(SECOND_PERSON)) * (words < 60 ? 1 : 0.3);
  odds -= Math.min(2, 0.6 * per(FIRST_PERSON));
  if (INTRODUCTION.test(head)) odds -= 2;
  if (THANKS.test(head)) odds += 1.5;
  if (words > 90) odds -= 3;
  else if (words > 45) odds -= 1.8;
  else if (words > 25) odds -= 0.4;
  if (turn.hasMark) odds += markWeight;
  return odds;
}

/** Probability that the next paragraph is the other person's. */
const CHANGES = { setOff: 0.94, notSetOff: 0.75 } as const;

/**
 * Infers who speaks in a transcript of two people whose turns carry no labels. Turns mostly alternate, but a reply may take
 * two paragraphs and a typist leaves some out, so strict alternation would go wrong for the rest of the interview after one
 * slip: a two-state hidden Markov model (forward-backward) weighs alternation against the wording of each paragraph.
 */
export function inferTurns(turns: readonly UnlabelledTurn[]): InferredTurn[] {
  const markWeight = weightOfMarks(turns);
  const emission = turns.map((turn) => Math.exp(wording(turn, markWeight)));
  const n = turns.length;
  // forward[i] is the probability of the interviewer given paragraphs up to i; scaled at each step, so no underflow.
  const forward: number[] = [];
  for (let i = 0; i < n; i++) {
    const change = turns[i]?.setOff === false ? CHANGES.notSetOff : CHANGES.setOff;
    const before = forward[i - 1];
    const prior = before === undefined ? 0.4 : before * (1 - change) + (1 - before) * change;
    const odds = emission[i] ?? 1;
    forward.push((prior * odds) / (prior * odds + (1 - prior)));
  }
  const result: InferredTurn[] = Array.from({ length: n }, () => ({ role: 'narrator', confidence: 0.5 }));
  let later: [number, number] = [0.5, 0.5];
  for (let i = n - 1; i >= 0; i--) {
    const f = forward[i] ?? 0.5;
    const both = f * later[0] + (1 - f) * later[1];
    const interviewer = both > 0 ? (f * later[0]) / both : 0.5;
    result[i] =
      interviewer >= 0.5
        ? { role: 'interviewer', confidence: interviewer }
        : { role: 'narrator', confidence: 1 - interviewer };
    const change = turns[i]?.setOff === false ? CHANGES.notSetOff : CHANGES.setOff;
    const odds = emission[i] ?? 1;
    const asInterviewer = odds * later[0];
    const asNarrator = later[1];
    const back: [number, number] = [
      asInterviewer * (1 - change) + asNarrator * change,
      asInterviewer * change + asNarrator * (1 - change),
    ];
    const sum = back[0] + back[1];
    later = [back[0] / sum, back[1] / sum];
  }
  return result;
}

/** How much a time mark speaks for the interviewer, learnt from how often marked and unmarked paragraphs ask. */
function weightOfMarks(turns: readonly UnlabelledTurn[]): number {
  const share = (marked: boolean) => {
    const of = turns.filter((turn) => turn.hasMark === marked);
    return (of.filter((turn) => /[?？]["')\]]*\s*$/u.test(turn.text)).length + 1) / (of.length + 2);
  };
  return Math.max(-1, Math.min(1, Math.log(share(true) / share(false))));
}
