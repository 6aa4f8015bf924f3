import type { VNode } from 'preact';
import { Select } from '#html/parts';
import { say, type Locale } from '#platform/i18n';
import type { Workbench } from './actions.ts';
import type { Cluster } from './rules.ts';
import { typeChoices, typeName } from './span-names.ts';
import { texts } from './text.ts';

type Say = (text: (typeof texts)[keyof typeof texts], params?: Record<string, string | number>) => string;

interface Desk {
  readonly locale: Locale;
  /** Address that its forms begin with. */
  readonly action: string;
  readonly version: number;
  readonly mayDecide: boolean;
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

function Decision(props: Desk & { cluster: Cluster; next: Cluster | undefined }): VNode {
  const { cluster, next, action, locale } = props;
  const t: Say = (text, params) => say(locale, text, params);
  const first = cluster.mentions[0];
  const evidence = first?.evidence ?? [];
  return (
    <li
      id={`c-${cluster.id}`}
      class={`decision ${cluster.open > 0 ? 'is-open' : 'is-done'}`}
      tabIndex={-1}
      data-cluster={cluster.id}
    >
      <p>
        <strong>{cluster.label}</strong> <span class="tag">{typeName(cluster.type, locale)}</span>{' '}
        <a class="soft to-text" href={`#s${first?.segment ?? 0}`}>
          {t(texts.mentions, { n: cluster.mentions.length })}
        </a>
      </p>
      {props.mayDecide ? (
        <form method="post" action={`${action}/decide`}>
          <input type="hidden" name="version" value={props.version} />
          <input type="hidden" name="cluster" value={cluster.id} />
          <fieldset class="plain">
            <legend class="soft">{t(texts.becomes)}</legend>
            <Levels cluster={cluster} id={`l-${cluster.id}`} />
          </fieldset>
          <p class="row">
            {(['replace', 'keep'] as const).map((decision) => (
              <button
                type="submit"
                name="decision"
                value={decision}
                class={first?.decision === decision ? '' : 'quiet'}
                aria-pressed={first?.decision === decision}
              >
                {t(texts[decision])}
              </button>
            ))}
            {cluster.open === 0 && (
              <button type="submit" name="decision" value="open" class="quiet">
                {t(texts.reopen)}
              </button>
            )}
          </p>
        </form>
      ) : (
        <p>
          {first?.decision === 'replace'
            ? `${t(texts.becomes)} ${cluster.levels.find(({ level }) => level === first.level)?.placeholder ?? ''}`
            : t(first?.decision === 'keep' ? texts.kept : texts.left)}
        </p>
      )}
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
      {props.mayDecide && cluster.mentions.length > 1 && (
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
      <p class="row ways-on">
        <a class="to-text" href={`#s${first?.segment ?? 0}`}>
          {t(texts.toText)}
        </a>
        {next && <a href={`#c-${next.id}`}>{t(texts.next)}</a>}
      </p>
    </li>
  );
}

/** What the engine missed, marked by hand: words that are selected in the text come here by script. */
function Missed(props: Desk & { segments: number }): VNode {
  const t: Say = (text, params) => say(props.locale, text, params);
  return (
    <details class="card">
      <summary>
        <h2>{t(texts.missed)}</h2>
      </summary>
      <form method="post" action={`${props.action}/spans`} id="missed">
        <p class="soft">{t(texts.missedHelp)}</p>
        <input type="hidden" name="version" value={props.version} />
        <div class="row">
          <label>
            {t(texts.turn)}
            <input name="segment" type="number" min="0" max={props.segments - 1} required class="narrow" />
          </label>
          <label class="grow">
            {t(texts.words)}
            <input name="words" maxLength={500} required />
          </label>
        </div>
        <Select name="type" label={t(texts.what)} options={typeChoices(props.locale)} />
        <p>
          <label>
            <input type="checkbox" name="everywhere" value="true" checked /> {t(texts.everywhere)}
          </label>
        </p>
        <button type="submit">{t(texts.mark)}</button>
      </form>
    </details>
  );
}

/**
 * What there is to decide, and what was decided. Beside the text where there is room; on a narrow screen the one that was chosen in the
 * text comes up over it, without script by its address.
 */
export function Decisions(props: { locale: Locale; action: string; work: Workbench; mayDecide: boolean }): VNode {
  const { locale, action, work } = props;
  const t: Say = (text, params) => say(locale, text, params);
  const number = new Intl.NumberFormat(locale);
  const desk: Desk = { locale, action, version: work.transcript.version, mayDecide: props.mayDecide };
  const open = work.clusters.filter((cluster) => cluster.open > 0);
  const decided = work.clusters.filter((cluster) => cluster.open === 0);
  return (
    <aside aria-label={t(texts.left)} class="decisions" id="decisions">
      {props.mayDecide && <Missed {...desk} segments={work.transcript.segments.length} />}
      <h2>
        {t(texts.left)} ({number.format(open.length)})
      </h2>
      <ol class="plain">
        {open.map((cluster, n) => (
          <Decision key={cluster.id} {...desk} cluster={cluster} next={open[n + 1]} />
        ))}
      </ol>
      <details>
        <summary>
          {t(texts.done)} ({number.format(decided.length)})
        </summary>
        <ol class="plain">
          {decided.map((cluster) => (
            <Decision key={cluster.id} {...desk} cluster={cluster} next={open[0]} />
          ))}
        </ol>
      </details>
    </aside>
  );
}
