import type { VNode } from 'preact';
import { renderSVG } from 'uqr';
import { ROLES, type Role } from '#platform/context';
import { say, type Locale } from '#platform/i18n';
import { CopyButton, Empty, Field, Notice, Select, TypedProblem, typedText } from '#html/parts';
import type { Typed } from '#platform/http';
import { roleNames, texts } from './text.ts';

export function signInPage(props: { locale: Locale; then: string; typed?: Typed }): VNode {
  const t = (text: (typeof texts)[keyof typeof texts]) => say(props.locale, text);
  return (
    <form method="post" action="/sign-in">
      <h1>{t(texts.signIn)}</h1>
      <TypedProblem locale={props.locale} typed={props.typed} />
      <input type="hidden" name="then" value={props.then} />
      <Field
        name="email"
        type="email"
        label={t(texts.email)}
        value={typedText(props.typed, 'email', '')}
        autocomplete="username"
        required
      />
      <Field name="password" type="password" label={t(texts.password)} autocomplete="current-password" required />
      <button type="submit">{t(texts.signIn)}</button>
    </form>
  );
}

export function codePage(props: { locale: Locale; then: string; typed?: Typed | undefined }): VNode {
  return (
    <>
      <h1>{say(props.locale, texts.codeTitle)}</h1>
      <CodeForm {...props} />
    </>
  );
}

function CodeForm(props: { locale: Locale; then: string; enrols?: boolean; typed?: Typed | undefined }): VNode {
  return (
    <form method="post" action="/sign-in/code">
      <TypedProblem locale={props.locale} typed={props.typed} />
      <input type="hidden" name="then" value={props.then} />
      {props.enrols && <input type="hidden" name="enrols" value="true" />}
      <Field
        name="code"
        label={say(props.locale, texts.code)}
        autocomplete="one-time-code"
        inputMode="numeric"
        required
      />
      <button type="submit">{say(props.locale, texts.confirm)}</button>
    </form>
  );
}

