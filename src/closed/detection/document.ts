import type { Lexeme } from './words/lexemes.ts';
import type { IdentifierClass, KnownIdentifier, LadderStep, ScriptName, SpanType, Subject } from './rules.ts';

// What a detector sees of a document, and what it says of it.

/** Kinds of token. White space is never a token; each punctuation mark is its own token. */
export const TOKEN_WORD = 1;
export const TOKEN_NUMBER = 2;
/** Letters and digits in one run: "B12", "12A". */
export const TOKEN_MIXED = 3;
export const TOKEN_MARK = 4;

/** Script codes of `Tokens.script`. */
export const SCRIPT_NONE = 0;
export const SCRIPT_LATN = 1;
export const SCRIPT_DEVA = 2;
export const SCRIPT_BENG = 3;
export const SCRIPT_ARAB = 4;
export const SCRIPT_OTHER = 5;
export const SCRIPT_NAMES: readonly ScriptName[] = ['none', 'latn', 'deva', 'beng', 'arab', 'other'];

/** Whether a script is Devanagari or Bengali. */
export const isIndic = (script: number): boolean => script === SCRIPT_DEVA || script === SCRIPT_BENG;

/** Bits of `Tokens.flags`. */
export const FLAG_CAPITAL = 1; // first letter upper case
export const FLAG_ALL_CAPS = 2; // two letters or more, none of them lower case
export const FLAG_SENTENCE_START = 4; // first word of a sentence, turn or line
export const FLAG_LINE_START = 8; // first token of a line or turn
export const FLAG_GLUED = 16; // no white space between this token and the one before
export const FLAG_CLOSED = 32; // part of a line written in capitals throughout: capitals say nothing there

/** The tokens of a whole document, as parallel arrays of length `count`. */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly script: Uint8Array;
  readonly flags: Uint8Array;
  /** Index into the vocabulary: equal forms have equal numbers. */
  readonly word: Int32Array;
  /** Index into `DocumentView.segments`. */
  readonly segment: Int32Array;
}

/** The distinct forms of a document. What depends on a form alone is computed once per form, not once per token. */
export interface Vocabulary {
  readonly size: number;
  /** As first written. */
  form(word: number): string;
  /** For comparing only: NFC, lower case, ASCII digits, no joiners, nukta and nasal signs folded. */
  key(word: number): string;
  /** Everything that is known of the forms, by number. */
  readonly lexemes: readonly Lexeme[];
}

export interface SegmentView {
  readonly index: number;
  readonly ord: number;
  readonly speaker: string | undefined;
  /** `en`, `hi`, `bn`, `ne`, or `latn` for romanised or unknown text in Latin script. */
  readonly lang: DetectionLang;
  /** Latin script without capitals: they tell nothing of names. */
  readonly plain: boolean;
  /** English, with capitals or without. */
  readonly english: boolean;
  /** Document offsets. */
  readonly start: number;
  readonly end: number;
  /** Token indices: from `firstToken` up to, not including, `lastToken`. */
  readonly firstToken: number;
  readonly lastToken: number;
}

export type DetectionLang = 'en' | 'hi' | 'bn' | 'ne' | 'latn';

/** One document, tokenised once, shared by all detectors. Nothing in it may be changed by a detector. */
export interface DocumentView {
  /** All segments joined by one line feed. */
  readonly text: string;
  /** The same text with native digits as ASCII ones; same length, same offsets. */
  readonly digits: string;
  readonly segments: readonly SegmentView[];
  readonly tokens: Tokens;
  readonly vocabulary: Vocabulary;
  /** What detectors computed of it together; see `once`. */
  readonly computed: unknown[];
  readonly known: readonly KnownIdentifier[];
}

/**
 * What a detector found. Findings of the same place and type are added together, so the score of a span is the sum of
 * everything that speaks for it and against it. A finding may begin or end inside a token and may run over several
 * segments (the engine cuts it at their borders).
 */
export interface Finding {
  /** Document offsets, UTF-16. */
  readonly start: number;
  readonly end: number;
  readonly type: SpanType;
  readonly evidence: readonly { readonly rule: string; readonly points: number }[];
  readonly class?: IdentifierClass;
  readonly subject?: Subject;
  /** How many UTF-16 units at the end are a case ending. Absent: the engine looks for one itself. */
  readonly suffixLength?: number;
  /** Better steps than the default ladder of the type. */
  readonly ladder?: readonly LadderStep[];
  /** Findings with the same key are put in one cluster whatever their spelling. */
  readonly clusterKey?: string;
  /**
   * What it is another way of saying: of findings of one family in one place, the detector with the most points is heard, the
   * others add nothing. Default: by type, see `familyOf`.
   */
  readonly family?: string;
  /** Says too little to be sure with nothing but a tagger beside it. */
  readonly doubtful?: boolean;
  /** Whether other mentions of the same words are to be looked for in the whole document. Default: by type. */
  readonly propagate?: boolean;
}

/**
 * What findings of a detector are worth beside others. What a tagger says holds where no rule knows better; what one of open
 * vocabulary says is worth a look, and makes nothing sure that is not so without it.
 */
export type Trust = 'rule' | 'tagger' | 'open';

/** Pure and deterministic: the same view gives the same findings. Neither order nor presence of others may matter. */
export interface Detector {
  readonly id: string;
  /** Default: `rule`. */
  readonly trust?: Trust;
  run(view: DocumentView): Finding[];
}
