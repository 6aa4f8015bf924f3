import type { VNode } from 'preact';
import { Notice } from '#html/parts';
import { say, type Locale } from '#platform/i18n';
import { recordedTexts } from './record-form-text.ts';
import { SCOPES, type ConsentRecord, type Terms } from './rules.ts';
import { formTexts, scopeTexts } from './scope-text.ts';
import { reasonTexts } from './text.ts';

/** That her consent was recorded, and in words what it allows: by her answers, and for publishing at this moment. */
export function Recorded(props: { locale: Locale; record: ConsentRecord; now: Terms }): VNode {
  const { locale, record, now } = props;
  const t = (key: keyof typeof recordedTexts) => say(locale, recordedTexts[key]);
  const answered = (answer: 'allow' | 'ask') =>
    SCOPES.filter((scope) => record.scopes[scope] === answer)
      .map((scope) => say(locale, scopeTexts[scope]))
      .join(' · ');
  const [allows, asks] = [answered('allow'), answered('ask')];
  // What is no or to be asked by her answers stands in them already.
  const otherwise = now.reasons.filter((reason) => reason !== 'scope' && reason !== 'ask-first');
  return (
    <Notice tone="good" title={t('recorded')}>
      {allows && (
        <p>
          <strong>{t('allows')}:</strong> {allows}
        </p>
      )}
      {asks && (
        <p>
          <strong>{t('asks')}:</strong> {asks}
        </p>
      )}
      {!allows && !asks && <p>{t('nothing')}</p>}
      {now.audiences.length > 0 ? (
        <p>
          <strong>{t('publishedFor')}:</strong>{' '}
          {now.audiences.map((audience) => say(locale, formTexts[`audience-${audience}`])).join(' · ')}
        </p>
      ) : (
        <>
          <p>{t('notPublished')}</p>
          {(allows || asks) && otherwise.length > 0 && (
            <ul class="blockers">
              {otherwise.map((reason) => (
                <li key={reason}>
                  {say(locale, reasonTexts[reason].what)}{' '}
                  <span class="soft">{say(locale, reasonTexts[reason].todo)}</span>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Notice>
  );
}
