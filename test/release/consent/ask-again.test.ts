import { expect, it } from 'vitest';
import { recordConsent, toAskAgain } from '#release/consent';
import { consentRecord, entrust, useArchive } from '#test/archive';
import { withdraw } from '../../../src/release/consent/withdrawal.ts';

const archive = useArchive();
const days = (n: number) => new Date(Date.now() + n * 86_400_000);
const day = (n: number) => days(n).toISOString();

/** Who stands on a partner's list, as it would be some days from now. */
const listed = async (who: 'partner' | 'partner-b', inDays = 0) => {
  const ctx = archive().as(who);
  return (await toAskAgain({ ...ctx, clock: { ...ctx.clock, now: () => days(inDays) } })).map((row) => row.id);
};

it('lists whom to ask again, the most urgent first, to her own partner alone', async () => {
  const soon = await entrust(archive(), { consent: { reconsentAt: day(20) } });
  const late = await entrust(archive(), { consent: { reconsentAt: day(-3) } });
  const ending = await entrust(archive(), { consent: { expiresAt: day(10) } });
  const far = await entrust(archive(), { consent: { reconsentAt: day(200) } });
  const never = await entrust(archive(), { consent: null });
  const theirs = await entrust(archive(), { by: 'partner-b', consent: { reconsentAt: day(5) } });

  expect(await listed('partner')).toEqual([late, ending, soon]);
  expect(await listed('partner-b')).toEqual([theirs]);
  await expect(toAskAgain(archive().as('researcher'))).rejects.toMatchObject({ kind: 'forbidden' });

  // The policy of the land asks again some years on, whatever was written down; without a consent there is nothing to ask again.
  const years = await listed('partner', 365 * 6);
  expect(new Set(years)).toEqual(new Set([late, ending, soon, far]));
  expect(years).not.toContain(never);

  // Asked again: off the list. Taken back: off the list.
  await recordConsent(archive().as('partner'), late, {
    record: consentRecord(),
    private: { redactionWishes: '', contactHow: '', contactWindow: '', benefit: '', riskNotes: '' },
  });
  await withdraw(archive().as('partner'), ending, 30);
  expect(await listed('partner')).toEqual([soon]);

  const agent = await archive().atDesk('partner');
  const home = (await agent.get('/').expect(200)).text;
  expect(home).toContain('1 narrator is to be asked again');
  expect(home).toContain(`/testimonies/${soon}/consent`);
  expect(home).not.toContain('Sushma');
});
