import { EXIT, type Command } from '#platform/command';
import { listUnmaskings, setGrantHours } from './actions.ts';
import { GRANT_HOURS } from './rules.ts';

export const commands: Command[] = [
  {
    name: 'identity requests',
    summary: 'who asked to see who a narrator is, who answered, and how often it was looked at',
    usage: 'katha identity requests',
    examples: ['katha identity requests', 'katha identity requests --json'],
    needs: 'archive',
    async run(cli, ctx) {
      const requests = await listUnmaskings(ctx);
      for (const one of requests)
        cli.out(
          `${one.requestedAt.toISOString().slice(0, 16)}Z  ${one.publicId}  ${one.state.padEnd(8)} ${one.purpose.padEnd(10)} asked by ${one.requester}${one.decider ? `, answered by ${one.decider}` : ''}, ${one.views} ${one.views === 1 ? 'view' : 'views'}`,
        );
      if (requests.length === 0) cli.out('Nobody has asked.');
      cli.result({
        requests: requests.map(({ id, publicId, state, purpose, requestedAt, decidedAt, expiresAt, views }) => ({
          id,
          publicId,
          state,
          purpose,
          requestedAt,
          decidedAt,
          expiresAt,
          views,
        })),
      });
      return EXIT.ok;
    },
  },
  {
    name: 'identity policy',
    summary: `sets for how many hours a granted look at an identity stays open (${GRANT_HOURS.standard} unless said)`,
    usage: 'katha identity policy HOURS',
    examples: ['katha identity policy 4'],
    needs: 'archive',
    async run(cli, ctx) {
      const [given] = cli.args;
      if (given === undefined || !/^\d+(\.\d+)?$/.test(given)) return EXIT.usage;
      await setGrantHours(ctx, Number(given));
      cli.out(`A grant lasts ${given} hours from now on.`);
      cli.result({ hours: Number(given) });
      return EXIT.ok;
    },
  },
];
