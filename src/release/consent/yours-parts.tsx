import type { VNode } from 'preact';
import { Notice } from '#html/parts';
import { say, type Locale } from '#platform/i18n';
import { languageLabel } from '#release/publication';
import { pageTexts } from './page-text.ts';
import { Pictogram } from './pictograms.tsx';
import { Spoken } from './spoken.tsx';
import type { HerProof, HerWords } from './store/by-code.ts';
import { yoursTexts as texts } from './yours-text.ts';

/** Name of a language as its readers call it. */
export function languageName(locale: Locale, code: string): string {
  if (code === 'latn') return languageLabel(code, locale);
  return new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }).of(code) ?? code;
}

/** What was found afterwards, in words that can be read aloud. */
export function Proof(props: { locale: Locale; proof: HerProof }): VNode {
  const { locale, proof } = props;
  const found =
    proof.checkedAt === null || !proof.clean
      ? say(locale, pageTexts.proofRuns)
      : say(locale, proof.whole ? pageTexts.proofSaid : pageTexts.partProofSaid, {
          n: proof.surfaces ?? 0,
          date: proof.checkedAt,
        });
  return (
    <Notice tone={proof.clean ? 'good' : 'note'}>
      <p>{found}</p>
      {proof.whole && proof.told && <p>{say(locale, pageTexts.usersTold)}</p>}
      {proof.keysGone ? (
        <p>{say(locale, pageTexts.keysGone)}</p>
      ) : (
        proof.keysUntil && <p>{say(locale, pageTexts.keysUntil, { date: proof.keysUntil })}</p>
      )}
    </Notice>
  );
}

/** Her words as everybody reads them, each with a mark: what she marks is taken out. */
export function WordsPart(props: { locale: Locale; words: readonly HerWords[] }): VNode {
  const { locale, words } = props;
  const languages = [...new Set(words.map((one) => one.lang))].filter((code) => /^[a-z]{2,8}$/.test(code));
  return (
    <fieldset id="parts">
      <legend>
        <Pictogram name="scissors" /> {say(locale, texts.parts)}
      </legend>
      <Spoken locale={locale}>
        <p class="help">{say(locale, texts.partsHelp)}</p>
      </Spoken>
      <details>
        <summary>{say(locale, texts.partsOpen)}</summary>
        {languages.length > 1 &&
          languages.map((code) => (
            <label key={code} class="choice with-sign">
              <input type="checkbox" name="languages" value={code} />
              <Pictogram name="translation" />
              <span>{say(locale, texts.allIn, { language: languageName(locale, code) })}</span>
            </label>
          ))}
        {words.map((one) => (
          <Spoken key={one.anchor} locale={locale} language={one.lang}>
            <label class="choice with-sign">
              <input type="checkbox" name="passages" value={one.anchor} />
              <Pictogram name="words" />
              <span lang={one.lang === 'latn' ? 'und-Latn' : one.lang}>
                {one.speaker && `${one.speaker}: `}
                {one.text}
              </span>
            </label>
          </Spoken>
        ))}
      </details>
    </fieldset>
  );
}
