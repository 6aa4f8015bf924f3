// Transcripts: the words, in versions that never change. Hides file formats, encodings and their defects; promises that every
// word of a file is in some segment, and that an edit makes a new version.
export { transcriptIn, transcribe, type Transcript } from './actions.ts';
export { transcriptWritten, type Segment } from './rules.ts';
