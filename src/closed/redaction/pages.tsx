import type { VNode } from 'preact';
import { Notice, Select } from '#html/parts';
import { backTo, steps } from '#closed/testimonies';
import { say, type Locale } from '#platform/i18n';
import type { Workbench } from './actions.ts';
import type { Cluster, Mention } from './rules.ts';
import { typeChoices, typeName } from './span-names.ts';
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

function Levels(props: { cluster: Cluster; id: string }): VNode {
  return (
    <span class="levels">
      {props.cluster.levels.map(({ level, placeholder }) => (
        <label key={level}>
          <input
            type="radio"
            name="level"
            value={level}
            checked={level === (props.cluster.mentions[0]?.level ?? 0)}
            id={`${props.id}-${level}`}
          />{' '}
          {placeholder}
        </label>
      ))}
    </span>
  );
}

function Decision(props: { t: Say; action: string; version: number; cluster: Cluster; locale: Locale }): VNode {
  const { t, cluster, action, locale } = props;
  const first = cluster.mentions[0];
  const evidence = first?.evidence ?? [];
  return (
    <li
      id={`c-${cluster.id}`}
      class={`decision ${cluster.open > 0 ? 'is-open' : 'is-done'}`}
      tabIndex={-1}
      data-cluster={cluster.id}
    >
      <form method="post" action={`${action}/decide`}>
        <input type="hidden" name="version" value={props.version} />
        <input type="hidden" name="cluster" value={cluster.id} />
        <p>
          <strong>{cluster.label}</strong> <span class="tag">{typeName(cluster.type, locale)}</span>{' '}
          <a class="soft" href={`#s${first?.segment ?? 0}`}>
            {t(texts.mentions, { n: cluster.mentions.length })}
          </a>
        </p>
        <fieldset class="plain">
          <legend class="soft">{t(texts.becomes)}</legend>
          <Levels cluster={cluster} id={`l-${cluster.id}`} />
        </fieldset>
        <p class="row">
          <button
            type="submit"
            name="decision"
            value="replace"
            class={first?.decision === 'replace' ? '' : 'quiet'}
            aria-pressed={first?.decision === 'replace'}
          >
            {t(texts.replace)}
          </button>
          <button
            type="submit"
            name="decision"
            value="keep"
            class={first?.decision === 'keep' ? '' : 'quiet'}
            aria-pressed={first?.decision === 'keep'}
          >
            {t(texts.keep)}
          </button>
          {cluster.open === 0 && (
            <button type="submit" name="decision" value="open" class="quiet">
              {t(texts.reopen)}
            </button>
          )}
        </p>
      </form>
      <details>
        <summary class="soft">{t(texts.why)}</summary>
        <p class="soft">
          {t(texts[cluster.class])}; {first && t(texts[first.status])} ({first?.score})
        </p>
        <ul class="soft">
          {evidence.map((one, n) => (
            <li key={`${one.detector}-${n}`}>
              {one.points > 0 ? '+' : ''}
              {one.points} {one.detector}: {one.rule}
            </li>
          ))}
        </ul>
      </details>
      {cluster.mentions.length > 1 && (
        <details>
          <summary class="soft">{t(texts.each)}</summary>
          <ul class="plain">
            {cluster.mentions.map((mention) => (
              <li key={mention.id}>
                <form method="post" action={`${action}/decide`} class="row">
                  <input type="hidden" name="version" value={props.version} />
                  <input type="hidden" name="spans" value={mention.id} />
                  <a href={`#s${mention.segment}`}>{mention.text}</a>
                  <select name="level" aria-label={t(texts.becomes)}>
                    {cluster.levels.slice(0, mention.ladder.length).map(({ level, placeholder }) => (
                      <option key={level} value={level} selected={level === mention.level}>
                        {placeholder}
                      </option>
                    ))}
                  </select>
                  <button type="submit" name="decision" value="replace" class="quiet">
                    {t(texts.replace)}
                  </button>
                  <button type="submit" name="decision" value="keep" class="quiet">
                    {t(texts.keep)}
                  </button>
                </form>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
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
  const open = work.clusters.filter((cluster) => cluster.open > 0);
  const decided = work.clusters.filter((cluster) => cluster.open === 0);
  const decisions = (clusters: readonly Cluster[]) => (
    <ol class="plain">
      {clusters.map((cluster) => (
        <Decision key={cluster.id} t={t} action={action} version={version} cluster={cluster} locale={locale} />
      ))}
    </ol>
  );
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
            <aside aria-label={t(texts.left)} class="decisions">
              {props.mayDecide && (
                <form method="post" action={`${action}/spans`} class="card" id="missed">
                  <h2>{t(texts.missed)}</h2>
                  <p class="soft">{t(texts.missedHelp)}</p>
                  <input type="hidden" name="version" value={version} />
                  <div class="row">
                    <label>
                      {t(texts.turn)}{' '}
                      <input
                        name="segment"
                        type="number"
                        min="0"
                        max={work.transcript.segments.length - 1}
                        required
                        class="narrow"
                      />
                    </label>
                    <label class="grow">
                      {t(texts.words)} <input name="words" maxLength={500} required />
                    </label>
                  </div>
                  <Select name="type" label={t(texts.what)} options={typeChoices(locale)} />
                  <p>
                    <label>
                      <input type="checkbox" name="everywhere" value="true" checked /> {t(texts.everywhere)}
                    </label>
                  </p>
                  <button type="submit">{t(texts.mark)}</button>
                </form>
              )}
              <h2>
                {t(texts.left)} ({open.length})
              </h2>
              {decisions(open)}
              <details>
                <summary>
                  {t(texts.done)} ({decided.length})
                </summary>
                {decisions(decided)}
              </details>
            </aside>
          </div>
        </>
      )}
    </div>
  );
}
