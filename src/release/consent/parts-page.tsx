import { backTo } from '#closed/testimonies';
import type { VNode } from 'preact';
import { Moment, Notice } from '#html/parts';
import { say, type Locale, type TextParams } from '#platform/i18n';
import type { getParts } from './parts.ts';
import { partsTexts as texts } from './parts-text.ts';
import { NARROWABLE } from './rules.ts';
import { scopeTexts } from './scope-text.ts';
import type { CheckedSurface } from './store.ts';
import type { Closing } from './store/parts.ts';
import { languageName } from './yours-parts.tsx';

type Found = Awaited<ReturnType<typeof getParts>>;

const check = (name: string, value: string, label: string, lang?: string) => (
  <label key={value} class="choice">
    <input type="checkbox" name={name} value={value} /> <span lang={lang}>{label}</span>
  </label>
);

/** What is published of a testimony, part by part, for whoever takes a part out at her word, or closes what shows too much. */
export function partsPage(props: { locale: Locale; found: Found; may: { record: boolean } }): VNode {
  const { locale, found } = props;
  const { testimony, editions, words, taken, closings } = found;
  const t = (key: keyof typeof texts, params?: TextParams) => say(locale, texts[key], params);
  const languages = [...new Set(words.map((one) => one.lang))].filter((code) => /^[a-z]{2,8}$/.test(code));
  return (
    <>
      {backTo(locale, testimony)}
      <h1>{t('title')}</h1>
      <p class="lead">{t('intro')}</p>
      <section>
        <h2>{t('editions')}</h2>
        {editions.length === 0 && <p>{t('notPublished')}</p>}
        {editions.some((edition) => edition.status !== 'withdrawn') && <p>{t('closeHelp')}</p>}
        <ul class="plain">
          {editions.map((edition) => (
            <li key={edition.number} class="card">
              <p>
                <a href={`/t/${testimony.publicId}/e${edition.number}`}>
                  {t('edition', { n: edition.number, date: edition.publishedAt })}
                </a>{' '}
                · {t(edition.status)}
              </p>
              {edition.status !== 'withdrawn' && (
                <form method="post" action={`/testimonies/${testimony.id}/parts/close`}>
                  <input type="hidden" name="edition" value={edition.number} />
                  <button type="submit" class="danger">
                    {t('close', { n: edition.number })}
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
      </section>
      {props.may.record && (
        <section>
          <h2>{t('take')}</h2>
          <form method="post" action={`/testimonies/${testimony.id}/parts`}>
            <fieldset>
              <legend>{t('uses')}</legend>
              {NARROWABLE.map((scope) => check('scopes', scope, say(locale, scopeTexts[scope])))}
            </fieldset>
            {languages.length > 0 && (
              <fieldset>
                <legend>{t('languages')}</legend>
                {languages.map((code) => check('languages', code, languageName(locale, code)))}
              </fieldset>
            )}
            {words.length > 0 && (
              <fieldset>
                <legend>{t('passages')}</legend>
                {words.map((one) =>
                  check('passages', one.anchor, one.text, one.lang === 'latn' ? 'und-Latn' : one.lang),
                )}
              </fieldset>
            )}
            <button type="submit" class="danger">
              {t('takeNow')}
            </button>
          </form>
        </section>
      )}
      {taken.passages.length + taken.languages.length > 0 && (
        <section>
          <h2>{t('taken')}</h2>
          <form method="post" action={`/testimonies/${testimony.id}/parts/back`}>
            {props.may.record && <p>{t('backHelp')}</p>}
            {taken.languages.map((code) => check('languages', code, languageName(locale, code)))}
            {taken.passages.map((anchor) => check('passages', anchor, anchor))}
            {props.may.record && (
              <button type="submit" class="quiet">
                {t('back')}
              </button>
            )}
          </form>
        </section>
      )}
      {closings.length > 0 && (
        <section>
          <h2>{t('closings')}</h2>
          {closings.map((closing) => (
            <ClosingPart key={closing.id} locale={locale} closing={closing} />
          ))}
        </section>
      )}
    </>
  );
}

function ClosingPart(props: { locale: Locale; closing: Closing }): VNode {
  const { locale, closing } = props;
  const t = (key: keyof typeof texts, params?: TextParams) => say(locale, texts[key], params);
  const { scopes, languages, passages, editions = [] } = closing.detail;
  const what = [
    ...editions.map((n) => t('edition', { n, date: closing.at })),
    ...scopes.map((scope) => (scope in scopeTexts ? say(locale, scopeTexts[scope as keyof typeof scopeTexts]) : scope)),
    ...languages.map((code) => languageName(locale, code)),
    ...passages,
  ];
  const { proof } = closing;
  return (
    <div class="card">
      <p>
        <Moment locale={locale} at={closing.at} /> · {t(closing.channel === 'code' ? 'byCode' : 'byDesk')}
        {what.length > 0 && `: ${new Intl.ListFormat(locale).format(what)}`}
      </p>
      {proof && <Found locale={locale} {...proof} />}
    </div>
  );
}

const EXPECTED: Readonly<Record<string, keyof typeof texts>> = {
  gone: 'expectGone',
  absent: 'expectAbsent',
  without: 'expectWithout',
};

/** What a stranger found, and every place that was looked at with what had to be there and what was. */
export function Found(props: {
  locale: Locale;
  clean: boolean;
  checkedAt: Date;
  surfaces: readonly CheckedSurface[];
}): VNode {
  const { locale, clean, surfaces } = props;
  const expected = (token: string) => {
    const key = EXPECTED[token];
    return key ? say(locale, texts[key]) : token;
  };
  const n = clean ? surfaces.length : surfaces.filter((one) => !one.ok).length;
  return (
    <>
      <Notice
        tone={clean ? 'good' : 'bad'}
        title={say(locale, clean ? texts.proofClean : texts.proofFound, { n, date: props.checkedAt })}
      />
      <details>
        <summary>{say(locale, texts.places)}</summary>
        <ul class="plain surfaces">
          {surfaces.map((one) => (
            <li key={one.surface}>
              {one.ok ? '✓' : '✗'} <span class="code">{one.surface}</span>{' '}
              <span class="soft">
                {expected(one.expected)} · {one.found}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
