import { z } from 'zod';
import { Evidence, IdentifierClass, LadderStep, ScriptName, SPAN_TYPES, Subject } from '#rules/closed/detection';
import type { Decision } from './store.ts';

/** What is sealed with a span: anything that could say what stood there. */
export const sealedSpanSchema = z.object({
  subject: Subject,
  script: ScriptName,
  evidence: z.array(Evidence),
  ladder: z.array(LadderStep).min(1),
  suffix: z.string(),
});
export type SealedSpan = z.infer<typeof sealedSpanSchema>;

/** One mention as the redactor sees it. */
export interface Mention extends SealedSpan {
  id: string;
  /** `ord` of the segment. */
  segment: number;
  /** UTF-16 units in the segment's text. */
  start: number;
  end: number;
  type: string;
  class: z.infer<typeof IdentifierClass>;
  score: number;
  status: 'auto' | 'suspect' | 'manual';
  cluster: string;
  decision: Decision;
  level: number | null;
  /** The words themselves. */
  text: string;
}

/** Mentions that name the same thing: one decision serves for all, unless one is taken apart. */
export interface Cluster {
  id: string;
  /** The longest mention. */
  label: string;
  type: string;
  class: z.infer<typeof IdentifierClass>;
  mentions: Mention[];
  /** Spans still to be decided. */
  open: number;
  /** The steps on offer, each as it would read. */
  levels: { level: number; placeholder: string }[];
}

const ids = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z.array(z.string().max(200)).min(1).max(20_000),
);
const number = z.coerce.number().int();

/** One decision, for one mention or for all of a cluster. */
export const decideInput = z
  .object({
    version: number.min(1),
    spans: ids.optional(),
    cluster: z.string().max(200).optional(),
    decision: z.enum(['open', 'keep', 'replace']),
    level: number.min(0).max(20).optional(),
  })
  .refine((value) => (value.spans === undefined) !== (value.cluster === undefined), {
    path: ['spans'],
    message: 'either mentions or a cluster',
  });
export type DecideInput = z.infer<typeof decideInput>;

/** A span that the engine missed: by place, or by its words where there is no script to select them. */
export const addInput = z
  .object({
    version: number.min(1),
    segment: number.min(0),
    start: number.min(0).optional(),
    end: number.min(1).optional(),
    words: z.string().trim().max(500).optional(),
    type: z.enum(SPAN_TYPES),
    level: number.min(0).max(20).optional(),
    /** Mark the same words wherever else they stand. */
    everywhere: z
      .union([z.literal('true'), z.literal('false'), z.boolean()])
      .transform((value) => value === true || value === 'true')
      .default(false),
  })
  .refine(
    (value) =>
      (value.start !== undefined && value.end !== undefined && value.end > value.start) ||
      (value.words !== undefined && value.words.length > 0),
    {
      path: ['words'],
      message: 'the words, or where they stand',
    },
  );
export type AddInput = z.infer<typeof addInput>;

/** Groups mentions by cluster, in the order of their first mention. */
export function clustersOf(
  mentions: readonly Mention[],
  render: (mention: Mention, level: number) => string,
): Cluster[] {
  const byId = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = byId.get(mention.cluster);
    if (group) group.push(mention);
    else byId.set(mention.cluster, [mention]);
  }
  return [...byId].map(([id, group]) => {
    const longest = group.reduce((best, mention) => (mention.text.length > best.text.length ? mention : best));
    return {
      id,
      label: longest.text,
      type: longest.type,
      class: longest.class,
      mentions: group,
      open: group.filter((mention) => mention.decision === 'open').length,
      levels: longest.ladder.map((_step, level) => ({ level, placeholder: render(longest, level) })),
    };
  });
}

/**
 * Every place where the same words stand as whole words. The text is compared as it is: spelling variants are the engine's work.
 * @returns UTF-16 offsets that do not overlap
 */
export function occurrences(text: string, words: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  if (words === '') return found;
  const letter = /[\p{L}\p{M}\p{N}]/u;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const before = Array.from(text.slice(Math.max(0, at - 2), at)).at(-1);
    const after = Array.from(text.slice(at + words.length, at + words.length + 2))[0];
    if ((before === undefined || !letter.test(before)) && (after === undefined || !letter.test(after)))
      found.push({ start: at, end: at + words.length });
  }
  return found;
}
