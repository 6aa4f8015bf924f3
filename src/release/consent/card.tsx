import { backTo } from '#closed/testimonies';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Notice, Select } from '#html/parts';
import { LANGUAGE_NAMES } from '#html/frame';
import type { Testimony } from '#closed/testimonies';
import { LOCALES, say, sentence, type Locale, type TextParams } from '#platform/i18n';
import type { codeState } from './cards.ts';
import { cardTexts, DIGIT_WORDS } from './card-text.ts';
import { pageTexts } from './page-text.ts';
import { REPLACEMENT_REASONS } from './rules.ts';

const ZERO: Readonly<Record<Locale, number>> = { en: 0x30, hi: 0x966, bn: 0x9e6, ne: 0x966 };

/** A code in the digits of a language; grouping stays. */
export const inDigits = (code: string, locale: Locale): string =>
  code.replace(/\d/g, (digit) => String.fromCodePoint(ZERO[locale] + Number(digit)));

/** The digits as words, a line for each group of four. */
export const spokenGroups = (code: string, locale: Locale): string[] =>
  code.split(' ').map((group) => [...group].map((digit) => DIGIT_WORDS[locale][Number(digit)] ?? '').join(', '));

/** An address as it is typed by hand. */
const typed = (address: string) => address.replace(/^https?:\/\//, '');

/** The card as a picture of its own, SVG, 86 by 54 mm as a bank card: digits and an address, nothing else. */
export function cardPicture(code: string, locale: Locale, address: string): string {
  const line = (text: string, y: number, size: number, family: string) => (
    <text x="430" y={y} font-size={size} text-anchor="middle" font-family={family}>
      {text}
    </text>
  );
  const native = inDigits(code, locale);
  const picture = (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 860 540" width="860" height="540">
      <rect x="2" y="2" width="856" height="536" rx="24" fill="#fff" stroke="#777" stroke-width="3" />
      <g fill="#111">
        {native !== code && line(native, 180, 66, 'Noto Sans Devanagari, Noto Sans Bengali, Nirmala UI, sans-serif')}
        {line(code, native === code ? 250 : 300, 66, 'DejaVu Sans Mono, monospace')}
        {line(typed(address), 440, 34, 'DejaVu Sans, sans-serif')}
      </g>
    </svg>
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderToString(picture)}\n`;
}

/** What one prints: no name of anybody or anything. */
function PaperCard(props: { code: string; language: Locale; address: string }): VNode {
  const native = inDigits(props.code, props.language);
  return (
    <div class="paper-sheet">
      <div class="card paper-card" lang={props.language}>
        {native !== props.code && <p class="native">{native}</p>}
        <p class="code">{props.code}</p>
        <p class="address">{typed(props.address)}</p>
      </div>
    </div>
  );
}

interface Issued {
  code: string;
  language: Locale;
}

export function codePage(props: {
  locale: Locale;
  state: Awaited<ReturnType<typeof codeState>>;
  issued: Issued | null;
  address: string;
}): VNode {
  const { locale, state, issued } = props;
  const { testimony, replacement } = state;
  const p = (key: keyof typeof pageTexts, params?: TextParams) => say(locale, pageTexts[key], params);
  const t = (key: keyof typeof cardTexts, params?: TextParams) => say(locale, cardTexts[key], params);
  return (
    <>
      {backTo(locale, testimony)}
      <h1>{p('codeTitle')}</h1>
      <p>{p('codeIntro')}</p>
      {issued && <IssuedCard {...props} issued={issued} />}
      {!issued && (
        <p>{state.issuedAt ? p('codeIssued', { date: state.issuedAt }) : state.ever ? t('stopped') : p('codeNone')}</p>
      )}
      {!issued && !state.ever && <IssueForm locale={locale} testimony={testimony} />}
      {!issued && state.ever && (
        <>
          <h2>{t('replace')}</h2>
          {replacement ? (
            <>
              <p>
                {t('asked', { date: replacement.requestedAt })} {sentence(locale, t(replacement.reason))}
              </p>
              <Step {...props} replacement={replacement} />
              <form method="post" action={`/testimonies/${testimony.id}/code/replacement/end`}>
                <button type="submit" class="quiet">
                  {t('end')}
                </button>
              </form>
            </>
          ) : (
            <form method="post" action={`/testimonies/${testimony.id}/code/replacement`}>
              <p>{t('replaceHelp')}</p>
              <Select
                name="reason"
                label={t('reason')}
                options={REPLACEMENT_REASONS.map((value) => ({ value, label: t(value) }))}
              />
              <button type="submit">{t('ask')}</button>
            </form>
          )}
        </>
      )}
    </>
  );
}

/** What a replacement waits for, as the one who looks can act on it. */
function Step(props: {
  locale: Locale;
  state: { testimony: Testimony };
  replacement: { requester: string; mine: boolean; confirmedAt: Date | null };
}): VNode {
  const { locale, replacement } = props;
  const { testimony } = props.state;
  const t = (key: keyof typeof cardTexts, params?: TextParams) => say(locale, cardTexts[key], params);
  if (replacement.confirmedAt)
    return replacement.mine ? (
      <>
        <Notice tone="good" title={t('confirmed')} />
        <IssueForm locale={locale} testimony={testimony} />
      </>
    ) : (
      <Notice tone="good" title={t('confirmedOther')} />
    );
  if (replacement.mine) return <Notice tone="note" title={t('waitsForOther')} />;
  return (
    <form method="post" action={`/testimonies/${testimony.id}/code/replacement/confirm`}>
      <Notice tone="note" title={t('waitsForYou', { name: replacement.requester || t('someone') })} />
      <p>
        <button type="submit">{t('confirm')}</button>
      </p>
    </form>
  );
}

function IssueForm(props: { locale: Locale; testimony: Testimony }): VNode {
  const { locale, testimony } = props;
  const spoken = LOCALES.find((code) => code !== 'en' && testimony.languages.includes(code));
  return (
    <form method="post" action={`/testimonies/${testimony.id}/code`}>
      <p>{say(locale, cardTexts.formHelp)}</p>
      <Select
        name="language"
        label={say(locale, cardTexts.cardLanguage)}
        options={LOCALES.map((code) => ({ value: code, label: LANGUAGE_NAMES[code] }))}
        value={spoken ?? locale}
      />
      <button type="submit">{say(locale, pageTexts.issue)}</button>
    </form>
  );
}

function IssuedCard(props: {
  locale: Locale;
  state: { testimony: Testimony };
  issued: Issued;
  address: string;
}): VNode {
  const { locale, issued } = props;
  const t = (key: keyof typeof cardTexts) => say(locale, cardTexts[key]);
  return (
    <>
      <Notice tone="good" title={say(locale, pageTexts.codeOnce)}>
        <p>{t('gone')}</p>
      </Notice>
      <h2>{t('print')}</h2>
      <p>{t('printHow')}</p>
      <PaperCard code={issued.code} language={issued.language} address={props.address} />
      <h2>{t('picture')}</h2>
      <p>{t('pictureHow')}</p>
      {/* The code goes in the body: an address would stay in the history and in the list of downloads. */}
      <form method="post" action={`/testimonies/${props.state.testimony.id}/code/picture`}>
        <input type="hidden" name="code" value={issued.code} />
        <input type="hidden" name="language" value={issued.language} />
        <button type="submit" class="quiet">
          {t('savePicture')}
        </button>
      </form>
      <h2>{t('spoken')}</h2>
      <p>{t('spokenHow')}</p>
      <ol class="spoken" lang={issued.language}>
        {spokenGroups(issued.code, issued.language).map((group) => (
          <li key={group}>{group}</li>
        ))}
      </ol>
    </>
  );
}
