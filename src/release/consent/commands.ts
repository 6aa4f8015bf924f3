import { EXIT, type Command } from '#platform/command';
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
];
