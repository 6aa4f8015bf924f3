import { DIGITS, asciiDigits } from './characters.ts';
import type { DocumentView, SegmentView } from '../document.ts';
import { detectionLang, withoutCapitals } from './languages.ts';
import { Forms } from '../words/forms.ts';
import type { KnownIdentifier, SegmentInput } from '../rules.ts';
import { Builder } from './token-table.ts';
import { tokenise } from './tokenise.ts';

const builder = new Builder();

/** Builds the document all detectors share: one pass over the text, linear in its length. */
export function buildView(segments: readonly SegmentInput[], known: readonly KnownIdentifier[]): DocumentView {
  const text = segments.map((s) => s.text).join('\n');
  const forms = new Forms(text);
  const tokens = builder;
  tokens.clear();
  const views: SegmentView[] = [];
  let offset = 0;
  let small: boolean | undefined;
  segments.forEach((segment, index) => {
    const firstToken = tokens.count;
    const end = offset + segment.text.length;
    tokenise(text, offset, end, index, tokens, forms);
    const lang = detectionLang(segment.lang, segment.text);
    const latin = lang === 'en' || lang === 'latn';
    if (latin) small ??= withoutCapitals(text);
    const plain = latin && (small || (segments.length > 1 && withoutCapitals(segment.text)));
    views.push({
      index,
      ord: segment.ord,
      speaker: segment.speaker ?? undefined,
      // Without capitals names in English are found as in romanised text.
      lang: plain ? 'latn' : lang,
      plain,
      english: lang === 'en',
      start: offset,
      end,
      firstToken,
      lastToken: tokens.count,
    });
    offset = end + 1;
  });
  let digits: string | undefined;
  return {
    text,
    get digits() {
      digits ??= asciiDigits(text);
      return digits;
    },
    segments: views,
    tokens: tokens.finish(),
    vocabulary: forms,
    computed: [],
    known,
  };
}

/** The value of a run of digits of any script, or -1 when it is too long to be a count, a day or a year. */
export function numberAt(text: string, start: number, end: number): number {
  if (end - start > 9) return -1;
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = DIGITS[text.charCodeAt(i)] as number;
    if (digit === 255) return -1;
    value = value * 10 + digit;
  }
  return value;
}
