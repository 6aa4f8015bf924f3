import { EXIT, type Command } from '#platform/command';
import { findByPublicId } from '#closed/testimonies';
import { Refusal } from '#platform/errors';
import { exportConsent } from './jsonld.ts';
import { pageTexts } from './page-text.ts';
import { withdrawPublicId } from './withdrawal.ts';

export const commands: Command[] = [
  {
    name: 'withdraw',
    summary: 'withdraws a testimony: at once, everywhere',
    usage: 'katha withdraw PUBLIC_ID [--grace DAYS]',
    examples: ['katha withdraw 7h3k9m2xq4', 'katha withdraw 7h3k9m2xq4 --grace 0'],
    options: { grace: { type: 'string', help: 'days until its keys are destroyed, 0 to 365 (30)' } },
    needs: 'archive',
    async run(cli, ctx) {
      const [id] = cli.args;
      const grace = Number(cli.options['grace'] ?? 30);
      if (!id || !Number.isInteger(grace) || grace < 0 || grace > 365) return EXIT.usage;
      const publicId = await withdrawPublicId(ctx, id, grace);
      cli.out(`${publicId} is withdrawn. Its keys are destroyed in ${grace} days.`);
      cli.result({ publicId, graceDays: grace });
      return EXIT.ok;
    },
  },
  {
    name: 'consent-record',
    summary: 'prints all that is recorded of a consent, as JSON-LD (ISO/IEC TS 27560, W3C DPV)',
    usage: 'katha consent-record PUBLIC_ID',
    examples: ['katha consent-record 7h3k9m2xq4 > consent.jsonld'],
    options: {},
    needs: 'archive',
    async run(cli, ctx) {
      const [publicId] = cli.args;
      if (!publicId) return EXIT.usage;
      const id = await findByPublicId(ctx, publicId);
      if (!id) throw new Refusal('not-found', pageTexts.addressUnknown);
      const { document } = await exportConsent(ctx, id);
      cli.out(JSON.stringify(document, null, 2));
      cli.result({ document });
      return EXIT.ok;
    },
  },
];
