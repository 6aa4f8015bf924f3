// Redaction: what a person decided about each span. Hides how decisions are kept; promises that every decision can be undone and
// answered for, and that what is rendered is what was decided.
export { addSpan, decide, workbench } from './actions.ts';
export { redactedIn, type Redacted } from './mentions.ts';
export { knownIdentifiers, searchTranscript } from './searching.ts';
