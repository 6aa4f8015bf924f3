import type { VNode } from 'preact';
import { Empty, Field, Moment, Notice, Select, TypedProblem, typedText } from '#html/parts';
import type { Typed } from '#platform/http';
import { moment, say, type Locale } from '#platform/i18n';
import { PURPOSES, type Identity, type IdentityField, type Unmasking } from './rules.ts';
import { fieldNames, purposeNames, stateNames, texts } from './text.ts';

/** State in words, with the time it lasts where it does. */
function state(locale: Locale, request: Unmasking): string {
  const name = say(locale, stateNames[request.state]);
  const until = request.state === 'granted' ? request.expiresAt : request.state === 'waiting' ? request.answerBy : null;
  return until ? `${name}, ${say(locale, texts.until, { at: moment(locale, until) })}` : name;
}

function Requests(props: { locale: Locale; requests: readonly Unmasking[]; withTestimony: boolean }): VNode {
  const { locale } = props;
  const t = (key: keyof typeof texts) => say(locale, texts[key]);
  if (props.requests.length === 0)
    return <Empty title={t('noRequests')}>{props.withTestimony && <p>{t('noRequestsTodo')}</p>}</Empty>;
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('askedAt')}</th>
            {props.withTestimony && <th scope="col">{t('testimony')}</th>}
            <th scope="col">{t('purpose')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('askedBy')}</th>
            <th scope="col">{t('seen')}</th>
          </tr>
        </thead>
        <tbody>
          {props.requests.map((one) => (
            <tr key={one.id}>
              <td>
                <a href={`/identity/${one.id}`}>
                  <Moment locale={locale} at={one.requestedAt} />
                </a>
              </td>
              {props.withTestimony && (
                <td>
                  <a href={`/testimonies/${one.testimonyId}`} class="code">
                    {one.publicId}
                  </a>
                </td>
              )}
              <td>{say(locale, purposeNames[one.purpose])}</td>
              <td>{state(locale, one)}</td>
              <td>{one.requester || t('steward')}</td>
              <td>{one.views}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** All requests that this person may see. */
export function listPage(props: { locale: Locale; requests: readonly Unmasking[] }): VNode {
  return (
    <>
      <h1>{say(props.locale, texts.title)}</h1>
      <p class="soft">{say(props.locale, texts.intro)}</p>
      <h2>{say(props.locale, texts.requests)}</h2>
      <Requests locale={props.locale} requests={props.requests} withTestimony />
    </>
  );
}

/** What is sealed of one narrator, the way to ask for it, and who asked. */
export function testimonyIdentityPage(props: {
  locale: Locale;
  testimony: { id: string; publicId: string; holds: readonly IdentityField[]; withdrawnAt: Date | null };
  requests: readonly Unmasking[];
  typed?: Typed | undefined;
}): VNode {
  const { locale, testimony, typed } = props;
  const t = (key: keyof typeof texts) => say(locale, texts[key]);
  const mayAsk = testimony.holds.length > 0 && !testimony.withdrawnAt;
  return (
    <>
      <h1>{say(locale, texts.one, { id: testimony.publicId })}</h1>
      <p>
        <a href={`/testimonies/${testimony.id}`}>{t('toTestimony')}</a>
      </p>
      <p class="soft">{t('intro')}</p>
      {testimony.holds.length === 0 ? (
        <p>{t('nothingHeld')}</p>
      ) : (
        <dl class="facts">
          {testimony.holds.map((field) => (
            <>
              <dt>{say(locale, fieldNames[field])}</dt>
              <dd class="soft">{t('sealed')}</dd>
            </>
          ))}
        </dl>
      )}
      {mayAsk && (
        <form method="post" action={`/testimonies/${testimony.id}/identity`}>
          <h2>{t('ask')}</h2>
          <TypedProblem locale={locale} typed={typed} />
          <Select
            name="purpose"
            label={t('purpose')}
            options={PURPOSES.map((purpose) => ({ value: purpose, label: say(locale, purposeNames[purpose]) }))}
            value={typedText(typed, 'purpose', '')}
            required
          />
          <Field
            name="reason"
            label={t('reason')}
            help={t('reasonHelp')}
            value={typedText(typed, 'reason', '')}
            rows={4}
            maxLength={2000}
            required
          />
          <button type="submit">{t('send')}</button>
        </form>
      )}
      <h2>{t('requests')}</h2>
      <Requests locale={locale} requests={props.requests} withTestimony={false} />
    </>
  );
}

/** One request: who, why, how it stands, and what this person may do with it. */
export function requestPage(props: {
  locale: Locale;
  request: Unmasking;
  reason: string | null;
  mine: boolean;
  mayAnswer: boolean;
}): VNode {
  const { locale, request } = props;
  const t = (key: keyof typeof texts) => say(locale, texts[key]);
  const open = request.state === 'waiting' || request.state === 'granted';
  const help =
    request.state === 'waiting' ? t('waitingHelp') : request.state === 'granted' ? t('grantedHelp') : t('overHelp');
  return (
    <>
      <h1>{say(locale, texts.one, { id: request.publicId })}</h1>
      <Notice tone={request.state === 'granted' ? 'good' : open ? 'note' : 'bad'} title={state(locale, request)}>
        <p>{request.state === 'granted' && !props.mine ? t('notYours') : help}</p>
      </Notice>
      <div class="actions">
        {props.mine && request.state === 'granted' && (
          <form method="post" action={`/identity/${request.id}/view`}>
            <button type="submit">{t('look')}</button>
          </form>
        )}
        {props.mayAnswer && request.state === 'waiting' && (
          <>
            <form method="post" action={`/identity/${request.id}/answer`}>
              <input type="hidden" name="answer" value="grant" />
              <button type="submit">{t('grant')}</button>
            </form>
            <form method="post" action={`/identity/${request.id}/answer`}>
              <input type="hidden" name="answer" value="refuse" />
              <button type="submit" class="quiet">
                {t('refuse')}
              </button>
            </form>
          </>
        )}
        {(props.mine || props.mayAnswer) && open && (request.state === 'granted' || props.mine) && (
          <form method="post" action={`/identity/${request.id}/end`}>
            <button type="submit" class="quiet">
              {t('end')}
            </button>
          </form>
        )}
      </div>
      <dl class="facts">
        <dt>{t('testimony')}</dt>
        <dd>
          <a href={`/testimonies/${request.testimonyId}`} class="code">
            {request.publicId}
          </a>{' '}
          <span class="soft">{request.partner}</span>
        </dd>
        <dt>{t('purpose')}</dt>
        <dd>{say(locale, purposeNames[request.purpose])}</dd>
        <dt>{t('reason')}</dt>
        <dd>{props.reason ?? <span class="soft">{t('reasonGone')}</span>}</dd>
        <dt>{t('askedBy')}</dt>
        <dd>
          {request.requester || t('steward')}, <Moment locale={locale} at={request.requestedAt} />
        </dd>
        {request.decidedAt && (
          <>
            <dt>{t('answeredBy')}</dt>
            <dd>
              {request.decider ?? t('steward')}, <Moment locale={locale} at={request.decidedAt} />
            </dd>
          </>
        )}
        <dt>{t('seen')}</dt>
        <dd>
          {say(locale, texts.views, { n: request.views })}
          {request.lastViewedAt && (
            <span class="soft"> ({say(locale, texts.lastView, { at: moment(locale, request.lastViewedAt) })})</span>
          )}
        </dd>
      </dl>
      <p>
        <a href={`/testimonies/${request.testimonyId}/identity`}>{t('theseRequests')}</a> ·{' '}
        <a href="/identity">{t('allRequests')}</a>
      </p>
    </>
  );
}

/** Who she is, for one look. */
export function identityPage(props: { locale: Locale; request: Unmasking; identity: Identity }): VNode {
  const { locale, request, identity } = props;
  const t = (key: keyof typeof texts) => say(locale, texts[key]);
  const rows: [string, string][] = [
    [say(locale, fieldNames.name), identity.name],
    [
      say(locale, fieldNames['also-known']),
      identity.alsoKnown
        .map((entry) => entry.value)
        .filter((value) => value !== identity.name)
        .join('; '),
    ],
    [say(locale, fieldNames.contact), identity.contact],
    ...Object.entries(identity.catalogue),
  ];
  return (
    <>
      <h1>{say(locale, texts.one, { id: request.publicId })}</h1>
      <Notice
        tone="note"
        title={say(locale, texts.notedLook, { at: request.expiresAt ? moment(locale, request.expiresAt) : '' })}
      />
      <dl class="facts">
        {rows.map(([label, value]) => (
          <>
            <dt>{label}</dt>
            <dd>{value || <span class="soft">{t('empty')}</span>}</dd>
          </>
        ))}
      </dl>
      <p>
        <a class="button" href={`/identity/${request.id}`}>
          {t('close')}
        </a>
      </p>
    </>
  );
}
