import { expect, it } from 'vitest';
import { openTestimony } from '#closed/testimonies';
import type { Role } from '#platform/context';
import { entrust, useArchive } from '#test/archive';
import { intakeFactsSchema } from '#rules/closed/testimonies';
import { addPartner } from '#people/partners';
import { closePartner } from '../../../src/people/partners/actions.ts';
import { destroyKeys, withdraw } from '../../../src/release/consent/withdrawal.ts';

const archive = useArchive();

const signedIn = async (who: Role | 'partner-b') => {
  const agent = await archive().atDesk(who);
  return async (path: string) => (await agent.get(path).expect(200)).text;
};
const open = (reference: string, by: 'partner' | 'partner-b' = 'partner') =>
  openTestimony(archive().as(by), {
    languages: ['en'],
    facts: {
      narratorName: 'Sushma Karkiwal',
      contact: '',
      interviewer: '',
      recordedOn: '',
      recordedAt: '',
      reference,
      notes: '',
      imported: {},
    },
    known: [],
  });

it('opens none for a partner that is closed, until it is opened again', async () => {
  const steward = archive().as('steward');
  const id = await addPartner(steward, { name: 'Closed for a while', country: 'IN' });
  const openFor = () =>
    openTestimony(steward, {
      partnerId: id,
      languages: ['hi'],
      facts: intakeFactsSchema.parse({}),
      known: [],
    });
  await closePartner(steward, { id, closed: true });
  await expect(openFor()).rejects.toMatchObject({ kind: 'conflict' });
  const form = await (await signedIn('steward'))('/testimonies/new');
  expect(form).toContain('Partner A');
  expect(form).not.toContain('Closed for a while');
  await closePartner(steward, { id, closed: false });
  expect(await openFor()).toMatch(/^[0-9a-f-]{36}$/);
});

it('lists testimonies by the number that the partner gave them, and what each still lacks', async () => {
  await open('KTM-17');
  await open('DHK-4', 'partner-b');
  const mine = await (await signedIn('partner'))('/testimonies');
  expect(mine).toContain('<strong>KTM-17</strong>');
  expect(mine).toContain('no interview yet');
  expect(mine).toContain('consent not recorded');
  expect(mine).not.toMatch(/DHK-4|Partner A|Sushma/);
  const all = await signedIn('steward');
  expect(await all('/testimonies')).toMatch(/DHK-4[\s\S]*Partner B[\s\S]*KTM-17[\s\S]*Partner A/);
});

it('keeps the list of a partner whole when a key was destroyed', async () => {
  const id = await entrust(archive());
  await withdraw(archive().as('partner'), id, 0);
  expect(await destroyKeys(archive().worker)).toBe(1);
  const page = await (await signedIn('partner'))('/testimonies');
  expect(page).toContain(id);
  expect(page).toContain('<strong>KTM-17</strong>');
});

it('shows fifty at a time', async () => {
  for (let n = 0; n < 50; n++) await open(`B-${n}`, 'partner-b');
  const page = await signedIn('partner-b');
  const first = await page('/testimonies');
  expect(first).toContain('1 / 2');
  expect(first).not.toContain('DHK-4');
  expect(await page('/testimonies?page=2')).toContain('DHK-4');
  expect(await page('/testimonies?page=x')).toContain('1 / 2');
  // The first page names the newest, and how many more there are.
  expect(await page('/')).toContain('<a href="/testimonies">43 more</a>');
});

it('leads researchers and advocates from their first page to the search, and says what they may read', async () => {
  for (const [role, said] of [
    ['researcher', 'what women allowed to researchers'],
    ['advocate', 'look for submissions or courts'],
  ] as const) {
    const home = await (await signedIn(role))('/');
    expect(home).toContain(said);
    expect(home).toContain('<form action="/search" method="get" role="search"');
    expect(home).toContain('href="/browse?direction=accountability"');
  }
  expect(await (await signedIn('redactor'))('/')).not.toContain('role="search"');
});
