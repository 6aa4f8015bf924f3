/**
 * The redaction desk with script: decisions without losing one's place, words selected with the pointer, and keys for everything.
 * Without script the same forms work one page at a time.
 */
const KEYS: Readonly<Record<string, string>> = { r: 'replace', p: 'keep', o: 'open' };
let current: string | null = null;

const root = () => document.getElementById('workbench');
const openDecisions = () => [...document.querySelectorAll<HTMLElement>('.decision.is-open')];
const decision = (cluster: string | null) => (cluster === null ? null : document.getElementById(`c-${cluster}`));

/** No decision is the current one: on a narrow screen it no longer stands over the text. */
function leave(): void {
  document.querySelector('.decision.is-current')?.classList.remove('is-current');
  for (const span of document.querySelectorAll('.span.is-current')) span.classList.remove('is-current');
  current = null;
}

function go(to: HTMLElement | undefined | null): void {
  if (!to) return;
  leave();
  current = to.dataset['cluster'] ?? null;
  to.classList.add('is-current');
  to.focus({ preventScroll: true });
  to.scrollIntoView({ block: 'nearest' });
  const spans = [...document.querySelectorAll<HTMLElement>('.span')].filter(
    (span) => span.dataset['cluster'] === current,
  );
  for (const span of spans) span.classList.add('is-current');
  spans[0]?.scrollIntoView({ block: 'center' });
}

function step(by: 1 | -1): void {
  const all = openDecisions();
  const at = all.findIndex((one) => one.dataset['cluster'] === current);
  go(at < 0 ? all[0] : all[(at + by + all.length) % all.length]);
}

/** Sends a form and puts the new desk in the place of the old one; a refusal is shown on top, and nothing is lost. */
async function send(form: HTMLFormElement, submitter: HTMLButtonElement | null): Promise<void> {
  const data = new FormData(form, submitter);
  const following = openDecisions();
  const next =
    following[following.findIndex((one) => one.dataset['cluster'] === current) + 1]?.dataset['cluster'] ?? null;
  const body = new URLSearchParams(
    [...data].map(([name, value]): [string, string] => [name, typeof value === 'string' ? value : value.name]),
  );
  const scroll = document.querySelector('.texts')?.scrollTop ?? 0;
  const answer = await fetch(form.action, { method: 'POST', body, headers: { Accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fresh = page.getElementById('workbench');
  if (!fresh) {
    root()?.querySelector('.notice-bad')?.remove();
    const problem = page.querySelector('.notice-bad');
    if (problem) root()?.prepend(document.importNode(problem, true));
    scrollTo({ top: 0 });
    return;
  }
  root()?.replaceWith(document.importNode(fresh, true));
  const texts = document.querySelector('.texts');
  if (texts) texts.scrollTop = scroll;
  go(decision(next) ?? openDecisions()[0]);
}

addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.closest('#workbench')) return;
  event.preventDefault();
  const submitter = event.submitter instanceof HTMLButtonElement ? event.submitter : null;
  send(form, submitter).catch(() => form.submit());
});

addEventListener('click', (event) => {
  const link = (event.target as Element | null)?.closest<HTMLAnchorElement>('#workbench a[href^="#"]');
  if (!link) return;
  if (link.classList.contains('to-text')) leave();
  const [, cluster = null] = /^#c-(.+)$/.exec(link.hash) ?? [];
  if (cluster === null) return;
  event.preventDefault();
  const to = decision(cluster);
  to?.closest('details')?.setAttribute('open', '');
  go(to);
});

addEventListener('selectionchange', () => {
  const selection = getSelection();
  const form = document.getElementById('missed');
  if (!selection || selection.isCollapsed || !(form instanceof HTMLFormElement)) return;
  const words = (selection.anchorNode?.parentElement ?? null)?.closest('.words');
  const segment = words?.closest<HTMLElement>('[data-segment]')?.dataset['segment'];
  const text = selection.toString().trim();
  if (segment === undefined || text === '' || !words?.contains(selection.focusNode)) return;
  const field = (name: string) => form.elements.namedItem(name);
  const where = field('segment');
  const what = field('words');
  form.closest('details')?.setAttribute('open', '');
  if (where instanceof HTMLInputElement) where.value = segment;
  if (what instanceof HTMLInputElement) what.value = text;
});

addEventListener('keydown', (event) => {
  const target = event.target as Element | null;
  if (
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    target?.closest('input:not([type=radio]):not([type=checkbox]), textarea, select')
  )
    return;
  const key = event.key.toLowerCase();
  if (key === 'j' || key === 'k') {
    event.preventDefault();
    step(key === 'j' ? 1 : -1);
    return;
  }
  if (key === 'u') {
    document.querySelector<HTMLButtonElement>('#undo button')?.click();
    return;
  }
  const here = decision(current);
  if (!here) return;
  if (/^[1-9]$/.test(key)) {
    const level = here.querySelectorAll<HTMLInputElement>('input[name=level]')[Number(key) - 1];
    if (level) level.checked = true;
    return;
  }
  const wanted = KEYS[key];
  if (wanted) here.querySelector<HTMLButtonElement>(`button[name=decision][value=${wanted}]`)?.click();
});
