import { z } from 'zod';
import type { JobRequest } from '#platform/jobs';

/** Languages of a segment; `latn` is Hindi, Nepali or Bengali written in Latin letters, `und` is not known. */
export const SEGMENT_LANGUAGES = ['en', 'hi', 'bn', 'ne', 'latn', 'und'] as const;
export type SegmentLanguage = (typeof SEGMENT_LANGUAGES)[number];

/** `header` is what stands above the interview (names, dates, addresses), `note` a transcriber's remark or an index entry. */
export const SEGMENT_KINDS = ['speech', 'header', 'heading', 'note'] as const;
export type SegmentKind = (typeof SEGMENT_KINDS)[number];

/** Who speaks, as far as the transcript says or lets one infer. */
export const SPEAKER_ROLES = ['narrator', 'interviewer', 'other'] as const;
export type SpeakerRole = (typeof SPEAKER_ROLES)[number];

const milliseconds = z.number().int().min(0).nullable();

/**
 * One turn of speech, or a paragraph of a long one. Everything that was in the file is in some segment, headers too, so
 * that what searches segments for identifiers misses nothing; and no sentence is cut where a cue or a minute ends, so that
 * a name is never in two halves.
 */
export const segmentSchema = z.object({
  /** Position in the transcript, from 0, without gaps. */
  ord: z.number().int().min(0),
  kind: z.enum(SEGMENT_KINDS),
  /** As labelled in the file; null when it has no label. */
  speaker: z.string().max(200).nullable(),
  role: z.enum(SPEAKER_ROLES).nullable(),
  /** True when the file has no label for this turn and `role` was inferred from layout and wording. */
  speakerInferred: z.boolean(),
  /** Which tape side or media file the times count from, from 0; see `ParsedTranscript.parts`. Never falls. */
  part: z.number().int().min(0),
  /** Milliseconds from the start of its part as the file says; null where it does not say. Never estimated. */
  startMs: milliseconds,
  endMs: milliseconds,
  /** The time mark at its head as written, also when it could not be trusted and `startMs` is null. */
  mark: z.string().max(40).nullable(),
  /** Times known inside the text: at this UTF-16 offset the recording stands at `ms`. Offsets rise, from 1. */
  anchors: z.array(z.object({ at: z.number().int().min(1), ms: z.number().int().min(0) })),
  lang: z.enum(SEGMENT_LANGUAGES),
  /** Well-formed Unicode without control characters except line feed; spaces trimmed at both ends. */
  text: z.string(),
  /** Segments with the same number are one paragraph, such as the halves of a very long one. Never falls. */
  paragraph: z.number().int().min(0),
});
export type Segment = z.infer<typeof segmentSchema>;

export const TRANSCRIPT_FORMATS = ['plain', 'docx', 'vtt', 'srt', 'ohms', 'csv'] as const;
export type TranscriptFormat = (typeof TRANSCRIPT_FORMATS)[number];

export const TEXT_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

/** What a reader of the report can be told about a file: see `explainOddity` in `report.ts`. */
export const ODDITY_CODES = [
  // bytes and characters
  'encoding-legacy',
  'encoding-declared-wrong',
  'encoding-mixed',
  'utf16-without-bom',
  'mojibake-repaired',
  'mojibake-left',
  'replacement-character',
  'undefined-byte',
  'byte-dropped',
  'control-characters',
  'lone-surrogate',
  'legacy-mark',
  'letter-for-digit',
  // times
  'time-mark-malformed',
  'time-mark-unreadable',
  'time-backwards',
  'time-restart',
  'clock-starts-late',
  'cue-zero-length',
  'cue-ends-before-start',
  'cue-overlap',
  'cue-unreadable-time',
  'times-missing',
  // structure
  'empty-transcript',
  'speakers-inferred',
  'speakers-missing',
  'roles-inferred',
  'speaker-spelling',
  'vtt-header-missing',
  'cue-empty',
  'cue-duplicate',
  'cue-number',
  'index-only',
  'sync-malformed',
  'sync-out-of-range',
  'xml-entity',
  'xml-damaged',
  'content-left-out',
  'csv-no-header',
  'csv-ragged-row',
  'csv-quote',
  'csv-column-unknown',
  'text-truncated',
  'more-of-the-same',
  // collections
  'row-without-transcript',
  'transcript-without-row',
  'row-duplicate',
  'audio-without-item',
  'key-blanks',
  'match-by-name',
  'match-ambiguous',
  'date-unreadable',
  'date-differs',
  'value-differs',
  'file-unread',
  'columns-empty',
] as const;
export type OddityCode = (typeof ODDITY_CODES)[number];

