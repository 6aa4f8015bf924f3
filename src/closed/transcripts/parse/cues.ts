import { Refusal } from '#platform/errors';
import { LIMITS } from '../rules.ts';
import { texts } from '../text.ts';
import { emptyHeader, speech, type Draft, type ParsedDraft } from './draft.ts';
import { acceptLabels, captionArrows, labelCandidate, labelKey } from './labels.ts';
import { excerpt, type OddityLog } from './oddities.ts';
import { assignRoles } from './roles.ts';
import { formatClock, parseClock, shortClock } from './times.ts';

const HOUR = 3_600_000;

/** A caption as it stands in a VTT or SRT file. */
export interface Cue {
  /** From 1, as they follow in the file. */
  number: number;
  line: number;
  /** Null when the timing cannot be read. */
  startMs: number | null;
  endMs: number | null;
  lines: string[];
}

/** A block of a caption file: a cue, or a note that stands between cues. */
export type CueBlock = { kind: 'cue'; cue: Cue } | { kind: 'note'; line: number; text: string };

const TIMING = /^\s*([\d:.,\s]{3,20}?)\s*(?:-{1,3}|–|—)>\s*([\d:.,]{3,20})?(?:\s+(.*))?$/u;
const NOTE = /^NOTE(?:\s|$)/;
const STYLE = /^(?:STYLE|REGION)\s*$/;

/** Whether a line is the timing of a cue; forgiving about commas, spaces and arrows. */
export function isTiming(line: string): boolean {
  return /-->|[\d.,]\s*(?:->|–>|—>)\s*\d/u.test(line) && TIMING.test(line);
}

/**
 * Divides a caption file into cues and notes. A cue runs to the next timing; blank lines inside it, which some programs
 * write, do not end it, so that no words are lost. Style and region blocks are left out: they say how, not what.
 */
export function readBlocks(text: string, log: OddityLog): CueBlock[] {
  const lines = text.split('\n', LIMITS.segments * 8 + 1);
  if (lines.length > LIMITS.segments * 8)
    throw new Refusal('too-large', texts.tooManyLines, {
      todo: texts.tooManyLinesTodo,
      params: { n: LIMITS.segments * 8 },
    });
  const blocks: CueBlock[] = [];
  let number = 0;
  let open: 'cue' | 'note' | 'style' | 'none' = 'none';
  let lastIdentifier = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = (lines[i] ?? '').trim();
    const blankBefore = i === 0 || (lines[i - 1] ?? '').trim() === '';
    const last = blocks.at(-1);
    if (isTiming(line)) {
      number++;
      blocks.push({ kind: 'cue', cue: readTiming(line, number, i + 1, log) });
      open = 'cue';
    } else if (blankBefore && NOTE.test(line)) {
      open = 'note';
      blocks.push({ kind: 'note', line: i + 1, text: line.slice(4).trim() });
    } else if (blankBefore && STYLE.test(line)) open = 'style';
    else if (line === '') {
      if (open !== 'cue') open = 'none';
    } else if (isTiming((lines[i + 1] ?? '').trim()) && (blankBefore || /^\d+$/.test(line))) {
      // The identifier of the next cue. Numbers that go backwards or leap hint at lost cues.
      if (/^\d{1,9}$/.test(line)) {
        if (lastIdentifier > 0 && Number(line) !== lastIdentifier + 1)
          log.add(
            'cue-number',
            'note',
            { line: i + 1, cue: number + 1 },
            { found: line, expected: lastIdentifier + 1 },
          );
        lastIdentifier = Number(line);
      }
    } else if (open === 'note' && last?.kind === 'note') last.text = `${last.text}\n${line}`.trim();
    else if (open === 'cue' && last?.kind === 'cue') last.cue.lines.push(line);
    else if (open !== 'style' && !/^WEBVTT(?:\s|$)/.test(line) && !isMetadata(line, number))
      blocks.push({ kind: 'note', line: i + 1, text: line });
  }
  return blocks;
}

/** `Kind: captions` and the like, between the WEBVTT line and the first cue. */
function isMetadata(line: string, cuesSoFar: number): boolean {
  return cuesSoFar === 0 && /^(?:Kind|Language|X-TIMESTAMP-MAP)\s*[:=]/i.test(line);
}

