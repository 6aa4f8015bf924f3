import type { VNode } from 'preact';
import { say, type Locale, type TextParams } from '#platform/i18n';
import type { Hers } from './hers.ts';
import { pageTexts } from './page-text.ts';
import { Pictogram, type PictogramName } from './pictograms.tsx';
import { NARROWABLE, NARROWABLE_AUDIENCES, WISHES } from './rules.ts';
import { scopeTexts } from './scope-text.ts';
import { Spoken } from './spoken.tsx';
import { WordsPart } from './yours-parts.tsx';
import { yoursTexts } from './yours-text.ts';
import { UsesPart } from './yours-uses.tsx';

export const SCOPE_SIGNS: Readonly<Record<(typeof NARROWABLE)[number], PictogramName>> = {
  'publish-metadata': 'world',
  'publish-summary': 'summary',
  'publish-transcript': 'words',
  'publish-translation': 'translation',
  'publish-audio': 'voice',
  'publish-altered-voice': 'changedVoice',
  'publish-image': 'picture',
  'quote-in-reports': 'quote',
  'quote-in-submissions': 'quote',
  'use-in-court': 'court',
  teaching: 'teaching',
  media: 'media',
  exhibition: 'wall',
  fundraising: 'money',
  'dataset-research': 'many',
  'machine-learning': 'machine',
  'harvest-by-aggregators': 'list',
  'social-media': 'share',
  translate: 'translation',
  'share-with-partner': 'house',
};
const WISH_SIGNS: Readonly<Record<(typeof WISHES)[number], PictogramName>> = {
  name: 'person',
  remove: 'scissors',
  correct: 'pencil',
  call: 'phone',
  other: 'speech',
};
/** Clocks to choose from: home first, then where many work. */
export const CLOCKS = [
  ['Asia/Kathmandu', 'NP'],
  ['Asia/Kolkata', 'IN'],
  ['Asia/Dhaka', 'BD'],
  ['Asia/Dubai', 'AE'],
  ['Asia/Riyadh', 'SA'],
  ['Asia/Qatar', 'QA'],
  ['Asia/Kuwait', 'KW'],
  ['Asia/Muscat', 'OM'],
  ['Asia/Bahrain', 'BH'],
  ['Asia/Amman', 'JO'],
  ['Asia/Beirut', 'LB'],
  ['Asia/Kuala_Lumpur', 'MY'],
  ['Asia/Singapore', 'SG'],
] as const;
const HOME_CLOCK: Readonly<Record<Locale, (typeof CLOCKS)[number][0]>> = {
  en: 'Asia/Kathmandu',
  hi: 'Asia/Kolkata',
  bn: 'Asia/Dhaka',
  ne: 'Asia/Kathmandu',
};

const y = (locale: Locale) => (key: keyof typeof yoursTexts, params?: TextParams) =>
  say(locale, yoursTexts[key], params);
const p = (locale: Locale) => (key: keyof typeof pageTexts) => say(locale, pageTexts[key]);

export function CodeField(props: { id: string; label: string; help: string }): VNode {
  return (
    <div class="field">
      <label for={props.id}>
        <Pictogram name="card" /> {props.label}
      </label>
      <p class="help" id={`${props.id}-help`}>
        {props.help}
      </p>
      <input
        id={props.id}
        name="code"
        class="code"
        inputMode="numeric"
        autocomplete="off"
        spellcheck={false}
        required
        maxLength={60}
        aria-describedby={`${props.id}-help`}
      />
    </div>
  );
}

export function Choice(props: {
  type: 'checkbox' | 'radio';
  name: string;
  value: string;
  sign: PictogramName;
  label: string;
  checked?: boolean;
}): VNode {
  return (
    <label class="choice with-sign">
      {props.type === 'radio' ? (
        <input type="radio" name={props.name} value={props.value} checked={props.checked} />
      ) : (
        <input type="checkbox" name={props.name} value={props.value} />
      )}
      <Pictogram name={props.sign} />
      <span>{props.label}</span>
    </label>
  );
}

/** How each thing that can be taken away is called to her. */
function takeLabel(locale: Locale, scope: (typeof NARROWABLE)[number]): string {
  const own = `take-${scope}`;
  return own in yoursTexts ? say(locale, yoursTexts[own as keyof typeof yoursTexts]) : say(locale, scopeTexts[scope]);
}

