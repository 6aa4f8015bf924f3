import type { ComponentChildren, VNode } from 'preact';
import type { Typed } from '#platform/http';
import { defineTexts, moment, say, type Locale, type Text, type TextParams } from '#platform/i18n';

const texts = defineTexts({
  before: { en: 'Before', hi: 'पिछला', bn: 'আগের', ne: 'अघिल्लो' },
  after: { en: 'Next', hi: 'अगला', bn: 'পরের', ne: 'अर्को' },
  copy: { en: 'Copy', hi: 'कॉपी करें', bn: 'কপি করুন', ne: 'कपी गर्नुहोस्' },
  copied: { en: 'Copied', hi: 'कॉपी हो गया', bn: 'কপি হয়েছে', ne: 'कपी भयो' },
  pages: { en: 'Pages', hi: 'पन्ने', bn: 'পাতা', ne: 'पाना' },
});

// Preact's types tell inputs apart by their type; one component for several needs it said at run time.
function inputType(type = 'text') {
  return { type };
}

/** A labelled input with help below the label and its problem, if any, announced. */
export function Field(props: {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'date' | 'number' | 'file' | undefined;
  readonly value?: string | undefined;
  readonly help?: string | undefined;
  readonly problem?: string | undefined;
  readonly required?: boolean;
  readonly autocomplete?: string;
  readonly inputMode?: 'numeric' | 'text' | 'email' | 'search';
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly rows?: number;
  readonly lang?: string;
  readonly maxLength?: number;
}): VNode {
  const id = `f-${props.name}`;
  const described =
    [props.help && `${id}-help`, props.problem && `${id}-problem`].filter(Boolean).join(' ') || undefined;
  const shared = {
    id,
    name: props.name,
    required: props.required,
    'aria-describedby': described,
    'aria-invalid': props.problem ? true : undefined,
    maxLength: props.maxLength,
    lang: props.lang,
  };
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {props.help && (
        <p class="help" id={`${id}-help`}>
          {props.help}
        </p>
      )}
      {props.problem && (
        <p class="problem" id={`${id}-problem`}>
          {props.problem}
        </p>
      )}
      {props.rows ? (
        <textarea {...shared} rows={props.rows}>
          {props.value}
        </textarea>
      ) : (
        <input
          {...shared}
          {...(inputType(props.type) as object)}
          value={props.value}
          autocomplete={props.autocomplete}
          inputMode={props.inputMode}
          accept={props.accept}
          multiple={props.multiple}
        />
      )}
    </div>
  );
}

/** A choice of one among few or many. */
export function Select(props: {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value?: string | undefined;
  readonly help?: string;
  readonly required?: boolean;
}): VNode {
  const id = `f-${props.name}`;
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {props.help && (
        <p class="help" id={`${id}-help`}>
          {props.help}
        </p>
      )}
      <select
        id={id}
        name={props.name}
        required={props.required}
        aria-describedby={props.help ? `${id}-help` : undefined}
      >
        {props.options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === props.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A message that stands out: something done, something to know, something wrong. */
export function Notice(props: {
  readonly tone: 'good' | 'note' | 'bad';
  readonly title?: string;
  readonly children?: ComponentChildren;
}): VNode {
  return (
    <div class={`notice notice-${props.tone}`} role={props.tone === 'bad' ? 'alert' : 'status'}>
      {props.title && <strong>{props.title}</strong>}
      {props.children}
    </div>
  );
}

/** Why something was refused and what to do, with the reasons where they are meant to be read. */
export function Refused(props: {
  readonly locale: Locale;
  readonly what: string;
  readonly todo: string | undefined;
  readonly details?: unknown;
}): VNode {
  const { locale, details } = props;
  const reasons = (details as { reasons?: { what: Text; todo: Text; params: TextParams }[] } | undefined)?.reasons;
  return (
    <Notice tone="bad" title={props.what}>
      {props.todo && <p>{props.todo}</p>}
      {Array.isArray(reasons) && (
        <ul class="blockers">
          {reasons.map((reason) => (
            <li key={reason.what.en}>
              {say(locale, reason.what, reason.params)}{' '}
              <span class="soft">{say(locale, reason.todo, reason.params)}</span>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

/** Why a form was refused, above it. */
export function TypedProblem(props: { readonly locale: Locale; readonly typed: Typed | undefined }): VNode | null {
  const problem = props.typed?.problem;
  return problem ? (
    <Refused locale={props.locale} {...problem.explain(props.locale)} details={problem.details} />
  ) : null;
}

/** What stands in a field: what was typed, where the form was refused; what is kept, otherwise. */
export function typedText(
  typed: Pick<Typed, 'fields'> | undefined,
  name: string,
  kept: string | null | undefined,
): string {
  return (typed ? [typed.fields[name] ?? ''].flat()[0] : kept) ?? '';
}

/** Whether a box is ticked, in the same way. */
export function typedHas(
  typed: Pick<Typed, 'fields'> | undefined,
  name: string,
  value: string,
  kept: boolean | undefined,
): boolean {
  return typed ? [typed.fields[name] ?? []].flat().includes(value) : (kept ?? false);
}

/** When something happened, with the clock that says so. */
export function Moment(props: { readonly locale: Locale; readonly at: Date; readonly to?: 'second' }): VNode {
  return <time dateTime={props.at.toISOString()}>{moment(props.locale, props.at, props.to)}</time>;
}

/** What is shown where a list has nothing yet: why, and what to do next. */
export function Empty(props: { readonly title: string; readonly children?: ComponentChildren }): VNode {
  return (
    <div class="empty">
      <p class="empty-title">{props.title}</p>
      {props.children}
    </div>
  );
}

/** Copies the text of an element; without script (`copy.js`) it is not there. */
export function CopyButton(props: { readonly locale: Locale; readonly of: string; readonly label?: string }): VNode {
  const { locale } = props;
  return (
    <button type="button" class="quiet" hidden data-copy={props.of} data-done={say(locale, texts.copied)}>
      {props.label ?? say(locale, texts.copy)}
    </button>
  );
}

/** Links to the page before and after, where there is more than one. */
export function Pager(props: {
  readonly locale: Locale;
  readonly page: number;
  readonly pages: number;
  readonly href: (page: number) => string;
}): VNode | null {
  const { locale, page, pages, href } = props;
  if (pages <= 1) return null;
  const number = new Intl.NumberFormat(locale);
  return (
    <nav class="actions pager" aria-label={say(locale, texts.pages)}>
      {page > 1 && (
        <a class="button quiet" rel="prev" href={href(page - 1)}>
          {say(locale, texts.before)}
        </a>
      )}
      <span class="soft">
        {number.format(page)} / {number.format(pages)}
      </span>
      {page < pages && (
        <a class="button quiet" rel="next" href={href(page + 1)}>
          {say(locale, texts.after)}
        </a>
      )}
    </nav>
  );
}