function readTiming(line: string, number: number, at: number, log: OddityLog): Cue {
  const match = TIMING.exec(line);
  const clock = (written: string | undefined) =>
    parseClock((written ?? '').replace(/\s+/g, '').replace(/^(\d+:\d+):(\d+):(\d{1,3})$/, '$1:$2.$3'));
  const startMs = clock(match?.[1]);
  const endMs = clock(match?.[2]);
  // The words of a cue without a time still belong to somebody, so the cue is kept.
  if (startMs === null || endMs === null)
    log.add('cue-unreadable-time', 'warning', { line: at, cue: number }, { found: excerpt(line) });
  return { number, line: at, startMs, endMs: startMs === null ? null : endMs, lines: [] };
}

/** A cue's words with who says them; one cue may hold several voices. */
export interface Voice {
  speaker: string | null;
  text: string;
}

/**
 * Makes turns of cues: reports cues whose times are wrong, moves back a clock that starts at the hour (a habit of broadcast
 * time code), drops exact repetitions, and joins cues that one sentence runs through, with the time of each as an anchor.
 */
export function cuesToDraft(blocks: readonly CueBlock[], voices: (cue: Cue) => Voice[], log: OddityLog): ParsedDraft {
  const cues = blocks.flatMap((block) => (block.kind === 'cue' ? [block.cue] : []));
  const shift = lateClock(cues, log);
  const spoken = new Map(cues.map((cue) => [cue, voices(cue)]));
  const rolling = isRolling(cues, spoken);
  const labels = acceptLabels(
    [...spoken.values()].flat().map((voice) => (voice.speaker === null ? labelCandidate(voice.text) : null)),
  );
  const drafts: Draft[] = [];
  let previous: Cue | null = null;
  let latestEnd = 0;
  for (const block of blocks) {
    if (block.kind === 'note') {
      if (block.text !== '') drafts.push(speech(block.text, block.line, { kind: 'note' }));
      continue;
    }
    const { cue } = block;
    const where = { line: cue.line, cue: cue.number };
    const start = cue.startMs === null ? null : cue.startMs - shift;
    const end = checkTimes(cue, previous, latestEnd, shift, where, log);
    let said = spoken.get(cue) ?? [];
    if (said.every((voice) => voice.text === '')) {
      log.add('cue-empty', 'note', where, { time: start === null ? '' : shortClock(start) });
      said = [];
    } else if (
      previous &&
      previous.startMs === cue.startMs &&
      previous.endMs === cue.endMs &&
      sameWords(spoken.get(previous), said)
    ) {
      log.add('cue-duplicate', 'note', where, { time: start === null ? '' : shortClock(start) });
      said = [];
    } else if (rolling && previous) said = withoutRepeated(previous.lines, cue.lines, said);
    for (const [i, voice] of said.entries()) {
      if (voice.text === '') continue;
      const { speaker, text, changes } = nameSpeaker(voice, labels);
      const head = i === 0 ? start : null;
      const tail = i === said.length - 1 ? end : null;
      const last = drafts.at(-1);
      if (text === '') continue;
      if (
        last?.kind === 'speech' &&
        !changes &&
        (speaker === null || speaker === last.speaker) &&
        runsOn(last, text, head, previous)
      ) {
        if (head !== null) last.anchors.push({ at: last.text.length + 1, ms: head });
        last.text = `${last.text} ${text}`;
        last.endMs = tail;
      } else {
        const follows = speaker === null && !changes && last?.kind === 'speech' ? last.speaker : speaker;
        drafts.push(
          speech(text, cue.line, {
            speaker: follows,
            startMs: head,
            endMs: tail,
            mark: head === null || cue.startMs === null ? null : formatClock(cue.startMs),
          }),
        );
      }
    }
    if (end !== null) latestEnd = Math.max(latestEnd, end + shift);
    if (cue.startMs !== null) previous = cue;
  }
  const header = emptyHeader();
  assignRoles(drafts, { header }, log);
  return { drafts, header, links: [], partLabels: [null] };
}

