import { residualScan } from '#closed/detection';
import type { Redacted } from '#closed/redaction';
import type { KnownIdentifier } from '#rules/closed/detection';
import type { EditionDraft, PublishedSegment } from './rules.ts';

/**
 * Looks once more for everything that was replaced, and for everything that is known to identify someone, in every text that would
 * leave: words, title, summary, self-description, places. What a person decided to keep is no residue.
 * @returns where something was left: `title`, `summary`, `place`, or the anchor of a passage
 */
export function residues(
  identifiers: readonly KnownIdentifier[],
  redacted: Redacted,
  edition: EditionDraft,
  segments: readonly PublishedSegment[],
): string[] {
  const outputs: { where: string; text: string }[] = [
    { where: 'title', text: edition.title },
    { where: 'summary', text: edition.summary ?? '' },
    { where: 'place', text: edition.facts.originLevel1 ?? '' },
    ...segments.map((segment) => ({ where: segment.anchor, text: segment.text })),
  ];
  const kept = new Set(
    redacted.mentions.filter((mention) => mention.decision === 'keep').map((mention) => mention.text.toLowerCase()),
  );
  const replaced = [
    ...new Set(
      redacted.mentions
        .filter((mention) => mention.decision === 'replace' && mention.class === 'direct' && mention.text.length > 2)
        .map((mention) => mention.text),
    ),
  ].filter((value) => !kept.has(value.toLowerCase()));
  const known = identifiers.filter((entry) => !kept.has(entry.value.toLowerCase()));
  const hits = residualScan(
    outputs.map((output) => output.text),
    replaced,
    known,
  ).filter((hit) => hit.match === 'exact' || hit.match === 'folded');
  return [...new Set(hits.map((hit) => outputs[hit.text]?.where ?? ''))].filter(
    (place) => !keptAt(redacted, segments, place, hits, outputs),
  );
}

/** Whether every hit in a segment lies where a person decided that the words may stay. */
function keptAt(
  redacted: Redacted,
  segments: readonly PublishedSegment[],
  place: string,
  hits: readonly { text: number; start: number; end: number }[],
  outputs: readonly { where: string; text: string }[],
): boolean {
  const segment = segments.find((one) => one.anchor === place);
  if (!segment) return false;
  const keeps = redacted.mentions
    .filter((mention) => mention.decision === 'keep' && mention.segment === segment.ord)
    .map((mention) => mention.text);
  return hits
    .filter((hit) => outputs[hit.text]?.where === place)
    .every((hit) =>
      keeps.some(
        (text) =>
          segment.text.slice(hit.start, hit.end).includes(text) ||
          text.includes(segment.text.slice(hit.start, hit.end)),
      ),
    );
}
