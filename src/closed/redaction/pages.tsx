import type { VNode } from 'preact';
import { Notice } from '#html/parts';
import { backTo, steps } from '#closed/testimonies';
import { say, type Locale } from '#platform/i18n';
import type { Workbench } from './actions.ts';
import { Decisions } from './decisions.tsx';
import type { Mention } from './rules.ts';
import { typeName } from './span-names.ts';
import { texts } from './text.ts';

type Say = (text: (typeof texts)[keyof typeof texts], params?: Record<string, string | number>) => string;

/** A segment's words with its spans marked, each a link to its decision. */
function Marked(props: { text: string; mentions: readonly Mention[]; locale: Locale }): VNode {
  const parts: (VNode | string)[] = [];
  let at = 0;
  for (const mention of [...props.mentions].sort((a, b) => a.start - b.start)) {
    if (mention.start < at) continue;
    parts.push(props.text.slice(at, mention.start));
    parts.push(
      <a
        key={mention.id}
        href={`#c-${mention.cluster}`}
        class={`span span-${mention.decision} span-${mention.status}`}
        data-span={mention.id}
        data-cluster={mention.cluster}
        title={typeName(mention.type, props.locale)}
      >
        {props.text.slice(mention.start, mention.end)}
      </a>,
    );
    at = mention.end;
  }
  parts.push(props.text.slice(at));
  return <>{parts}</>;
}

/** The published words, with what stands for something marked. */
function Published(props: { segment: Workbench['segments'][number] }): VNode {
  const { text, placeholders } = props.segment;
  const parts: (VNode | string)[] = [];
  let at = 0;
  for (const placeholder of placeholders) {
    parts.push(
      text.slice(at, placeholder.start),
      <mark key={placeholder.start}>{text.slice(placeholder.start, placeholder.end)}</mark>,
    );
    at = placeholder.end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}

export function redactionPage(props: { locale: Locale; work: Workbench; mayDecide: boolean }): VNode {
  const { locale, work } = props;
  const t: Say = (text, params) => say(locale, text, params);
  const action = `/testimonies/${work.testimony.id}/redaction`;
  const { version } = work.transcript;
  const done = work.mentions.filter((mention) => mention.decision !== 'open').length;
  const sure = work.mentions.filter((mention) => mention.decision === 'open' && mention.status === 'auto').length;
  const bySegment = Map.groupBy(work.mentions, (mention) => mention.segment);
  const published = new Map(work.segments.map((segment) => [segment.ord, segment]));
  return (
    <div id="workbench">
      {backTo(locale, work.testimony)}
      <h1>{t(texts.title)}</h1>
      {steps(locale, work.testimony.stage)}
      {!work.searched ? (
        <Notice tone="note" title={t(texts.searching)} />
      ) : (
        <>
          <div class="workbar">
            <progress value={done} max={Math.max(1, work.mentions.length)} aria-label={t(texts.title)} />
            <span role="status">{t(texts.progress, { done, all: work.mentions.length })}</span>
            {done < work.mentions.length && (
              <a href="#decisions" class="only-narrow">
                {t(texts.left)} <span aria-hidden="true">↓</span>
              </a>
            )}
            {props.mayDecide && sure > 0 && (
              <form method="post" action={`${action}/sure`}>
                <input type="hidden" name="version" value={version} />
                <button type="submit">{t(texts.sure, { n: sure })}</button>
              </form>
            )}
            {props.mayDecide && work.mayUndo && (
              <form method="post" action={`${action}/undo`} id="undo">
                <input type="hidden" name="version" value={version} />
                <button type="submit" class="quiet">
                  {t(texts.undo)}
                </button>
              </form>
            )}
            {done === work.mentions.length && (
              <a class="button" href={`/testimonies/${work.testimony.id}/publication`}>
                {t(texts.sign)}
              </a>
            )}
          </div>
          {done === work.mentions.length && (
            <Notice tone="good" title={t(texts.allDone)}>
              <p>{t(texts.allDoneTodo)}</p>
            </Notice>
          )}
          <p class="soft keys">{t(texts.keys)}</p>
          <div class="workbench">
            <section aria-label={t(texts.original)} class="texts">
              <div class="pair pair-head">
                <strong>{t(texts.original)}</strong>
                <strong>{t(texts.published)}</strong>
              </div>
              {work.transcript.segments.map((segment) => {
                const out = published.get(segment.ord);
                return (
                  <div
                    key={segment.ord}
                    id={`s${segment.ord}`}
                    class={`pair turn-${segment.kind}`}
                    lang={segment.lang === 'latn' || segment.lang === 'und' ? undefined : segment.lang}
                  >
                    <p data-segment={segment.ord}>
                      {segment.speaker && <span class="speaker">{segment.speaker} </span>}
                      <span class="words">
                        <Marked text={segment.text} mentions={bySegment.get(segment.ord) ?? []} locale={locale} />
                      </span>
                    </p>
                    <p
                      class={
                        out?.text === segment.text && !['header', 'note'].includes(segment.kind) ? 'is-same' : undefined
                      }
                    >
                      {segment.kind === 'header' || segment.kind === 'note' ? (
                        <em class="soft">{t(texts.notPublished)}</em>
                      ) : (
                        out && <Published segment={out} />
                      )}
                    </p>
                  </div>
                );
              })}
            </section>
            <Decisions locale={locale} action={action} work={work} mayDecide={props.mayDecide} />
          </div>
        </>
      )}
    </div>
  );
}
