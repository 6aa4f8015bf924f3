import type { VNode } from 'preact';
import { Empty, Notice } from '#html/parts';
import { defineTexts, say, type Locale } from '#platform/i18n';
import { placeLabel } from '#release/publication';
import type { SearchPage } from './actions.ts';
import { SORTS } from './port.ts';
import type { FoundPassage, Mark } from './results.ts';

const texts = defineTexts({
  title: { en: 'Search', hi: 'खोज', bn: 'খোঁজ', ne: 'खोज' },
  label: { en: 'Words to look for', hi: 'खोजने के शब्द', bn: 'যে শব্দ খুঁজছেন', ne: 'खोज्ने शब्द' },
  go: { en: 'Search', hi: 'खोजें', bn: 'খুঁজুন', ne: 'खोज्नुहोस्' },
  how: { en: 'How to search', hi: 'कैसे खोजें', bn: 'কীভাবে খুঁজবেন', ne: 'कसरी खोज्ने' },
  howText: {
    en: '“exact words” in quotes, -without, OR between, word* for beginnings, =spelling exactly as typed, year:2008..2014, destination:Kuwait. Devanagari, Bengali and Latin letters find each other.',
    hi: '“ठीक यही शब्द” उद्धरण में, -बिना, OR बीच में, शब्द* शुरुआत के लिए, =ठीक यही वर्तनी, year:2008..2014, destination:Kuwait। देवनागरी, बांग्ला और रोमन लिपि एक-दूसरे को खोज लेती हैं।',
    bn: '“হুবহু কথা” উদ্ধৃতিতে, -বাদ, মাঝে OR, শব্দ* শুরুর জন্য, =হুবহু বানান, year:2008..2014, destination:Kuwait। দেবনাগরী, বাংলা ও রোমান হরফ একে অপরকে খুঁজে পায়।',
    ne: '“ठ्याक्कै शब्द” उद्धरणमा, -बाहेक, बीचमा OR, शब्द* सुरुका लागि, =ठ्याक्कै हिज्जे, year:2008..2014, destination:Kuwait। देवनागरी, बङ्गाली र रोमन अक्षरले एकअर्कालाई भेट्छन्।',
  },
  exact: { en: 'only this spelling', hi: 'केवल यही वर्तनी', bn: 'শুধু এই বানান', ne: 'यही हिज्जे मात्र' },
  sort: { en: 'Order', hi: 'क्रम', bn: 'ক্রম', ne: 'क्रम' },
  relevance: { en: 'best match', hi: 'सबसे उपयुक्त', bn: 'সেরা মিল', ne: 'सबैभन्दा मिल्ने' },
  newest: { en: 'newest', hi: 'नवीनतम', bn: 'নতুনতম', ne: 'नयाँ' },
  oldest: { en: 'oldest', hi: 'सबसे पुराने', bn: 'পুরোনো', ne: 'पुरानो' },
  byTitle: { en: 'title', hi: 'शीर्षक', bn: 'শিরোনাম', ne: 'शीर्षक' },
  narrow: { en: 'Narrow down', hi: 'सीमित करें', bn: 'সীমিত করুন', ne: 'साँघुर्‍याउनुहोस्' },
  apply: { en: 'Apply', hi: 'लागू करें', bn: 'প্রয়োগ করুন', ne: 'लागू गर्नुहोस्' },
  found: {
    en: '{p, plural, one {# passage} other {# passages}} in {t, plural, one {# testimony} other {# testimonies}}',
    hi: '{t, plural, one {# गवाही} other {# गवाहियों}} में {p, plural, one {# अंश} other {# अंश}}',
    bn: '{t}টি সাক্ষ্যে {p}টি অংশ',
    ne: '{t} बयानमा {p} अंश',
  },
  none: { en: 'Nothing was found', hi: 'कुछ नहीं मिला', bn: 'কিছু পাওয়া যায়নি', ne: 'केही भेटिएन' },
  noneHelp: {
    en: 'Try fewer words, another spelling, or take a filter away.',
    hi: 'कम शब्द, दूसरी वर्तनी, या कोई छन्नी हटाकर देखें।',
    bn: 'কম শব্দ, অন্য বানান, বা একটি ছাঁকনি সরিয়ে দেখুন।',
    ne: 'कम शब्द, अर्को हिज्जे, वा एउटा छनोट हटाएर हेर्नुहोस्।',
  },
  mean: { en: 'Did you mean', hi: 'क्या आपका मतलब था', bn: 'আপনি কি বলতে চেয়েছেন', ne: 'के तपाईंको मतलब' },
  also: { en: 'Also looked for', hi: 'यह भी खोजा', bn: 'এও খোঁজা হয়েছে', ne: 'यो पनि खोजियो' },
  problem: {
    en: 'This query cannot be answered',
    hi: 'इस खोज का उत्तर नहीं दिया जा सकता',
    bn: 'এই খোঁজের উত্তর দেওয়া যায় না',
    ne: 'यो खोजको जवाफ दिन सकिँदैन',
  },
  degraded: {
    en: 'The faster search engine is away; this answer comes from the other one.',
    hi: 'तेज़ खोज इंजन उपलब्ध नहीं है; यह उत्तर दूसरे से है।',
    bn: 'দ্রুত খোঁজের ইঞ্জিনটি নেই; উত্তরটি অন্যটি থেকে।',
    ne: 'छिटो खोज इन्जिन छैन; यो जवाफ अर्कोबाट हो।',
  },
  before: { en: 'Before', hi: 'पिछला', bn: 'আগের', ne: 'अघिल्लो' },
  after: { en: 'Next', hi: 'अगला', bn: 'পরের', ne: 'अर्को' },
});

