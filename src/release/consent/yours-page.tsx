import type { VNode } from 'preact';
import { Notice } from '#html/parts';
import { say, sentence, type Locale, type TextParams } from '#platform/i18n';
import type { Hers } from './hers.ts';
import { pageTexts } from './page-text.ts';
import { Pictogram, type PictogramName } from './pictograms.tsx';
import { GRACE_DAYS, type Changes, type Scope } from './rules.ts';
import { scopeTexts } from './scope-text.ts';
import { Spoken } from './spoken.tsx';
import { ChangeForm, FIELDS_OF, Hours, OwnWords, Choice, CodeField, SCOPE_SIGNS, type LeftOut } from './yours-form.tsx';
import { languageName, Proof } from './yours-parts.tsx';
import { yoursTexts } from './yours-text.ts';

const y = (locale: Locale) => (key: keyof typeof yoursTexts, params?: TextParams) =>
  say(locale, yoursTexts[key], params);
const p = (locale: Locale) => (key: keyof typeof pageTexts) => say(locale, pageTexts[key]);

/** What to say and to keep where a code was not known. */
export interface CodeAgain {
  /** What was to be done with the code. */
  then: 'look' | 'change' | 'withdraw';
  /** Names and values of what she had chosen. */
  chosen: readonly (readonly [string, string])[];
  /** What belongs to a choice of hers and was missing. */
  leftOut: readonly LeftOut[];
  what: string;
  todo: string | undefined;
}

/** Asks for the code, and nothing else; again after a slip. */
export function codeAskedPage(locale: Locale, again?: CodeAgain): VNode {
  const t = p(locale);
  const then = again?.then ?? 'look';
  const go = { look: t('look'), change: y(locale)('send'), withdraw: t('sure') }[then];
  return (
    <div class="yours">
      <Spoken locale={locale}>
        <h1>{t('yours')}</h1>
        {again ? (
          <Notice tone="bad" title={again.what}>
            {again.todo && <p>{again.todo}</p>}
            {again.chosen.length > 0 && <p>{y(locale)('kept')}</p>}
          </Notice>
        ) : (
          <p class="lead">{t('yoursIntro')}</p>
        )}
      </Spoken>
      <form method="post" action={then === 'look' ? '/yours' : `/yours/${then}`} autocomplete="off">
        {again?.chosen
          .filter(([name]) => !again.leftOut.some((part) => FIELDS_OF[part].includes(name)))
          .map(([name, value], n) => (
            <input key={n} type="hidden" name={name} value={value} />
          ))}
        {again?.leftOut.includes('wish') && <OwnWords locale={locale} />}
        {again?.leftOut.includes('contact') && <Hours locale={locale} />}
        <CodeField id="f-code" label={t('code')} help={t('codeHelp')} />
        <button type="submit" class={then === 'withdraw' ? 'danger' : undefined}>
          {go}
        </button>
      </form>
    </div>
  );
}

/** What is published of hers, and everything she can do about it. */
export function yoursPage(props: { locale: Locale; hers: Hers }): VNode {
  const { locale, hers } = props;
  const t = p(locale);
  return (
    <div class="yours">
      <h1>{t('yours')}</h1>
      <Spoken locale={locale}>
        {hers.published ? (
          <Shown locale={locale} published={hers.published} />
        ) : (
          <Notice tone="good" title={hers.state === 'withdrawn' ? t('isWithdrawn') : y(locale)('notPublic')} />
        )}
        {hers.proof && <Proof locale={locale} proof={hers.proof} />}
      </Spoken>
      {hers.state !== 'withdrawn' && (
        <>
          <Ways locale={locale} uses={hers.uses.length > 0} words={hers.words.length > 0} />
          <ChangeForm locale={locale} hers={hers} />
          <section class="take-back" id="take-back">
            <Spoken locale={locale}>
              <h2>
                <Pictogram name="back" /> {t('takeBack')}
              </h2>
              <p>{t('takeBackHelp')}</p>
            </Spoken>
            <form method="post" action="/yours/withdraw" autocomplete="off">
              <fieldset>
                <legend>
                  <Pictogram name="clock" /> {t('graceAsk')}
                </legend>
                {GRACE_DAYS.map((days, n) => (
                  <Choice
                    key={days}
                    type="radio"
                    name="graceDays"
                    value={String(days)}
                    sign={days === 0 ? 'none' : 'lock'}
                    label={say(locale, pageTexts.graceDays, { n: days })}
                    checked={n === 0}
                  />
                ))}
              </fieldset>
              {/* The code is asked again: a page that is left open must not be enough. */}
              <p>{t('codeAgain')}</p>
              <CodeField id="f-code" label={t('code')} help={t('codeHelp')} />
              <button type="submit" class="danger">
                {t('sure')}
              </button>
            </form>
          </section>
        </>
      )}
    </div>
  );
}

