import type { VNode } from 'preact';
import { say, type Locale } from '#platform/i18n';
import { Pictogram } from './pictograms.tsx';
import { scopeTexts } from './scope-text.ts';
import { Spoken } from './spoken.tsx';
import type { HerUse } from './store/by-code.ts';
import { yoursTexts as texts } from './yours-text.ts';

/** What is said of one use, as it is read aloud. */
function sentence(locale: Locale, use: HerUse): string {
  const kind = use.kind in scopeTexts ? say(locale, scopeTexts[use.kind as keyof typeof scopeTexts]) : use.kind;
  const { institution, work, place, purpose } = use;
  const said =
    institution === null || work === null || place === null || purpose === null
      ? say(locale, texts.useUnchecked, { kind })
      : say(locale, texts.useIn, { kind, institution, work, place, purpose });
  if (use.endedAt) return `${said} ${say(locale, texts.useEnded, { date: use.endedAt })}`;
  return use.stopped ? `${said} ${say(locale, texts.useStopped)}` : said;
}

/** The register of uses as everybody can read it, with a mark for each that she does not want. */
export function UsesPart(props: { locale: Locale; uses: readonly HerUse[] }): VNode {
  const { locale, uses } = props;
  return (
    <fieldset id="uses">
      <legend>
        <Pictogram name="quote" /> {say(locale, texts.uses)}
      </legend>
      <Spoken locale={locale}>
        <p class="help">{say(locale, texts.usesHelp)}</p>
        {uses.map((use) =>
          use.endedAt || use.stopped ? (
            <p key={use.id} class="soft">
              {sentence(locale, use)}
            </p>
          ) : (
            <label key={use.id} class="choice with-sign">
              <input type="checkbox" name="uses" value={use.id} />
              <Pictogram name="quote" />
              <span>{sentence(locale, use)}</span>
            </label>
          ),
        )}
      </Spoken>
    </fieldset>
  );
}
