import { z } from 'zod';
import type { Detector, Finding } from './document.ts';
import { detectionLang } from './reading/languages.ts';
import type { SegmentInput, SpanType } from './rules.ts';

/**
 * A second opinion from a Presidio analyzer that the archive runs itself (`PRESIDIO_URL`; POST /analyze, Presidio 2). It is
 * asked before detection, and what it found enters as one more detector with evidence of its own. Texts are sent to that
 * address and nowhere else.
 */

export interface SecondOpinion {
  /** Present when the analyzer answered. */
  readonly detector?: Detector;
  readonly state: 'absent' | 'asked' | 'down';
  /** Why there is no opinion, when there should be one. Holds nothing of the text. */
  readonly problem?: string;
}

const Answer = z.array(
  z.object({ entity_type: z.string(), start: z.int().min(0), end: z.int().min(0), score: z.number() }),
);

/** https://microsoft.github.io/presidio/supported_entities/ */
const TYPE_OF: Readonly<Record<string, SpanType>> = {
  PERSON: 'person',
  LOCATION: 'place',
  NRP: 'nationality',
  ORGANIZATION: 'organisation',
  PHONE_NUMBER: 'phone',
  EMAIL_ADDRESS: 'email',
  URL: 'url',
  DATE_TIME: 'date',
  IBAN_CODE: 'bank-account',
  US_BANK_NUMBER: 'bank-account',
  CREDIT_CARD: 'bank-account',
  IN_AADHAAR: 'aadhaar',
  IN_PAN: 'pan',
  IN_PASSPORT: 'passport',
  IN_VOTER: 'voter',
  IN_VEHICLE_REGISTRATION: 'vehicle-plate',
  US_PASSPORT: 'passport',
};

/** Below this Presidio itself advises against acting; its own default is 0. */
const LEAST_SCORE = 0.4;
/** It may be busy, and takes its time: about 20,000 units a second on one core. */
const PATIENCE_MS = 20_000;
const PATIENCE_MS_PER_UNIT = 0.5;
/** Turns that follow each other are sent together up to this length, for each request costs time of its own. */
const LONGEST_REQUEST = 50_000;
/** One opinion never decides alone: under the threshold of `auto`. */
const MOST_POINTS = 45;

/** @returns the opinion on all English and romanised segments; never throws, for detection goes on without it. */
export async function secondOpinion(
  url: string | undefined,
  segments: readonly SegmentInput[],
): Promise<SecondOpinion> {
  if (!url) return { state: 'absent' };
  const findings: Finding[] = [];
  try {
    const parts = askable(segments);
    const units = parts.reduce((sum, part) => sum + part.text.length, 0);
    const deadline = AbortSignal.timeout(Math.round(PATIENCE_MS + PATIENCE_MS_PER_UNIT * units));
    for (const { text, offset } of parts) findings.push(...(await ask(url, text, offset, deadline)));
  } catch (error) {
    return { state: 'down', problem: problemOf(error) };
  }
  return { state: 'asked', detector: { id: 'presidio', run: () => findings } };
}

/** The stretches in English or romanised text, with their places in the document; turns are joined as there. */
function askable(segments: readonly SegmentInput[]): { text: string; offset: number }[] {
  const parts: { text: string; offset: number }[] = [];
  let open: { text: string; offset: number } | undefined;
  let offset = 0;
  for (const segment of segments) {
    const lang = detectionLang(segment.lang, segment.text);
    if (lang !== 'en' && lang !== 'latn') open = undefined;
    else if (open && open.text.length + segment.text.length < LONGEST_REQUEST) open.text += `\n${segment.text}`;
    else {
      open = { text: segment.text, offset };
      parts.push(open);
    }
    offset += segment.text.length + 1;
  }
  return parts.filter(({ text }) => text.trim() !== '');
}

/** "ECONNREFUSED", "TimeoutError": a word for the log, with nothing of the text in it. */
function problemOf(error: unknown): string {
  if (error instanceof OpinionError) return error.message;
  if (!(error instanceof Error)) return 'error';
  const { code } = (error.cause ?? error) as { code?: unknown };
  return typeof code === 'string' ? code : error.name;
}

class OpinionError extends Error {}

async function ask(url: string, text: string, offset: number, signal: AbortSignal): Promise<Finding[]> {
  const answer = await fetch(new URL('analyze', url.endsWith('/') ? url : `${url}/`), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, language: 'en', score_threshold: LEAST_SCORE }),
    signal,
  });
  if (!answer.ok) throw new OpinionError(`HTTP ${answer.status}`);
  const parsed = Answer.safeParse(await answer.json());
  if (!parsed.success) throw new OpinionError('not an answer of an analyzer');
  const unit = toUtf16(text);
  return parsed.data.flatMap(({ entity_type: entity, start, end, score }) => {
    const [from, to] = [unit(start), unit(end)];
    if (!(to > from)) return [];
    const points = Math.min(MOST_POINTS, Math.round(score * MOST_POINTS));
    const type = TYPE_OF[entity] ?? 'id-number';
    const evidence = [{ rule: entity.toLowerCase(), points }];
    return [{ start: offset + from, end: offset + to, type, evidence, propagate: false }];
  });
}

/** Python counts code points, JavaScript UTF-16 units. */
function toUtf16(text: string): (offset: number) => number {
  const units: number[] = [];
  for (let i = 0; i < text.length; i += (text.codePointAt(i) as number) > 0xffff ? 2 : 1) units.push(i);
  units.push(text.length);
  return (offset) => units[Math.min(offset, units.length - 1)] as number;
}
