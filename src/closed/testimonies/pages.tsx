import type { VNode } from 'preact';
import { Empty, Field, Notice, Pager, Select, typedHas, TypedProblem, typedText } from '#html/parts';
import type { Typed } from '#platform/http';
import { say, type Locale } from '#platform/i18n';
import { pipeline, stageNumber, type Stage } from '#pipeline';
import type { IdentityField } from '#rules/closed/identity';
import type { Testimony } from './actions.ts';
import { formatKnownLines } from './known-lines.ts';
import { TESTIMONY_LANGUAGES, type TestimonyRow } from './rules.ts';
import { heldNames, languageNames, stageNames, texts } from './text.ts';

/** The way of a testimony as a row of steps, the present one marked. */
export function steps(locale: Locale, stage: Stage): VNode {
  const at = stageNumber(stage);
  const shown = pipeline.filter((step) => (stage === 'withdraw' ? true : step.stage !== 'withdraw'));
  return (
    <ol class="steps">
      {shown.map((step, n) => (
        <li
          key={step.stage}
          class={n < at ? 'done' : n === at ? 'here' : undefined}
          aria-current={n === at ? 'step' : undefined}
        >
          {say(locale, stageNames[step.stage])}
        </li>
      ))}
    </ol>
  );
}

/** The way back from one page of a testimony to the testimony. */
export function backTo(locale: Locale, testimony: { id: string; publicId: string }): VNode {
  return (
    <p>
      <a href={`/testimonies/${testimony.id}`}>
        <span aria-hidden="true">←</span> {say(locale, texts.one, { id: testimony.publicId })}
      </a>
    </p>
  );
}

const languages = (locale: Locale, codes: readonly string[]) =>
  codes
    .map((code) => (code in languageNames ? say(locale, languageNames[code as keyof typeof languageNames]) : code))
    .join(', ');

