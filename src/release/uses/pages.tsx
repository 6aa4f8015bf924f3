import type { VNode } from 'preact';
import { Field, Notice, Select, typedHas, TypedProblem, typedText } from '#html/parts';
import type { Typed } from '#platform/http';
import { htmlLang, say, sentence, type Locale, type TextParams } from '#platform/i18n';
import { scopeTexts } from '#release/consent';
import { USE_KINDS, type UseWords } from './rules.ts';
import type { UseRow } from './store.ts';
import { texts } from './text.ts';

const t = (locale: Locale) => (key: keyof typeof texts, params?: TextParams) => say(locale, texts[key], params);

const standText = (locale: Locale, use: UseRow): string =>
  use.endedAt
    ? t(locale)('endedOn', { date: use.endedAt })
    : use.standing === 'good'
      ? t(locale)('standGood')
      : t(locale)(`told-${use.standing}`);

/** What the testimony is called, where it can be read; its code, which says nothing, otherwise. */
function Called(props: { use: UseRow }): VNode {
  const { title, language, publicId } = props.use;
  return title === null ? (
    <span class="code">{publicId}</span>
  ) : (
    <cite lang={language === null ? undefined : htmlLang(language)}>{title}</cite>
  );
}

const whatIsUsed = (use: UseRow) => `/t/${use.publicId}/e${use.edition}${use.anchor ? `#${use.anchor}` : ''}`;

