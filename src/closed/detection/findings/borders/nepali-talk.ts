import { SCRIPT_DEVA } from '../../document.ts';
import { NEPALI_FREQUENT } from '../../lexicon/nepali.ts';
import type { Reader } from '../../reading/reader.ts';
import type { SpanType } from '../../rules.ts';
import { BIT_AGENT, BIT_EMPLOYER, BIT_KIN, BIT_ORG_HEAD, BIT_TITLE } from '../../words/lexicon.ts';
import { keysOf } from '../../words/normalise.ts';
import { isVerbForm } from '../../words/verb-forms.ts';
import type { Candidate } from '../candidates.ts';
import { moveTo, type Room } from './room.ts';

const FIRMS: ReadonlySet<SpanType> = new Set<SpanType>(['organisation', 'agent', 'employer']);
/** What says whose or which a firm is, and is no part of its name. */
const BESIDE = keysOf(
  `${NEPALI_FREQUENT} ठूलो ठूलै सानो राम्रो नराम्रो पुरानो अर्को अर्कै पहिलो दोस्रो तेस्रो मार्फत सरकारी निजी विदेशी स्थानीय उक्त सोही तत्कालीन हालको एजेन्ट दलाल`,
);
const ROLES = BIT_KIN | BIT_TITLE | BIT_AGENT | BIT_EMPLOYER;
const CASED = /..(?:मा|बाट|लाई|ले|को|का|की|सँग|देखि|सम्म|तिर|गरी)$/u;

/** "युरो ड्रिम कन्सल्टेन्सी": firms are called by everyday words as well; one before what was found is the beginning of the name. */
export function takeWholeFirm(reader: Reader, candidate: Candidate, { free }: Room, sure: number): void {
  const { first, last, type, score } = candidate;
  const before = first - 1;
  if (score >= sure || !FIRMS.has(type) || last - first < 2 || before < free || reader.lang(first) !== 'ne') return;
  if (!reader.has(last - 1, BIT_ORG_HEAD) || candidate.start !== reader.start(first)) return;
  if (!reader.isWord(before) || reader.script(before) !== SCRIPT_DEVA || !reader.follows(first)) return;
  if (BESIDE.has(reader.key(before)) || reader.has(before, ROLES) || reader.suffix(before) > 0) return;
  const form = reader.form(before);
  if (form.length < 3 || CASED.test(form) || isVerbForm(form, SCRIPT_DEVA)) return;
  moveTo(reader, candidate, before, last);
}