function checkTimes(
  cue: Cue,
  previous: Cue | null,
  latestEnd: number,
  shift: number,
  where: { line: number; cue: number },
  log: OddityLog,
): number | null {
  if (cue.startMs === null) return null;
  const time = shortClock(cue.startMs);
  if (previous?.startMs != null && cue.startMs < previous.startMs)
    log.add('time-backwards', 'warning', where, { mark: time });
  else if (previous && cue.startMs < latestEnd)
    log.add('cue-overlap', 'note', where, { time, by: Math.round(latestEnd - cue.startMs) });
  if (cue.endMs === null) return null;
  if (cue.endMs === cue.startMs) log.add('cue-zero-length', 'warning', where, { time });
  if (cue.endMs < cue.startMs) {
    log.add('cue-ends-before-start', 'warning', where, { time, end: shortClock(cue.endMs) });
    return null;
  }
  return cue.endMs - shift;
}

/**
 * Broadcast time code starts a programme at 01:00:00 or 10:00:00. Where all cues lie beyond such an hour and the first within
 * five minutes of it, the recording itself starts at nought and times are moved back; another late start is only reported.
 */
function lateClock(cues: readonly Cue[], log: OddityLog): number {
  const starts = cues.map((cue) => cue.startMs).filter((ms) => ms !== null);
  const first = starts[0];
  const earliest = starts.reduce((a, b) => Math.min(a, b), Infinity);
  if (first === undefined || earliest < HOUR) return 0;
  const hour = Math.floor(earliest / HOUR);
  const shift = (hour === 1 || hour === 10) && first - hour * HOUR <= 5 * 60_000 ? hour * HOUR : 0;
  log.add('clock-starts-late', 'warning', { cue: 1 }, { time: shortClock(first), hours: shift / HOUR });
  return shift;
}

/** A sentence that is not over runs on into the next cue; turns, pauses and over-long paragraphs do not. */
function runsOn(last: Draft, text: string, startMs: number | null, previous: Cue | null): boolean {
  if (last.text.length + text.length > 1500 || (last.anchors.at(-1)?.ms ?? last.startMs ?? 0) > (startMs ?? Infinity))
    return false;
  if (previous?.endMs != null && startMs !== null && last.endMs !== null && startMs - last.endMs > 3000) return false;
  return !/[.?!।॥…]["'”’)\]]*$/u.test(last.text) && !/^[-–—>]/u.test(text);
}

function nameSpeaker(
  voice: Voice,
  labels: ReturnType<typeof acceptLabels>,
): { speaker: string | null; text: string; changes: boolean } {
  if (voice.speaker !== null) return { speaker: voice.speaker, text: voice.text, changes: false };
  const arrows = captionArrows(voice.text);
  if (arrows) return { speaker: arrows.label, text: arrows.rest.trim(), changes: true };
  const candidate = labelCandidate(voice.text);
  const name =
    candidate &&
    (labels.spelling.get(labelKey(candidate.label)) ??
      labels.spelling.get(labels.slips.get(labelKey(candidate.label)) ?? ''));
  if (candidate && name) return { speaker: name, text: candidate.rest.trim(), changes: true };
  const dash = /^[-–—]\s*(?=\S)/u.exec(voice.text);
  return dash
    ? { speaker: null, text: voice.text.slice(dash[0].length), changes: true }
    : { speaker: null, text: voice.text, changes: false };
}

function sameWords(a: readonly Voice[] | undefined, b: readonly Voice[]): boolean {
  return (
    a !== undefined &&
    a.length === b.length &&
    a.every((voice, i) => voice.text === b[i]?.text && voice.speaker === b[i]?.speaker)
  );
}

/** Automatic captions show each line twice: as the last of one cue and the first of the next. */
function isRolling(cues: readonly Cue[], spoken: ReadonlyMap<Cue, Voice[]>): boolean {
  let repeated = 0;
  let counted = 0;
  for (const [i, cue] of cues.entries()) {
    const before = cues[i - 1];
    if (!before || (spoken.get(cue) ?? []).length === 0) continue;
    counted++;
    if (before.lines.length > 0 && cue.lines.length > 1 && bare(before.lines.at(-1)) === bare(cue.lines[0])) repeated++;
  }
  return counted >= 4 && repeated / counted >= 0.3;
}

const bare = (line: string | undefined) => (line ?? '').replace(/<[^>]*>/g, '').trim();

function withoutRepeated(before: readonly string[], lines: readonly string[], said: Voice[]): Voice[] {
  const known = new Set(before.map(bare));
  const fresh = lines.map(bare).filter((line) => line !== '' && !known.has(line));
  if (fresh.length === lines.length) return said;
  return fresh.length > 0 ? [{ speaker: said[0]?.speaker ?? null, text: fresh.join(' ') }] : [];
}
