// Detection: finds what could identify someone in a testimony, in English, Hindi, Bengali, Nepali and romanised text, and renders
// what stands in its place. Pure, synchronous and deterministic; no clock, and no network but for a second opinion that is asked
// for beforehand. It proposes and explains; it never decides.
// Hides tokens, word lists, gazetteers, detectors and how evidence is added up.
export { detect, detectText, type DetectInput, type DetectOptions } from './engine.ts';
export { defaultLadder as ladderOf } from './findings/ladders.ts';
export { renderPlaceholder } from './redaction/placeholders.ts';
export { secondOpinion } from './presidio.ts';
export { reanchor } from './redaction/reanchor.ts';
export { applyRedactions } from './redaction/redact.ts';
export { residualScan } from './redaction/residual.ts';
export type { Detection, KnownIdentifier, RedactedSegment, Redaction, ResidualHit, Span } from './rules.ts';
