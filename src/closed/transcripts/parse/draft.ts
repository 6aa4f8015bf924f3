import type { SegmentKind, SpeakerRole, TranscriptHeader, TranscriptLink } from '../rules.ts';

/** A segment before languages, ordinals and cutting; what every format's parser yields. */
export interface Draft {
  kind: SegmentKind;
  speaker: string | null;
  role: SpeakerRole | null;
  inferred: boolean;
  part: number;
  startMs: number | null;
  endMs: number | null;
  mark: string | null;
  anchors: { at: number; ms: number }[];
  text: string;
  /** The line or cue it came from, for messages. */
  line: number;
}

/** What a format's parser hands over to `finish`. */
export interface ParsedDraft {
  drafts: Draft[];
  header: TranscriptHeader;
  /** `segment` counts drafts here. */
  links: TranscriptLink[];
  /** Labels of the parts, by number. */
  partLabels: (string | null)[];
}

export function speech(text: string, line: number, more: Partial<Draft> = {}): Draft {
  return {
    kind: 'speech',
    speaker: null,
    role: null,
    inferred: false,
    part: 0,
    startMs: null,
    endMs: null,
    mark: null,
    anchors: [],
    text,
    line,
    ...more,
  };
}

export function emptyHeader(): TranscriptHeader {
  return {
    title: null,
    reference: null,
    date: null,
    dateIso: null,
    interviewers: [],
    narrators: [],
    address: [],
    other: {},
  };
}
