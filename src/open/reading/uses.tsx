import type { VNode } from 'preact';
import { Field } from '#html/parts';
import { say, type Locale } from '#platform/i18n';
import type { EditionRow, RegisteredUse } from './store.ts';
import { texts, useNames } from './text.ts';

/** The register of uses, under the testimony that is used. */
export function Uses(props: {
  locale: Locale;
  edition: EditionRow;
  uses: readonly RegisteredUse[];
  register: boolean;
}): VNode | null {
  const { locale, edition, uses } = props;
  if (uses.length === 0 && !props.register) return null;
  return (
    <section aria-labelledby="uses">
      <h2 id="uses">{say(locale, texts.uses)}</h2>
      {uses.length === 0 && <p>{say(locale, texts.usesNone)}</p>}
      <ul class="cards">
        {uses.map((use) => (
          <li key={use.id} class="card">
            <p>
              <strong>{say(locale, useNames[use.kind as keyof typeof useNames])}</strong>
              {use.anchor && (
                <>
                  {' · '}
                  <a href={`/t/${edition.publicId}/e${use.edition}#${use.anchor}`}>{say(locale, texts.usesPassage)}</a>
                </>
              )}
            </p>
            {use.work === null ? (
              <p class="soft">{say(locale, texts.usesWait)}</p>
            ) : (
              <p>
                {use.institution}: <cite>{use.work}</cite>. {use.place}.
                <br />
                {use.purpose}
              </p>
            )}
            <p class="soft">
              {say(locale, texts.usesSince, { date: use.registeredAt })}
              {use.endedAt
                ? ` · ${say(locale, texts.usesEnded, { date: use.endedAt })}`
                : use.stopped && ` · ${say(locale, texts.usesStopped)}`}
            </p>
          </li>
        ))}
      </ul>
      {props.register && (
        <p>
          <a
            class="button quiet"
            href={`/uses/new?${new URLSearchParams({ address: `/t/${edition.publicId}/e${edition.number}` }).toString()}`}
          >
            {say(locale, texts.usesRegister)}
          </a>
        </p>
      )}
    </section>
  );
}

/** For whoever cites it without an account: one mail, when it changes. */
export function Tell(props: { locale: Locale; publicId: string }): VNode {
  const { locale, publicId } = props;
  return (
    <details class="tell">
      <summary>{say(locale, texts.tell)}</summary>
      <form method="post" action={`/t/${publicId}/tell`} autocomplete="off">
        <Field
          name="email"
          type="email"
          label={say(locale, texts.email)}
          help={say(locale, texts.tellHelp)}
          required
          autocomplete="email"
          maxLength={200}
        />
        <button type="submit" class="quiet">
          {say(locale, texts.tellGo)}
        </button>
      </form>
    </details>
  );
}
