import { detectionLang } from '../reading/languages.ts';
import { renderPlaceholder } from './placeholders.ts';
import type { RedactedSegment, Redaction, SegmentInput } from '../rules.ts';

/** Brackets that were in the text before: doubled, so that only a placeholder ever stands in single ones. */
function escapeBrackets(text: string): string {
  return text.replace(/[[\]]/g, (bracket) => bracket + bracket);
}

/**
 * The text that may be published. Each redaction is replaced by its placeholder; where several different things of one
 * testimony would read alike, they are numbered in order of first mention. Redactions that overlap are taken together:
 * the one that begins first wins and covers all. Offsets outside a segment, and segments that do not exist, are errors
 * of the caller and throw a RangeError: silently dropping one would publish what was to be replaced.
 */
export function applyRedactions(segments: readonly SegmentInput[], decisions: readonly Redaction[]): RedactedSegment[] {
  const bySegment = new Map<number, Redaction[]>(segments.map((segment) => [segment.ord, []]));
  for (const decision of decisions) {
    const list = bySegment.get(decision.segment);
    if (!list) throw new RangeError(`no segment ${decision.segment}`);
    list.push(decision);
  }
  const ordered: { segment: SegmentInput; redactions: Redaction[] }[] = segments.map((segment) => {
    const list = [...(bySegment.get(segment.ord) ?? [])].sort((a, b) => a.start - b.start || b.end - a.end);
    const redactions: Redaction[] = [];
    for (const redaction of list) {
      if (redaction.start < 0 || redaction.end > segment.text.length || redaction.end <= redaction.start) {
        throw new RangeError(`no stretch ${redaction.start}-${redaction.end} in segment ${segment.ord}`);
      }
      const previous = redactions.at(-1);
      if (previous && redaction.start < previous.end) {
        if (redaction.end > previous.end)
          redactions[redactions.length - 1] = { ...previous, end: redaction.end, suffix: redaction.suffix };
      } else redactions.push(redaction);
    }
    return { segment, redactions };
  });
  const index = numberPlaceholders(ordered.flatMap((entry) => entry.redactions));
  return ordered.map(({ segment, redactions }) => {
    const lang = detectionLang(segment.lang, segment.text);
    const placeholders: RedactedSegment['placeholders'][number][] = [];
    let text = '';
    let from = 0;
    for (const redaction of redactions) {
      text += escapeBrackets(segment.text.slice(from, redaction.start));
      const start = text.length;
      text += renderPlaceholder(redaction.choice, lang, { index: index(redaction), suffix: redaction.suffix });
      placeholders.push({
        start,
        end: text.length,
        originalStart: redaction.start,
        originalEnd: redaction.end,
        cluster: redaction.cluster,
      });
      from = redaction.end;
    }
    text += escapeBrackets(segment.text.slice(from));
    return { ord: segment.ord, text, placeholders };
  });
}

function numberPlaceholders(redactions: readonly Redaction[]): (redaction: Redaction) => number | undefined {
  const clusters = new Map<string, Map<string, number>>();
  const sameText = (redaction: Redaction): string =>
    JSON.stringify([
      redaction.choice.key,
      Object.entries(redaction.choice.params).sort(([a], [b]) => (a < b ? -1 : 1)),
    ]);
  for (const redaction of redactions) {
    const text = sameText(redaction);
    const numbers = clusters.get(text) ?? new Map<string, number>();
    if (!numbers.has(redaction.cluster)) numbers.set(redaction.cluster, numbers.size + 1);
    clusters.set(text, numbers);
  }
  return (redaction) => {
    const numbers = clusters.get(sameText(redaction));
    // A date or an age is a fact, not a thing that is met again: numbering it would say more, not less.
    const numbered =
      /^(?:person|role|relative|place|place-in|address|address-in|employer|agent|intermediary|organisation|organisation-kind|custom)$/.test(
        redaction.choice.key,
      );
    return numbered && numbers && numbers.size > 1 ? numbers.get(redaction.cluster) : undefined;
  };
}