/** Words with the stretches that matched marked. */
function Marked(props: { text: string; marks: readonly Mark[] }): VNode {
  const parts: (VNode | string)[] = [];
  let at = 0;
  for (const [start, end] of props.marks) {
    parts.push(props.text.slice(at, start), <mark key={start}>{props.text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(props.text.slice(at));
  return <>{parts}</>;
}

function Hit(props: { locale: Locale; hit: FoundPassage }): VNode {
  const { hit, locale } = props;
  const facts = hit.facts as { originCountry?: string | null; destination?: string | null };
  return (
    <li class="card hit">
      <h2>
        <a href={hit.href} lang={hit.language === 'latn' ? undefined : hit.language}>
          <Marked text={hit.title} marks={hit.titleMarks} />
        </a>
      </h2>
      <p class="soft">
        {[placeLabel(facts.originCountry, locale), placeLabel(facts.destination, locale)].filter(Boolean).join(' → ')}
      </p>
      {hit.pieces.map((piece, n) => (
        <p key={piece.anchor ?? n} lang={piece.lang === 'latn' || piece.lang === 'und' ? undefined : piece.lang}>
          {piece.speaker && <span class="speaker">{piece.speaker}: </span>}
          {piece.cutBefore && '… '}
          <Marked text={piece.text} marks={piece.marks} />
          {piece.cutAfter && ' …'}
        </p>
      ))}
    </li>
  );
}

export function searchTitle(locale: Locale, q: string): string {
  return q ? `${q} – ${say(locale, texts.title)}` : say(locale, texts.title);
}

export function searchPage(props: {
  locale: Locale;
  found: SearchPage;
  href: (change: Record<string, string | null>) => string;
}): VNode {
  const { locale, found, href } = props;
  const t = (key: keyof typeof texts, params?: Record<string, number>) => say(locale, texts[key], params);
  const sortName = (sort: string) =>
    sort === 'relevance'
      ? t('relevance')
      : sort === 'newest'
        ? t('newest')
        : sort === 'oldest'
          ? t('oldest')
          : t('byTitle');
  return (
    <form action="/search" method="get" role="search">
      <h1>{t('title')}</h1>
      <div class="row search-box">
        <label for="q" class="visually-hidden">
          {t('label')}
        </label>
        <input id="q" type="search" name="q" value={found.q} placeholder={t('label')} maxLength={4000} />
        <button type="submit">{t('go')}</button>
      </div>
      <div class="row">
        <label>
          <input type="checkbox" name="exact" value="true" checked={found.exact} /> {t('exact')}
        </label>
        <label>
          {t('sort')}{' '}
          <select name="sort" class="narrow-select">
            {SORTS.map((sort) => (
              <option key={sort} value={sort} selected={sort === found.sort}>
                {sortName(sort)}
              </option>
            ))}
          </select>
        </label>
        <details>
          <summary>{t('how')}</summary>
          <p>{t('howText')}</p>
        </details>
      </div>
      {found.degraded && <Notice tone="note" title={t('degraded')} />}
      {found.problems.length > 0 && (
        <Notice tone="bad" title={t('problem')}>
          {found.problems.map((problem) => (
            <p key={problem.message}>{problem.message}</p>
          ))}
        </Notice>
      )}
      <div class="columns side">
        <aside>
          <details open class="facets">
            <summary>{t('narrow')}</summary>
            {found.facets
              .filter((facet) => facet.values.length > 0)
              .map((facet, n) => (
                <details key={facet.id} open={n < 3 || facet.values.some((value) => value.chosen)}>
                  <summary>{facet.label}</summary>
                  {facet.values.map((value) => (
                    <label key={value.value} class="choice">
                      <input type="checkbox" name="f" value={value.value} checked={value.chosen} /> {value.label}{' '}
                      <span class="soft">{new Intl.NumberFormat(locale).format(value.count)}</span>
                    </label>
                  ))}
                </details>
              ))}
            <button type="submit" class="quiet">
              {t('apply')}
            </button>
          </details>
        </aside>
        <div>
          {found.problems.length === 0 && (
            <p role="status" class="soft">
              {t('found', { p: found.passages, t: found.testimonies })}
            </p>
          )}
          {found.didYouMean && (
            <p>
              {t('mean')} <a href={href({ q: found.didYouMean, page: null })}>{found.didYouMean}</a>?
            </p>
          )}
          {found.widened.some((one) => one.synonyms.length > 0) && (
            <p class="soft">
              {t('also')}:{' '}
              {found.widened
                .flatMap((one) => one.synonyms)
                .slice(0, 12)
                .join(', ')}
            </p>
          )}
          {found.hits.length === 0 && found.problems.length === 0 && (
            <Empty title={t('none')}>
              <p>{t('noneHelp')}</p>
            </Empty>
          )}
          <ol class="plain hits">
            {found.hits.map((hit) => (
              <Hit key={hit.passage} locale={locale} hit={hit} />
            ))}
          </ol>
          {found.pages > 1 && (
            <nav class="actions" aria-label={t('title')}>
              {found.page > 1 && (
                <a class="button quiet" rel="prev" href={href({ page: String(found.page - 1) })}>
                  {t('before')}
                </a>
              )}
              <span class="soft">
                {found.page} / {found.pages}
              </span>
              {found.page < found.pages && (
                <a class="button quiet" rel="next" href={href({ page: String(found.page + 1) })}>
                  {t('after')}
                </a>
              )}
            </nav>
          )}
        </div>
      </div>
    </form>
  );
}
