import type { VNode } from 'preact';
import { Moment, Notice, TypedProblem, typedHas, typedText } from '#html/parts';
import { backTo, steps, type Testimony } from '#closed/testimonies';
import type { Typed } from '#platform/http';
import { say, type Locale } from '#platform/i18n';
import type { Transcript } from './actions.ts';
import { explainOddity } from './report.ts';
import type { Report, Segment } from './rules.ts';
import { pageTexts as texts } from './page-text.ts';

/** How many segments stand on a page: a two-hour interview stays quick on an old laptop. */
export const SEGMENTS_PER_PAGE = 150;

function time(ms: number | null): string {
  if (ms === null) return '';
  const s = Math.floor(ms / 1000);
  return `${Math.floor(s / 3600)}:${String(Math.floor(s / 60) % 60).padStart(2, '0')}:${String(s % 60).padStart(2, '0')}`;
}

/** A turn and the form to correct it; beside what stands now, what was typed where that was refused. */
function Turn(props: {
  locale: Locale;
  segment: Segment;
  action: string;
  version: number;
  last: boolean;
  typed: Typed | undefined;
}): VNode {
  const { locale, segment, typed } = props;
  const id = `s${segment.ord}`;
  const text = typedText(typed, 'text', segment.text);
  return (
    <li id={id} class={`turn turn-${segment.kind}`}>
      <p class="speaker">
        {segment.speaker ?? say(locale, texts[segment.kind])} <span class="soft">{time(segment.startMs)}</span>
      </p>
      {typed && <p class="soft">{say(locale, texts.standsNow)}</p>}
      <p lang={segment.lang === 'latn' || segment.lang === 'und' ? undefined : segment.lang}>{segment.text}</p>
      <details open={typed !== undefined}>
        <summary>{say(locale, texts.edit)}</summary>
        <form method="post" action={props.action}>
          <input type="hidden" name="version" value={props.version} />
          <input type="hidden" name="ord" value={segment.ord} />
          <label class={typed ? undefined : 'visually-hidden'} for={`${id}-text`}>
            {say(locale, typed ? texts.youWrote : texts.words)}
          </label>
          <textarea id={`${id}-text`} name="text" rows={Math.min(12, 2 + Math.ceil(text.length / 90))}>
            {text}
          </textarea>
          <div class="row">
            <label for={`${id}-speaker`}>
              {say(locale, texts.speaker)}{' '}
              <input
                id={`${id}-speaker`}
                name="speaker"
                value={typedText(typed, 'speaker', segment.speaker)}
                maxLength={200}
              />
            </label>
            <label>
              <input
                type="checkbox"
                name="everywhere"
                value="true"
                checked={typedHas(typed, 'everywhere', 'true', false)}
              />{' '}
              {say(locale, texts.everywhere)}
            </label>
            <button type="submit" name="kind" value="save">
              {say(locale, texts.save)}
            </button>
            {!props.last && (
              <button type="submit" name="kind" value="merge" class="quiet">
                {say(locale, texts.merge)}
              </button>
            )}
          </div>
          <p class="soft">{say(locale, texts.splitHelp)}</p>
        </form>
      </details>
    </li>
  );
}

export function transcriptPage(props: {
  locale: Locale;
  testimony: Testimony;
  transcript: Transcript;
  report: Report;
  versions: readonly { version: number; created_at: Date; by: string | null }[];
  page: number;
  /** What was typed of a turn and refused, and where that turn stands now. */
  refused?: { ord: number; typed: Typed };
}): VNode {
  const { locale, testimony, transcript, report, refused } = props;
  const action = `/testimonies/${testimony.id}/transcript`;
  const pages = Math.max(1, Math.ceil(transcript.segments.length / SEGMENTS_PER_PAGE));
  const at = Math.min(props.page, pages);
  const shown = transcript.segments.slice((at - 1) * SEGMENTS_PER_PAGE, at * SEGMENTS_PER_PAGE);
  return (
    <>
      {backTo(locale, testimony)}
      <h1>{say(locale, texts.title)}</h1>
      {steps(locale, testimony.stage)}
      {refused && (
        <>
          <TypedProblem locale={locale} typed={refused.typed} />
          <p>
            <a href={`#s${refused.ord}`}>{say(locale, texts.youWrote)}</a>
          </p>
        </>
      )}
      <p class="soft">
        {say(locale, texts.version, { n: transcript.version, segments: transcript.segments.length })} {report.format}{' '}
        {report.encoding}
      </p>
      {report.oddities.length > 0 && (
        <Notice tone="note" title={say(locale, texts.oddities, { n: report.oddities.length })}>
          <details>
            <summary>{say(locale, texts.show)}</summary>
            <ul>
              {report.oddities.slice(0, 300).map((oddity, n) => {
                const told = explainOddity(oddity, locale);
                return (
                  <li key={`${oddity.code}-${n}`}>
                    {told.what} {told.todo && <span class="soft">{told.todo}</span>}
                  </li>
                );
              })}
            </ul>
          </details>
        </Notice>
      )}
      <ol class="plain transcript">
        {shown.map((segment) => (
          <Turn
            key={segment.ord}
            locale={locale}
            segment={segment}
            action={action}
            version={transcript.version}
            last={segment.ord === transcript.segments.length - 1}
            typed={refused?.ord === segment.ord ? refused.typed : undefined}
          />
        ))}
      </ol>
      {pages > 1 && (
        <nav class="actions" aria-label={say(locale, texts.title)}>
          {at > 1 && (
            <a class="button quiet" rel="prev" href={`${action}?page=${at - 1}`}>
              {say(locale, texts.before)}
            </a>
          )}
          <span class="soft">
            {at} / {pages}
          </span>
          {at < pages && (
            <a class="button quiet" rel="next" href={`${action}?page=${at + 1}`}>
              {say(locale, texts.after)}
            </a>
          )}
        </nav>
      )}
      <h2>{say(locale, texts.versions)}</h2>
      <ul>
        {props.versions.map((version) => (
          <li key={version.version}>
            {version.version}: <Moment locale={locale} at={version.created_at} /> {version.by}
          </li>
        ))}
      </ul>
    </>
  );
}
