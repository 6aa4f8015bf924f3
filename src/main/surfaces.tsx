import { Frame, type NavItem } from '#html/frame';
import { Refused } from '#html/parts';
import { resolveSession, sessionCookieName } from '#people/accounts';
import { roleNames } from '#people/accounts';
import { allows } from '#people/roles';
import type { Bundles } from '#platform/bundles';
import type { Context } from '#platform/context';
import { cookie } from '#platform/http-guards';
import { type AnyRoute, type Surface } from '#platform/http';
import { say, type Locale } from '#platform/i18n';
import { texts } from './text.ts';

/** What is the same on both surfaces: static files and the page that says why something was refused. */
function common(bundles: Bundles): Pick<Surface, 'asset' | 'refusalPage'> {
  return {
    asset: (name) => bundles.file(name),
    refusalPage: (refusal, locale) => ({
      kind: 'page',
      status: refusal.status,
      title: say(locale, texts.refusedTitle),
      body: (
        <>
          <h1>{say(locale, texts.refusedTitle)}</h1>
          <Refused {...refusal} locale={locale} />
          <p>
            <a href="/">{say(locale, texts.back)}</a>
          </p>
        </>
      ),
    }),
  };
}

const current = (path: string, href: string) =>
  href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);
const items = (path: string, list: readonly (readonly [string, string])[]): NavItem[] =>
  list.map(([href, label]) => ({ href, label, current: current(path, href) }));

/** The public site: no session, no key, no account; everyone is a visitor. */
export function publicSurface(
  base: Context,
  routes: readonly AnyRoute[],
  bundles: Bundles,
  options: { demonstration: boolean },
): Surface {
  return {
    ...common(bundles),
    name: 'public',
    routes,
    signInPath: null,
    may: () => false,
    inRequest: async () => ({ ctx: { ...base, actor: { kind: 'visitor' } }, session: null, locale: null }),
    frame: (page, { locale, path, url }) => (
      <Frame
        title={page.title}
        tab={page.tab}
        siteName={say(locale, texts.katha)}
        home="/"
        locale={locale}
        nav={items(path, [
          ['/browse', say(locale, texts.browse)],
          ['/search', say(locale, texts.search)],
          ['/yours', say(locale, texts.yours)],
          ['/about', say(locale, texts.about)],
        ])}
        footer={publicFooter(locale, options.demonstration)}
        head={page.head}
        scripts={['quick-exit.js', ...(page.scripts ?? [])].map((name) => bundles.url(name))}
        stylesheet={bundles.url('katha.css')}
        url={url}
        quickExit
      >
        {page.body}
      </Frame>
    ),
  };
}

function publicFooter(locale: Locale, demonstration: boolean) {
  return (
    <>
      {demonstration && <p>{say(locale, texts.demo)}</p>}
      <p>{say(locale, texts.noTracking)}</p>
      <p>
        <a href="/feed.atom">{say(locale, texts.feed)}</a> · <a href="/api/v1">{say(locale, texts.api)}</a>
      </p>
    </>
  );
}

/** Where staff work: a session for everything but signing in. */
export function deskSurface(
  base: Context,
  routes: readonly AnyRoute[],
  bundles: Bundles,
  options: { demonstration: boolean },
): Surface {
  return {
    ...common(bundles),
    name: 'desk',
    routes,
    signInPath: '/sign-in',
    may: (ctx, action) => allows(ctx.actor, action),
    async inRequest(request) {
      const token = cookie(request, sessionCookieName(base.config.deskPort));
      const found = token ? await resolveSession(base, token) : null;
      return {
        ctx: { ...base, actor: found?.actor ?? { kind: 'visitor' } },
        session: found?.session ?? null,
        locale: found?.locale ?? null,
      };
    },
    frame: (page, { ctx, locale, path, url }) => {
      const { actor } = ctx;
      const may = (action: string) => allows(actor, action);
      const nav = [
        ...(may('testimony.read') ? [['/testimonies', say(locale, texts.testimonies)] as const] : []),
        ...(actor.kind === 'account' ? [['/search', say(locale, texts.search)] as const] : []),
        ...(may('use.read') ? [['/uses', say(locale, texts.uses)] as const] : []),
        ...(may('account.manage')
          ? [['/people', say(locale, texts.people)] as const, ['/partners', say(locale, texts.partners)] as const]
          : []),
        ...(may('audit.read') ? [['/audit', say(locale, texts.audit)] as const] : []),
      ];
      return (
        <Frame
          title={page.title}
          tab={page.tab}
          siteName={say(locale, texts.desk)}
          home="/"
          locale={locale}
          nav={items(path, nav)}
          aside={
            actor.kind === 'account' && (
              <form method="post" action="/sign-out" class="bar-aside">
                <span>
                  {actor.name} ({say(locale, roleNames[actor.role])})
                </span>
                <button type="submit">{say(locale, texts.signOut)}</button>
              </form>
            )
          }
          footer={options.demonstration && <p>{say(locale, texts.demo)}</p>}
          head={page.head}
          scripts={(page.scripts ?? []).map((name) => bundles.url(name))}
          stylesheet={bundles.url('katha.css')}
          url={url}
          quickExit={false}
        >
          {page.body}
        </Frame>
      );
    },
  };
}