export const SEVERITIES = ['note', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

const position = z.number().int().min(0).optional();

/** Where in a file: line, cue and row from 1, byte from 0. */
export const placeSchema = z.object({
  file: z.string().optional(),
  line: position,
  cue: position,
  row: position,
  byte: position,
});
export type Place = z.infer<typeof placeSchema>;

/** One thing in a file that was not as it should be, and was survived. */
export const odditySchema = z.object({
  code: z.enum(ODDITY_CODES),
  severity: z.enum(SEVERITIES),
  where: placeSchema,
  /** For the message only. May quote the file, so it is sealed like the transcript. */
  params: z.record(z.string(), z.union([z.string(), z.number()])).readonly(),
});
export type Oddity = z.infer<typeof odditySchema>;

/** What the file says about itself. For closed use: it names people and places. */
export const transcriptHeaderSchema = z.object({
  title: z.string().nullable(),
  /** The collection's own number for the interview. */
  reference: z.string().nullable(),
  /** As written in the file. */
  date: z.string().nullable(),
  /** The same as year-month-day (ISO 8601), where it can be read without doubt. */
  dateIso: z.string().nullable(),
  interviewers: z.array(z.string()),
  narrators: z.array(z.string()),
  /** Lines of a postal address, as written. */
  address: z.array(z.string()),
  /** Everything else above the interview, or in the file's metadata, by name. */
  other: z.record(z.string(), z.string()),
});
export type TranscriptHeader = z.infer<typeof transcriptHeaderSchema>;

/** What a hyperlink of an OHMS index or a document points to. Kept apart from the words: a link may identify. */
export const transcriptLinkSchema = z.object({ segment: z.number().int().min(0), href: z.string(), label: z.string() });
export type TranscriptLink = z.infer<typeof transcriptLinkSchema>;

/** All that reading a file found beside the words. */
export const reportSchema = z.object({
  /** Distinct speakers, in order of appearance; an inferred one has a role and no name. */
  speakers: z.array(
    z.object({
      name: z.string().nullable(),
      role: z.enum(SPEAKER_ROLES).nullable(),
      turns: z.number().int(),
      inferred: z.boolean(),
    }),
  ),
  /** Tape sides or media files, each with a clock of its own; `label` as the transcript heads it. */
  parts: z.array(z.object({ label: z.string().nullable(), firstSegment: z.number().int().min(0) })),
  /** The language of most of the words. */
  language: z.enum(SEGMENT_LANGUAGES),
  format: z.enum(TRANSCRIPT_FORMATS),
  encoding: z.enum(TEXT_ENCODINGS),
  header: transcriptHeaderSchema,
  links: z.array(transcriptLinkSchema),
  oddities: z.array(odditySchema),
});
export type Report = z.infer<typeof reportSchema>;

export interface ParsedTranscript extends Report {
  segments: Segment[];
}

/** Sizes beyond which a transcript is refused rather than read. A day of speech is about 1 MB of text. */
export const LIMITS = {
  /** Bytes of an uploaded transcript file, of any format. */
  fileBytes: 64 * 1024 * 1024,
  /** Bytes of one part of a docx when unpacked, and of all parts. */
  docxPartBytes: 96 * 1024 * 1024,
  docxTotalBytes: 192 * 1024 * 1024,
  docxEntries: 5000,
  segments: 200_000,
  /** UTF-16 units of all turns: some 500,000 words. What is searched for identifiers takes up to 250 bytes of memory for each. */
  units: 3_000_000,
  /** UTF-16 units; a longer turn is cut into several segments at a space, losing nothing. */
  segmentLength: 20_000,
  /** Oddities of one code that are listed one by one; the rest are counted. */
  odditiesPerCode: 500,
} as const;

/** A change to a transcript that makes a new version of it. Offsets are UTF-16 units in the segment's text. */
export const segmentEditSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), ord: z.number().int().min(0), text: z.string().max(LIMITS.segmentLength) }),
  z.object({ kind: z.literal('split'), ord: z.number().int().min(0), at: z.number().int().min(1) }),
  /** Joins a segment to the one after it. */
  z.object({ kind: z.literal('merge'), ord: z.number().int().min(0) }),
  z.object({
    kind: z.literal('speaker'),
    ord: z.number().int().min(0),
    speaker: z.string().trim().max(200).nullable(),
    role: z.enum(SPEAKER_ROLES).nullable(),
    /** Give the same speaker to every segment that had the old one. */
    everywhere: z.boolean().default(false),
  }),
]);
export type SegmentEdit = z.infer<typeof segmentEditSchema>;

/** Asked for whenever a new version of the words is there, so that it is searched for identifiers. */
export const transcriptWritten: JobRequest<{ testimonyId: string; version: number }> = {
  name: 'transcript.written',
  input: z.object({ testimonyId: z.uuid(), version: z.number().int().min(1) }),
};