export function enrolPage(props: {
  locale: Locale;
  secret: string;
  uri: string;
  then: string;
  typed?: Typed | undefined;
}): VNode {
  const picture = `data:image/svg+xml;base64,${Buffer.from(renderSVG(props.uri)).toString('base64')}`;
  return (
    <>
      <h1>{say(props.locale, texts.totpTitle)}</h1>
      <p>{say(props.locale, texts.totpHow)}</p>
      <p>
        <img src={picture} width="200" height="200" alt="" />
      </p>
      <p>
        {say(props.locale, texts.key)}: <code class="code">{props.secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <CodeForm locale={props.locale} then={props.then} enrols typed={props.typed} />
    </>
  );
}

export function acceptPage(props: {
  locale: Locale;
  token: string;
  role: Role;
  email: string | null;
  typed?: Typed;
}): VNode {
  const { locale, typed } = props;
  return (
    <form method="post" action="/welcome">
      <h1>{say(locale, texts.welcome)}</h1>
      <p>{say(locale, texts.acceptIntro, { role: say(locale, roleNames[props.role]) })}</p>
      <TypedProblem locale={locale} typed={typed} />
      <input type="hidden" name="token" value={props.token} />
      <input type="hidden" name="locale" value={locale} />
      <Field
        name="name"
        label={say(locale, texts.name)}
        value={typedText(typed, 'name', '')}
        autocomplete="name"
        required
        maxLength={120}
      />
      <Field
        name="email"
        type="email"
        label={say(locale, texts.email)}
        value={typedText(typed, 'email', props.email)}
        autocomplete="username"
        required
      />
      <Field
        name="password"
        type="password"
        label={say(locale, texts.password)}
        help={say(locale, texts.passwordHelp)}
        autocomplete="new-password"
        required
      />
      <button type="submit">{say(locale, texts.confirm)}</button>
    </form>
  );
}

interface AccountRow {
  id: string;
  email: string;
  display_name: string;
  role: string;
  partner: string | null;
  partner_id: string | null;
  disabled_at: Date | null;
}

export function peoplePage(props: {
  locale: Locale;
  accounts: readonly AccountRow[];
  invitations: readonly { email: string | null; role: string; partner: string | null; expires_at: Date }[];
  partners: readonly { id: string; name: string }[];
  link?: string;
  typed?: Typed;
}): VNode {
  const { locale, typed } = props;
  const roles = ROLES.map((role) => ({ value: role, label: say(locale, roleNames[role]) }));
  const partners = [
    { value: '', label: say(locale, texts.wholeArchive) },
    ...props.partners.map((p) => ({ value: p.id, label: p.name })),
  ];
  return (
    <>
      <h1>{say(locale, texts.people)}</h1>
      {props.link && (
        <Notice tone="good" title={say(locale, texts.inviteLink)}>
          <p>
            <a href={props.link} class="code" id="invitation">
              {props.link}
            </a>
          </p>
          <CopyButton locale={locale} of="invitation" />
        </Notice>
      )}
      <div class="scroll">
        <table class="stacked">
          <thead>
            <tr>
              <th scope="col">{say(locale, texts.people)}</th>
              <th scope="col">
                {say(locale, texts.role)} · {say(locale, texts.partner)}
              </th>
            </tr>
          </thead>
          <tbody>
            {props.accounts.map((account) => (
              <tr key={account.id}>
                <td>
                  {account.display_name}
                  <br />
                  <span class="soft">{account.email}</span>
                  {account.disabled_at && (
                    <>
                      {' '}
                      <span class="tag">{say(locale, texts.disabled)}</span>
                    </>
                  )}
                </td>
                <td>
                  <form method="post" action={`/people/${account.id}`} class="row side-by-side">
                    <select name="role" aria-label={`${say(locale, texts.role)}: ${account.display_name}`}>
                      {roles.map((role) => (
                        <option key={role.value} value={role.value} selected={role.value === account.role}>
                          {role.label}
                        </option>
                      ))}
                    </select>
                    <select name="partnerId" aria-label={`${say(locale, texts.partner)}: ${account.display_name}`}>
                      {partners.map((partner) => (
                        <option
                          key={partner.value}
                          value={partner.value}
                          selected={partner.value === (account.partner_id ?? '')}
                        >
                          {partner.label}
                        </option>
                      ))}
                    </select>
                    {(['change', account.disabled_at ? 'enable' : 'disable'] as const).map((what) => (
                      <button
                        key={what}
                        type="submit"
                        class="quiet"
                        {...(what === 'change' ? {} : { name: 'disabled', value: String(what === 'disable') })}
                        aria-label={`${say(locale, texts[what])}: ${account.display_name}`}
                      >
                        {say(locale, texts[what])}
                      </button>
                    ))}
                  </form>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="soft">
        {say(locale, texts.changeRoleHelp)} <code>npx katha user reset EMAIL</code>
      </p>
      <h2>{say(locale, texts.invite)}</h2>
      <form method="post" action="/people/invitations">
        <TypedProblem locale={locale} typed={typed} />
        <Select
          name="role"
          label={say(locale, texts.role)}
          options={roles}
          value={typedText(typed, 'role', 'redactor')}
        />
        <Select
          name="partnerId"
          label={say(locale, texts.partner)}
          options={partners}
          value={typedText(typed, 'partnerId', '')}
        />
        <Field name="email" type="email" label={say(locale, texts.inviteEmail)} value={typedText(typed, 'email', '')} />
        <p class="soft">{say(locale, texts.inviteHelp)}</p>
        <button type="submit">{say(locale, texts.invite)}</button>
      </form>
      <h2>{say(locale, texts.openInvitations)}</h2>
      {props.invitations.length === 0 ? (
        <Empty title={say(locale, texts.noInvitations)} />
      ) : (
        <ul>
          {props.invitations.map((invitation) => (
            <li key={`${invitation.expires_at.getTime()}`}>
              {say(locale, roleNames[invitation.role as Role])}
              {invitation.partner && `, ${invitation.partner}`}: {invitation.email ?? say(locale, texts.anyone)},{' '}
              {say(locale, texts.until, { date: invitation.expires_at })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
