import type { VNode } from 'preact';
import { Notice } from '#html/parts';
import { say, type Locale } from '#platform/i18n';
import { texts } from './text.ts';

const back = (locale: Locale, publicId: string) => (
  <p>
    <a href={`/t/${publicId}`}>{say(locale, texts.backToIt)}</a>
  </p>
);

/** After the form: the same, whatever the archive knows of the address. */
export function askedPage(locale: Locale, publicId: string): VNode {
  return (
    <>
      <h1>{say(locale, texts.title)}</h1>
      <Notice tone="good" title={say(locale, texts.asked)} />
      {back(locale, publicId)}
    </>
  );
}

/** Behind the link of a mail: to say yes, and to end it. */
export function linkPage(props: {
  locale: Locale;
  token: string;
  found: { publicId: string; confirmed: boolean } | undefined;
}): VNode {
  const { locale, token, found } = props;
  return (
    <>
      <h1>{say(locale, texts.title)}</h1>
      {!found && <Notice tone="note" title={say(locale, texts.unknown)} />}
      {found && (
        <>
          {found.confirmed ? (
            <Notice tone="good" title={say(locale, texts.confirmed)} />
          ) : (
            <form method="post" action={`/told/${token}/confirm`}>
              <p>{say(locale, texts.waiting)}</p>
              <button type="submit">{say(locale, texts.yes)}</button>
            </form>
          )}
          <form method="post" action={`/told/${token}/stop`}>
            <p>
              <button type="submit" class="quiet">
                {say(locale, texts.stop)}
              </button>
            </p>
          </form>
          {back(locale, found.publicId)}
        </>
      )}
    </>
  );
}
