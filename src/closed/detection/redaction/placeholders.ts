import type { DetectionLang } from '../document.ts';
import { placeName } from '../words/gazetteer.ts';
import type { LadderStep } from '../rules.ts';
import { attachSuffix } from '../words/suffixes.ts';
import { PLACEHOLDERS, TERMS } from '../text.ts';

const NATIVE_ZERO: Readonly<Record<string, number>> = { hi: 0x966, ne: 0x966, bn: 0x9e6 };

function digitsFor(lang: Exclude<DetectionLang, 'latn'>, text: string): string {
  const zero = NATIVE_ZERO[lang];
  return zero === undefined ? text : text.replace(/\d/g, (d) => String.fromCharCode(zero + Number(d)));
}

export interface PlaceholderOptions {
  /** Which of several such things in one testimony: "[employer 2]". */
  readonly index?: number | undefined;
  /** The case ending of the word that is replaced. */
  readonly suffix?: string | undefined;
}

/**
 * What stands in the published text for one step of a ladder, in square brackets and in the language of the text.
 * The step `custom` shows its parameter `text`, which a person wrote. Nothing of what was replaced is used, but its
 * case ending.
 */
export function renderPlaceholder(choice: LadderStep, lang: DetectionLang, options: PlaceholderOptions = {}): string {
  const language = lang === 'latn' ? 'en' : lang;
  const message = PLACEHOLDERS[choice.key as keyof typeof PLACEHOLDERS];
  let inner: string;
  if (choice.key === 'custom')
    inner = (choice.params['text'] ?? '').replace(/[[\]]/g, '').trim() || PLACEHOLDERS.removed[language];
  else if (message) {
    inner = message[language].replace(/\{(\w+)\}/g, (_, name: string) =>
      digitsFor(language, paramText(choice.params[name] ?? '', language)),
    );
  } else inner = PLACEHOLDERS.removed[language];
  const numbered = options.index === undefined ? inner : `${inner} ${digitsFor(language, String(options.index))}`;
  return attachSuffix(`[${numbered}]`, options.suffix ?? '', lang);
}

function paramText(value: string, lang: Exclude<DetectionLang, 'latn'>): string {
  if (value.startsWith('@')) return placeName(value.slice(1), lang);
  return TERMS[value]?.[lang] ?? value;
}
