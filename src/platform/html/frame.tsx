import type { ComponentChildren, VNode } from 'preact';
import { defineTexts, LOCALES, say, type Locale } from '#platform/i18n';

const texts = defineTexts({
  skip: { en: 'Skip to the content', hi: 'सीधे सामग्री पर जाएँ', bn: 'সরাসরি মূল অংশে যান', ne: 'सिधै सामग्रीमा जानुहोस्' },
  leave: { en: 'Leave this site', hi: 'यह साइट छोड़ें', bn: 'এই সাইট ছেড়ে যান', ne: 'यो साइट छोड्नुहोस्' },
  leaveHow: {
    en: 'Opens a weather page in its place. Pressing Escape three times does the same.',
    hi: 'इसकी जगह मौसम का एक पृष्ठ खुलता है। Escape तीन बार दबाने से भी यही होता है।',
    bn: 'এর বদলে আবহাওয়ার একটি পাতা খোলে। তিনবার Escape চাপলেও তা-ই হয়।',
    ne: 'यसको ठाउँमा मौसमको पृष्ठ खुल्छ। Escape तीन पटक थिच्दा पनि त्यही हुन्छ।',
  },
  language: { en: 'Language', hi: 'भाषा', bn: 'ভাষা', ne: 'भाषा' },
  menu: { en: 'Main', hi: 'मुख्य', bn: 'প্রধান', ne: 'मुख्य' },
});

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { en: 'English', hi: 'हिन्दी', bn: 'বাংলা', ne: 'नेपाली' };

export interface NavItem {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean;
}

export interface FrameProps {
  readonly title: string;
  /** Stands on the tab alone, without the name of the site. */
  readonly tab?: string | undefined;
  readonly siteName: string;
  readonly home: string;
  readonly locale: Locale;
  readonly nav: readonly NavItem[];
  /** Right-hand side of the bar, such as the signed-in person and a way to sign out. */
  readonly aside?: ComponentChildren;
  readonly footer?: ComponentChildren;
  readonly head?: VNode | undefined;
  /** Addresses of script bundles. */
  readonly scripts: readonly string[];
  readonly stylesheet: string;
  /** Path and query of this page, for the language links. */
  readonly url: string;
  /** Shows the way out: on every page of the public site. */
  readonly quickExit: boolean;
  readonly children: ComponentChildren;
}

/** Where the quick exit leads: a page that anybody may have open. */
const NEUTRAL_PAGE = 'https://www.accuweather.com/';

function inLanguage(url: string, locale: Locale): string {
  const at = new URL(url, 'http://here');
  at.searchParams.set('lang', locale);
  return at.pathname + at.search;
}

/** This page in each language, every one by its own name. */
function Languages(props: { locale: Locale; url: string }): VNode {
  return (
    <ul class="plain">
      {LOCALES.map((other) => (
        <li key={other}>
          <a
            href={inLanguage(props.url, other)}
            lang={other}
            hreflang={other}
            aria-current={other === props.locale ? 'true' : undefined}
          >
            {LANGUAGE_NAMES[other]}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The whole document around a page. */
export function Frame(props: FrameProps): VNode {
  const { locale } = props;
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>
          {props.tab ?? (props.title === props.siteName ? props.title : `${props.title} – ${props.siteName}`)}
        </title>
        <link rel="stylesheet" href={props.stylesheet} />
        <link rel="icon" href="data:," />
        {props.head}
        {props.scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body>
        <a class="skip" href="#content">
          {say(locale, texts.skip)}
        </a>
        <header class="bar">
          <a class="brand" href={props.home}>
            {props.siteName}
          </a>
          <nav aria-label={say(locale, texts.menu)}>
            {props.nav.map((item) => (
              <a key={item.href} href={item.href} aria-current={item.current ? 'page' : undefined}>
                {item.label}
              </a>
            ))}
          </nav>
          {props.aside && <div class="bar-aside">{props.aside}</div>}
          <details class="bar-languages">
            <summary>
              <span aria-hidden="true">अ A</span> <span class="visually-hidden">{say(locale, texts.language)}: </span>
              <span class="own-name">{LANGUAGE_NAMES[locale]}</span>
            </summary>
            <Languages locale={locale} url={props.url} />
          </details>
          {props.quickExit && (
            <a
              class="quick-exit"
              id="quick-exit"
              href={NEUTRAL_PAGE}
              rel="noreferrer nofollow"
              title={say(locale, texts.leaveHow)}
            >
              {say(locale, texts.leave)}
            </a>
          )}
        </header>
        <main id="content" tabIndex={-1}>
          {props.children}
        </main>
        <footer class="foot">
          <nav class="languages" aria-label={say(locale, texts.language)}>
            <Languages locale={locale} url={props.url} />
          </nav>
          {props.footer}
        </footer>
      </body>
    </html>
  );
}
