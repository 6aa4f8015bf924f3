import type { SpeakerRole, TranscriptHeader } from '../rules.ts';
import type { Draft } from './draft.ts';
import { labelKey, roleOfLabel } from './labels.ts';
import type { OddityLog } from './oddities.ts';
import { inferTurns } from './turns.ts';

/** Below this probability a turn counts as unsure in the report. */
const UNSURE = 0.8;

/**
 * Gives every turn its role: from the label, from the header, from who asks; or, where turns carry no labels, by inference.
 */
export function assignRoles(
  drafts: readonly Draft[],
  context: { header: TranscriptHeader; setOff?: Map<Draft, boolean> },
  log: OddityLog,
): void {
  const turns = drafts.filter((draft) => draft.kind === 'speech');
  if (turns.length === 0) return;
  if (turns.some((turn) => turn.speaker !== null)) rolesOfLabels(turns, context.header, log);
  else inferRoles(turns, context.setOff, log);
}

function inferRoles(turns: readonly Draft[], setOff: Map<Draft, boolean> | undefined, log: OddityLog): void {
  const asking = turns.filter((turn) => /[?？]/u.test(turn.text)).length;
  if (turns.length < 4 || asking < 2 || asking / turns.length < 0.04) {
    log.add('speakers-missing', 'warning', {}, { n: turns.length });
    return;
  }
  const inferred = inferTurns(
    turns.map((turn) => ({ text: turn.text, hasMark: turn.mark !== null, setOff: setOff?.get(turn) ?? true })),
  );
  let unsure = 0;
  for (const [i, turn] of turns.entries()) {
    const found = inferred[i];
    if (!found) continue;
    turn.role = found.role;
    turn.inferred = true;
    if (found.confidence < UNSURE) unsure++;
  }
  const interviewer = turns.filter((turn) => turn.role === 'interviewer').length;
  log.add(
    'speakers-inferred',
    'warning',
    {},
    { n: turns.length, interviewer, narrator: turns.length - interviewer, unsure },
  );
}

function rolesOfLabels(turns: readonly Draft[], header: TranscriptHeader, log: OddityLog): void {
  const speakers = new Map<string, { turns: number; words: number; questions: number; role: SpeakerRole | null }>();
  for (const turn of turns) {
    if (turn.speaker === null) continue;
    const one = speakers.get(turn.speaker) ?? { turns: 0, words: 0, questions: 0, role: roleOf(turn.speaker, header) };
    one.turns++;
    one.words += turn.text.length;
    if (/[?？]/u.test(turn.text)) one.questions++;
    speakers.set(turn.speaker, one);
  }
  const unknown = [...speakers].filter(([, one]) => one.role === null);
  const has = (role: SpeakerRole) => [...speakers.values()].some((one) => one.role === role);
  const guessed: string[] = [];
  if (unknown.length > 0 && speakers.size > 1) {
    const asking = (one: { turns: number; questions: number }) => one.questions / one.turns;
    if (!has('interviewer')) {
      const [asks, next] = [...speakers].sort((a, b) => asking(b[1]) - asking(a[1]));
      if (
        asks &&
        next &&
        asks[1].role === null &&
        asking(asks[1]) >= 0.25 &&
        asking(asks[1]) >= 1.5 * asking(next[1])
      ) {
        asks[1].role = 'interviewer';
        guessed.push(asks[0]);
      }
    }
    if (!has('narrator') && has('interviewer')) {
      const [most] = [...speakers].filter(([, one]) => one.role === null).sort((a, b) => b[1].words - a[1].words);
      if (most) {
        most[1].role = 'narrator';
        guessed.push(most[0]);
      }
    }
  }
  for (const turn of turns) if (turn.speaker !== null) turn.role = speakers.get(turn.speaker)?.role ?? null;
  if (guessed.length > 0) log.add('roles-inferred', 'note', {}, { n: guessed.length });
}

/** The role that the label says, or that the header gives to somebody of this name or these initials. */
function roleOf(speaker: string, header: TranscriptHeader): SpeakerRole | null {
  const key = labelKey(speaker);
  const names = (list: readonly string[]) => list.some((name) => isSamePerson(key, name));
  if (names(header.interviewers)) return 'interviewer';
  if (names(header.narrators)) return 'narrator';
  return roleOfLabel(speaker);
}

function isSamePerson(key: string, name: string): boolean {
  const words = labelKey(name)
    .replace(/^(?:mrs?|ms|miss|dr|smt|shri)\s+/, '')
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  if (words.length > 1 && key.replace(/\s/g, '') === words.map((word) => word[0]).join('')) return true;
  return key.split(' ').every((word) => words.includes(word)) && key !== '';
}
