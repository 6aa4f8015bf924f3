import type { VNode } from 'preact';
import { Empty, Notice } from '#html/parts';
import { htmlLang, say, type Locale } from '#platform/i18n';
import { searchHref, withoutFilter, type SearchAddress } from './address.ts';
import type { ExplainedProblem } from './asking.ts';
import { CONTEXT_ORDERS, type ContextLine, type ContextOrder } from './context-lines.ts';
import { pageTexts } from './page-text.ts';
import { Chosen, Kept, Problems, QueryField, Tools } from './parts.tsx';
import { contextTexts as texts } from './views-text.ts';

export interface ContextPage {
  readonly problems: readonly ExplainedProblem[];
  /** False where no word is looked for, so that nothing can stand around one. */
  readonly hasWords: boolean;
  readonly lines: readonly ContextLine[];
  /** Passages found, and of how many the lines are. */
  readonly found: number;
  readonly read: number;
}

function Lines(props: { lines: readonly ContextLine[] }): VNode {
  return (
    <ol class="plain context">
      {props.lines.map((line, n) => (
        <li key={`${line.passage} ${n}`} lang={htmlLang(line.lang)}>
          <span class="context-before">
            <bdi>{line.before}</bdi>
          </span>
          <a href={line.href}>
            <mark>{line.keyword}</mark>
          </a>
          <span>
            <bdi>{line.after}</bdi>
          </span>
          <cite class="soft" lang={htmlLang(line.titleLang)}>
            {line.title}
          </cite>
        </li>
      ))}
    </ol>
  );
}

export function contextPage(props: {
  locale: Locale;
  address: SearchAddress;
  order: ContextOrder;
  found: ContextPage;
}): VNode {
  const { locale, address, order, found } = props;
  const t = (key: keyof typeof texts, params?: Record<string, number>) => say(locale, texts[key], params);
  const more = { order: order === 'hits' ? null : order };
  return (
    <>
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <form action="/search/context" method="get" role="search">
        <div class="row search-box">
          <QueryField locale={locale} q={address.q} />
          <label>
            {t('order')}{' '}
            <select name="order" class="narrow-select">
              {CONTEXT_ORDERS.map((one) => (
                <option key={one} value={one} selected={one === order}>
                  {t(one)}
                </option>
              ))}
            </select>
          </label>
          <button type="submit">{say(locale, pageTexts.go)}</button>
        </div>
        <Kept address={address} but={['q']} />
      </form>
      <Tools locale={locale} address={address} here="/search/context" />
      <Chosen
        locale={locale}
        filters={address.filters}
        without={(value) => searchHref(withoutFilter(address, value), '/search/context', more)}
      />
      <Problems locale={locale} q={address.q} problems={found.problems} />
      {found.problems.length === 0 && !found.hasWords && <Empty title={t('noWords')} />}
      {found.hasWords && found.lines.length === 0 && <Empty title={t('none')} />}
      {found.lines.length > 0 && (
        <>
          <p role="status" class="soft">
            {t('count', {
              n: found.lines.length,
              t: new Set(found.lines.map((line) => line.passage.split('.')[0])).size,
            })}
          </p>
          {found.read < found.found && (
            <Notice tone="note" title={t('cut', { most: found.read, found: found.found })} />
          )}
          <Lines lines={found.lines} />
          <p>
            <a class="button quiet" href={searchHref(address, '/search/context.csv', more)} download>
              {t('file')}
            </a>
          </p>
        </>
      )}
    </>
  );
}