/** Everything that she can change, in one form with one giving of the code. */
export function ChangeForm(props: { locale: Locale; hers: Hers }): VNode {
  const { locale } = props;
  const { published, uses, words } = props.hers;
  const t = y(locale);
  // What the public record shows as allowed comes first; the rest of the list is the same for everyone.
  const shown = new Set<string>(
    published
      ? [
          'publish-metadata',
          ...published.uses,
          ...(published.words ? ['publish-transcript'] : []),
          ...(published.summary ? ['publish-summary'] : []),
          ...published.media.map((medium) => `publish-${medium}`),
        ]
      : [],
  );
  const scopeChoice = (scope: (typeof NARROWABLE)[number]) => (
    <Choice
      key={scope}
      type="checkbox"
      name="scopes"
      value={scope}
      sign={SCOPE_SIGNS[scope]}
      label={takeLabel(locale, scope)}
    />
  );
  return (
    <form method="post" action="/yours/change" autocomplete="off" class="change">
      <Spoken locale={locale}>
        <h2>{t('change')}</h2>
        <p>{t('changeHelp')}</p>
      </Spoken>
      <fieldset id="stop">
        <legend>
          <Pictogram name="none" /> {t('stopThis')}
        </legend>
        <Spoken locale={locale}>
          <p class="help">{t('stopThisHelp')}</p>
          {published && (
            <>
              <h3>{t('openNow')}</h3>
              <Choice type="checkbox" name="audiences" value="public" sign="people" label={t('not-public')} />
              {NARROWABLE.filter((scope) => shown.has(scope)).map(scopeChoice)}
            </>
          )}
        </Spoken>
        <details>
          <summary>{t('otherThings')}</summary>
          <Spoken locale={locale}>
            {NARROWABLE.filter((scope) => !shown.has(scope)).map(scopeChoice)}
            {NARROWABLE_AUDIENCES.filter((audience) => !published || audience !== 'public').map((audience) => (
              <Choice
                key={audience}
                type="checkbox"
                name="audiences"
                value={audience}
                sign="people"
                label={t(`not-${audience}`)}
              />
            ))}
          </Spoken>
        </details>
      </fieldset>
      {words.length > 0 && <WordsPart locale={locale} words={words} />}
      {uses.length > 0 && <UsesPart locale={locale} uses={uses} />}
      <fieldset id="ask">
        <legend>
          <Pictogram name="speech" /> {t('wish')}
        </legend>
        <Spoken locale={locale}>
          <p class="help">{t('wishHelp')}</p>
          <Choice type="radio" name="wish" value="" sign="none" label={t('wish-none')} checked />
          {WISHES.map((kind) => (
            <Choice
              key={kind}
              type="radio"
              name="wish"
              value={kind}
              sign={WISH_SIGNS[kind]}
              label={t(`wish-${kind}`)}
            />
          ))}
        </Spoken>
        <OwnWords locale={locale} />
      </fieldset>
      <ContactChoices locale={locale} />
      <CodeField id="f-code-change" label={t('giveCode')} help={p(locale)('codeHelp')} />
      <button type="submit">{t('send')}</button>
    </form>
  );
}

/** What a choice of hers may lack. */
export const LEFT_OUT = ['wish', 'contact'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];
/** The fields that belong to each. */
export const FIELDS_OF: Readonly<Record<LeftOut, readonly string[]>> = {
  wish: ['words'],
  contact: ['days', 'from', 'to', 'timeZone'],
};

export function OwnWords(props: { locale: Locale }): VNode {
  return (
    <div class="field">
      <label for="f-words">{y(props.locale)('inWords')}</label>
      <textarea id="f-words" name="words" rows={4} maxLength={2000} autocomplete="off" />
    </div>
  );
}

export function Hours(props: { locale: Locale }): VNode {
  const { locale } = props;
  const t = y(locale);
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  const time = (name: 'from' | 'to', value: string) => (
    <div class="field">
      <label for={`f-${name}`}>{t(name)}</label>
      <input type="time" id={`f-${name}`} name={name} value={value} />
    </div>
  );
  return (
    <div class="hours">
      <fieldset class="plain choices">
        <legend>{t('days')}</legend>
        {/* 4 January 1970 was a Sunday. */}
        {[0, 1, 2, 3, 4, 5, 6].map((day) => (
          <label key={day} class="choice">
            <input type="checkbox" name="days" value={day} checked />{' '}
            {weekday.format(new Date(Date.UTC(1970, 0, 4 + day)))}
          </label>
        ))}
      </fieldset>
      <div class="row">
        {time('from', '10:00')}
        {time('to', '12:00')}
        <div class="field">
          <label for="f-clock">{t('place')}</label>
          <select id="f-clock" name="timeZone">
            {CLOCKS.map(([zone, country]) => (
              <option key={zone} value={zone} selected={zone === HOME_CLOCK[locale]}>
                {regions.of(country)}
              </option>
            ))}
          </select>
        </div>
      </div>
    </div>
  );
}

function ContactChoices(props: { locale: Locale }): VNode {
  const { locale } = props;
  const t = y(locale);
  return (
    <fieldset id="calls">
      <legend>
        <Pictogram name="phone" /> {t('contact')}
      </legend>
      <Spoken locale={locale}>
        <p class="help">{t('contactHelp')}</p>
        <Choice type="radio" name="contact" value="" sign="phone" label={t('contact-same')} checked />
        <Choice type="radio" name="contact" value="never" sign="noPhone" label={t('contact-never')} />
        <Choice type="radio" name="contact" value="hours" sign="clock" label={t('contact-hours')} />
      </Spoken>
      <Hours locale={locale} />
    </fieldset>
  );
}