/** The ways down a long page, each with its drawing. */
function Ways(props: { locale: Locale; uses: boolean; words: boolean }): VNode {
  const t = y(props.locale);
  const ways: [string, PictogramName, string][] = [
    ['stop', 'none', t('stopThis')],
    ...(props.words ? [['parts', 'scissors', t('parts')] as [string, PictogramName, string]] : []),
    ...(props.uses ? [['uses', 'quote', t('uses')] as [string, PictogramName, string]] : []),
    ['ask', 'speech', t('wish')],
    ['calls', 'phone', t('contact')],
    ['take-back', 'back', p(props.locale)('takeBack')],
  ];
  return (
    <nav class="ways" aria-label={t('choose')}>
      {ways.map(([id, sign, label]) => (
        <a key={id} href={`#${id}`}>
          <Pictogram name={sign} /> <span>{label}</span>
        </a>
      ))}
    </nav>
  );
}

/** Each thing is a sentence, so that one ends before the next when they are read aloud. */
function Shown(props: { locale: Locale; published: NonNullable<Hers['published']> }): VNode {
  const { locale, published } = props;
  const t = y(locale);
  const forms: [PictogramName, string][] = [
    ...(published.words ? [['words', t('words')] as [PictogramName, string]] : []),
    ...(published.summary ? [['summary', t('summary')] as [PictogramName, string]] : []),
    ...(published.media.includes('audio') ? [['voice', t('audio')] as [PictogramName, string]] : []),
    ...(published.media.includes('altered-voice')
      ? [['changedVoice', t('altered-voice')] as [PictogramName, string]]
      : []),
    ...(published.media.includes('image') ? [['picture', t('image')] as [PictogramName, string]] : []),
  ];
  const uses = published.uses.filter((use): use is Scope => use in scopeTexts);
  return (
    <>
      <Notice tone="note" title={p(locale)('published')}>
        <p>{t('titled', { title: published.title })}</p>
        <p>
          <a href={`/t/${published.publicId}`}>{p(locale)('readIt')}</a>
        </p>
      </Notice>
      <dl class="facts">
        <dt>{t('what')}</dt>
        <dd>
          <ul class="plain signs">
            {(forms.length > 0 ? forms : [['world', t('onlyThatItIs')] as [PictogramName, string]]).map(
              ([sign, label]) => (
                <li key={label}>
                  <Pictogram name={sign} /> <span>{sentence(locale, label)}</span>
                </li>
              ),
            )}
          </ul>
        </dd>
        <dt>{t('inLanguage')}</dt>
        <dd>{sentence(locale, languageName(locale, published.language))}</dd>
        <dt>{t('who')}</dt>
        <dd class="signs">
          <Pictogram name="people" /> <span>{sentence(locale, t('everyone'))}</span>
        </dd>
        {uses.length > 0 && (
          <>
            <dt>{t('mayDo')}</dt>
            <dd>
              <ul class="plain signs">
                {uses.map((use) => (
                  <li key={use}>
                    <Pictogram name={(SCOPE_SIGNS as Partial<Record<Scope, PictogramName>>)[use] ?? 'list'} />{' '}
                    <span>{sentence(locale, say(locale, scopeTexts[use]))}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <dt>{t('until')}</dt>
        <dd>
          {published.visibleUntil
            ? new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(published.visibleUntil))
            : t('noEnd')}
        </dd>
      </dl>
    </>
  );
}

/** After a withdrawal. */
export function takenBackPage(locale: Locale): VNode {
  return (
    <div class="yours">
      <Spoken locale={locale}>
        <h1>{p(locale)('doneTitle')}</h1>
        <Notice tone="good" title={p(locale)('done')} />
        <p>{p(locale)('comeBack')}</p>
      </Spoken>
    </div>
  );
}

/** After a change: what was done, in the order in which it was asked. */
export function changedPage(locale: Locale, changes: Changes): VNode {
  const t = y(locale);
  return (
    <div class="yours">
      <Spoken locale={locale}>
        <h1>{t('changedTitle')}</h1>
        {changes.scopes.length + changes.audiences.length > 0 && <Notice tone="good" title={t('changedScopes')} />}
        {changes.passages.length + changes.languages.length > 0 && <Notice tone="good" title={t('changedParts')} />}
        {changes.uses.length > 0 && <Notice tone="good" title={t('changedUses')} />}
        {changes.wish && <Notice tone="good" title={t('changedWish')} />}
        {changes.contact && <Notice tone="good" title={t('changedContact')} />}
      </Spoken>
      <p>
        <a class="button quiet" href="/yours">
          {t('backToYours')}
        </a>
      </p>
    </div>
  );
}