export function listPage(props: {
  locale: Locale;
  ofPartners: boolean;
  rows: readonly TestimonyRow[];
  /** By id: the number that its partner gave it. */
  references: ReadonlyMap<string, string>;
  mayOpen: boolean;
  page: number;
  pages: number;
}): VNode {
  const { locale, references } = props;
  return (
    <>
      <h1>{say(locale, texts.title)}</h1>
      {props.mayOpen && (
        <p>
          <a class="button" href="/testimonies/new">
            {say(locale, texts.add)}
          </a>
        </p>
      )}
      {props.rows.length === 0 ? (
        <Empty title={say(locale, texts.empty)}>
          <p>{say(locale, props.mayOpen ? texts.emptyPartner : texts.emptyStaff)}</p>
        </Empty>
      ) : (
        <div class="scroll">
          <table class="stacked">
            <thead>
              <tr>
                <th scope="col">{say(locale, texts.title)}</th>
                {props.ofPartners && <th scope="col">{say(locale, texts.partner)}</th>}
                <th scope="col">{say(locale, texts.stage)}</th>
                <th scope="col">{say(locale, texts.languages)}</th>
                <th scope="col">{say(locale, texts.changed)}</th>
              </tr>
            </thead>
            <tbody>
              {props.rows.map((row) => (
                <tr key={row.id}>
                  <td>
                    <a href={`/testimonies/${row.id}`}>
                      {references.has(row.id) && (
                        <>
                          <strong>{references.get(row.id)}</strong>{' '}
                        </>
                      )}
                      <span class="code">{row.publicId}</span>
                    </a>
                  </td>
                  {props.ofPartners && <td>{row.partner}</td>}
                  <td>
                    {say(locale, stageNames[row.stage])}
                    {!row.withdrawn && row.transcriptVersion === null && (
                      <div class="soft">{say(locale, texts.noInterview)}</div>
                    )}
                    {!row.withdrawn && !row.consent && <div class="soft">{say(locale, texts.noConsent)}</div>}
                    {row.spans > 0 && row.editions === 0 && !row.withdrawn && (
                      <div class="soft">{say(locale, texts.openSpans, { n: row.openSpans })}</div>
                    )}
                  </td>
                  <td>{languages(locale, row.languages)}</td>
                  <td>
                    <time dateTime={row.updatedAt.toISOString()}>
                      {new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(row.updatedAt)}
                    </time>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pager locale={locale} page={props.page} pages={props.pages} href={(n) => `/testimonies?page=${n}`} />
    </>
  );
}

/** Who she is: written, and shown to nobody but who has just typed it. */
function WhoSheIs(props: { locale: Locale; holds: readonly IdentityField[]; typed: Typed | undefined }): VNode {
  const { locale, holds, typed } = props;
  return (
    <>
      <h2>{say(locale, texts.who)}</h2>
      <p class="soft">{say(locale, holds.length > 0 ? texts.whoKept : texts.whoHelp)}</p>
      {(['narratorName', 'contact'] as const).map((name) => (
        <Field
          key={name}
          name={name}
          label={say(locale, texts[name])}
          value={typedText(typed, name, '')}
          autocomplete="off"
        />
      ))}
      {holds.length > 0 && (
        <fieldset>
          <legend>{say(locale, texts.forget)}</legend>
          {holds.map((held) => (
            <label key={held} class="choice">
              <input type="checkbox" name="forget" value={held} checked={typedHas(typed, 'forget', held, false)} />{' '}
              {say(locale, heldNames[held])}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

/** The fields of intake, empty for a new testimony, filled for one that exists. */
export function intakePage(props: {
  locale: Locale;
  action: string;
  testimony: Testimony | null;
  partners: readonly { id: string; name: string }[] | null;
  /** Whether this person speaks with her, and so may write who she is. */
  mayName: boolean;
  typed?: Typed | undefined;
}): VNode {
  const { locale, testimony, typed } = props;
  const facts = testimony?.facts;
  const text = (name: 'interviewer' | 'recordedOn' | 'recordedAt' | 'reference' | 'notes') =>
    typedText(typed, name, facts?.[name]);
  return (
    <form method="post" action={props.action}>
      <h1>{testimony ? say(locale, texts.one, { id: testimony.publicId }) : say(locale, texts.add)}</h1>
      <TypedProblem locale={locale} typed={typed} />
      {props.partners && !testimony && (
        <Select
          name="partnerId"
          value={typedText(typed, 'partnerId', '')}
          label={say(locale, texts.partner)}
          options={props.partners.map((p) => ({ value: p.id, label: p.name }))}
          required
        />
      )}
      <fieldset>
        <legend>{say(locale, texts.languages)}</legend>
        {TESTIMONY_LANGUAGES.map((code) => (
          <label key={code} class="choice">
            <input
              type="checkbox"
              name="languages"
              value={code}
              checked={typedHas(typed, 'languages', code, testimony?.languages.includes(code))}
            />{' '}
            {say(locale, languageNames[code])}
          </label>
        ))}
      </fieldset>
      {props.mayName && <WhoSheIs locale={locale} holds={testimony?.holds ?? []} typed={typed} />}
      <h2>{say(locale, texts.work)}</h2>
      <Field
        name="known"
        label={say(locale, texts.known)}
        help={say(locale, texts.knownHelp)}
        value={typedText(typed, 'known', testimony && formatKnownLines(testimony.known, locale))}
        rows={6}
      />
      <Field name="interviewer" label={say(locale, texts.interviewer)} value={text('interviewer')} autocomplete="off" />
      <div class="row">
        <Field name="recordedOn" type="date" label={say(locale, texts.recordedOn)} value={text('recordedOn')} />
        <Field name="recordedAt" label={say(locale, texts.recordedAt)} value={text('recordedAt')} autocomplete="off" />
      </div>
      <Field name="reference" label={say(locale, texts.reference)} value={text('reference')} autocomplete="off" />
      <Field name="notes" label={say(locale, texts.notes)} value={text('notes')} rows={3} />
      <button type="submit">{say(locale, texts.save)}</button>
    </form>
  );
}

export function testimonyPage(props: {
  locale: Locale;
  testimony: Testimony;
  links: readonly { href: string; label: string; main?: boolean }[];
  /** What her consent holds back, and what to do. */
  waits: readonly { what: string; todo?: string | undefined }[];
}): VNode {
  const { locale, testimony } = props;
  const known: [string, string][] = [
    [say(locale, texts.partner), testimony.partner],
    [say(locale, texts.languages), languages(locale, testimony.languages)],
    [say(locale, texts.who), testimony.holds.length > 0 ? say(locale, texts.nameSealed) : ''],
    [say(locale, texts.interviewer), testimony.facts.interviewer],
    [say(locale, texts.recordedOn), testimony.facts.recordedOn],
    [say(locale, texts.reference), testimony.facts.reference],
    [say(locale, texts.notes), testimony.facts.notes],
    ...Object.entries(testimony.facts.imported),
  ];
  return (
    <>
      <h1>{say(locale, texts.one, { id: testimony.publicId })}</h1>
      {steps(locale, testimony.stage)}
      {props.waits.map(({ what, todo }) => (
        <Notice key={what} tone="note" title={what}>
          {todo && <p>{todo}</p>}
        </Notice>
      ))}
      <h2>{say(locale, texts.next)}</h2>
      <div class="actions">
        {props.links.map((link) => (
          <a key={link.href} href={link.href} class={link.main ? 'button' : 'button quiet'}>
            {link.label}
          </a>
        ))}
      </div>
      <h2>{say(locale, texts.work)}</h2>
      <p class="soft">{say(locale, texts.workHelp)}</p>
      <dl class="facts">
        {known
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </>
          ))}
      </dl>
    </>
  );
}