function List(props: { locale: Locale; uses: readonly UseRow[] }): VNode {
  return (
    <ul class="cards">
      {props.uses.map((use) => (
        <li key={use.id} class="card">
          <h3>
            <a href={`/uses/${use.id}`}>{use.work}</a>
          </h3>
          <p>
            {use.institution} · {say(props.locale, scopeTexts[use.kind])}
          </p>
          <p class="soft">
            <Called use={use} /> · {standText(props.locale, use)}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The register as the actor may see it: what must stop first, then what waits for a look, then all. */
export function usesPage(props: {
  locale: Locale;
  uses: readonly UseRow[];
  me: string;
  may: { register: boolean; check: boolean };
}): VNode {
  const { locale, uses, may } = props;
  const say_ = t(locale);
  const parts = [
    {
      title: say_('toStop'),
      uses: uses.filter((use) => use.accountId === props.me && !use.endedAt && use.standing !== 'good'),
    },
    {
      title: say_('toCheck'),
      uses: may.check ? uses.filter((use) => use.checkedAt === null && use.accountId !== props.me) : [],
    },
    { title: say_('all'), uses },
  ].filter((part) => part.uses.length > 0);
  return (
    <>
      <h1>{say_('title')}</h1>
      <p class="lead">{say_('intro')}</p>
      {may.register && (
        <p>
          <a class="button" href="/uses/new">
            {say_('register')}
          </a>
        </p>
      )}
      {uses.length === 0 && <p>{say_('none')}</p>}
      {parts.map((part) => (
        <section key={part.title}>
          <h2>{part.title}</h2>
          <List locale={locale} uses={part.uses} />
        </section>
      ))}
    </>
  );
}

function Words(props: { locale: Locale; words: Partial<UseWords>; typed: Typed | undefined }): VNode {
  const say_ = t(props.locale);
  const { words, typed } = props;
  const text = (name: keyof UseWords) => typedText(typed, name, words[name]);
  return (
    <>
      <Field
        name="institution"
        label={say_('institution')}
        help={say_('institutionHelp')}
        value={text('institution')}
        required
        maxLength={200}
      />
      <Field name="work" label={say_('work')} help={say_('workHelp')} value={text('work')} required maxLength={300} />
      <Field
        name="place"
        label={say_('place')}
        help={say_('placeHelp')}
        value={text('place')}
        required
        maxLength={300}
      />
      <Field
        name="purpose"
        label={say_('purpose')}
        help={say_('purposeHelp')}
        value={text('purpose')}
        required
        rows={3}
        maxLength={1000}
      />
      <p>
        <label class="choice">
          <input
            type="checkbox"
            name="agreed"
            value="true"
            required
            checked={typedHas(typed, 'agreed', 'true', false)}
          />{' '}
          {say_('agreed')}
        </label>
      </p>
    </>
  );
}

/** The form for a new use, with what was typed where it was refused. */
export function newUsePage(props: { locale: Locale; address: string; typed?: Typed }): VNode {
  const { locale, typed } = props;
  const say_ = t(locale);
  return (
    <>
      <p>
        <a href="/uses">{say_('title')}</a>
      </p>
      <h1>{say_('register')}</h1>
      {typed ? <TypedProblem locale={locale} typed={typed} /> : <p>{say_('intro')}</p>}
      <form method="post" action="/uses">
        <Field
          name="address"
          label={say_('address')}
          help={say_('addressHelp')}
          value={typedText(typed, 'address', props.address)}
          required
          maxLength={500}
        />
        <Select
          name="kind"
          label={say_('kind')}
          options={USE_KINDS.map((value) => ({ value, label: say(locale, scopeTexts[value]) }))}
          value={typedText(typed, 'kind', undefined)}
        />
        <Words locale={locale} words={{}} typed={typed} />
        <button type="submit">{say_('register')}</button>
      </form>
    </>
  );
}

export function usePage(props: {
  locale: Locale;
  use: UseRow;
  mine: boolean;
  mayCheck: boolean;
  typed?: Typed;
}): VNode {
  const { locale, use, typed } = props;
  const say_ = t(locale);
  const rows: [string, string][] = [
    [say_('kind'), say(locale, scopeTexts[use.kind])],
    [say_('institution'), use.institution],
    [say_('place'), use.place],
    [say_('purpose'), use.purpose],
  ];
  return (
    <>
      <p>
        <a href="/uses">{say_('title')}</a>
      </p>
      <h1>{use.work}</h1>
      <TypedProblem locale={locale} typed={typed} />
      {use.endedAt ? (
        <Notice tone="note" title={standText(locale, use)} />
      ) : use.standing === 'good' ? null : (
        <Notice tone="bad" title={standText(locale, use)}>
          <p>{say_(`todo-${use.standing}`)}</p>
        </Notice>
      )}
      <dl class="facts">
        <dt>{say_(use.anchor ? 'passage' : 'whole')}</dt>
        <dd>
          {use.title !== null && (
            <>
              <Called use={use} />
              <br />
            </>
          )}
          <a href={whatIsUsed(use)} class="code">
            {whatIsUsed(use)}
          </a>
        </dd>
        {rows.map(([label, value]) => (
          <>
            <dt>{label}</dt>
            <dd class="said">{value}</dd>
          </>
        ))}
      </dl>
      <p class="soft">
        {sentence(locale, say_('since', { date: use.registeredAt }))}{' '}
        {say_(use.shown ? 'wordsShown' : use.checkedAt ? 'wordsKept' : 'wordsWait')}
      </p>
      {props.mayCheck && (
        <section>
          <h2>{say_('check')}</h2>
          <p>{say_('checkHelp')}</p>
          <form method="post" action={`/uses/${use.id}/check`} class="actions">
            <button type="submit" name="decision" value="show">
              {say_('show')}
            </button>
            <button type="submit" name="decision" value="keep" class="quiet">
              {say_('keepBack')}
            </button>
          </form>
        </section>
      )}
      {props.mine && !use.endedAt && (
        <>
          <section>
            <h2>{say_('end')}</h2>
            <p>{say_('endHelp')}</p>
            <form method="post" action={`/uses/${use.id}/end`}>
              <button type="submit">{say_('end')}</button>
            </form>
          </section>
          <section>
            <h2>{say_('amend')}</h2>
            <p>{say_('amendHelp')}</p>
            <form method="post" action={`/uses/${use.id}`}>
              <Words locale={locale} words={use} typed={typed} />
              <button type="submit" class="quiet">
                {say_('save')}
              </button>
            </form>
          </section>
        </>
      )}
    </>
  );
}
