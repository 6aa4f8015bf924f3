/**
 * The way of a testimony, stated once. Progress display, `katha status` and a test that every stage names a slice read it.
 *
 * Glossary. **Narrator**: the woman whose account it is. **Testimony**: her account and all that belongs to it.
 * **Original**: a file as it was entrusted, sealed. **Transcript**: a version of the words, in segments. **Segment**: one turn
 * of speech. **Span**: a stretch of a segment that may identify someone. **Cluster**: spans that name the same thing.
 * **Placeholder**: what stands in a span's place. **Edition**: what is published, numbered and unchanging. **Passage**: a
 * stretch of an edition that search finds. **Tombstone**: what remains at the address of a withdrawn edition.
 */
export const pipeline = [
  { stage: 'intake', slice: 'closed/testimonies' },
  { stage: 'seal', slice: 'closed/originals' },
  { stage: 'transcribe', slice: 'closed/transcripts' },
  { stage: 'detect', slice: 'closed/detection' },
  { stage: 'redact', slice: 'closed/redaction' },
  { stage: 'consent', slice: 'release/consent' },
  { stage: 'disclosure', slice: 'release/disclosure' },
  { stage: 'publish', slice: 'release/publication' },
  { stage: 'read', slice: 'open/reading' },
  { stage: 'withdraw', slice: 'release/consent' },
] as const;

export type Stage = (typeof pipeline)[number]['stage'];

/** Position of a stage, from 0. */
export function stageNumber(stage: Stage): number {
  return pipeline.findIndex((step) => step.stage === stage);
}
