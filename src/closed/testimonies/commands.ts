import { pipeline } from '#pipeline';
import { EXIT, type Command } from '#platform/command';
import { listTestimonies } from './actions.ts';

export const commands: Command[] = [
  {
    name: 'status',
    summary: 'how many testimonies stand at each stage',
    usage: 'katha status',
    examples: ['katha status', 'katha status --json'],
    needs: 'archive',
    async run(cli, ctx) {
      const rows = await listTestimonies(ctx);
      const at = new Map(pipeline.map((step) => [step.stage, rows.filter((row) => row.stage === step.stage).length]));
      const open = rows.reduce((sum, row) => sum + (row.withdrawn ? 0 : row.openSpans), 0);
      cli.out(`${rows.length} ${rows.length === 1 ? 'testimony' : 'testimonies'}`);
      for (const [stage, n] of at) if (n > 0) cli.out(`  ${stage.padEnd(12)} ${String(n).padStart(5)}`);
      cli.out(`${open} spans wait for a decision.`);
      cli.result({ testimonies: rows.length, stages: Object.fromEntries(at), openSpans: open });
      return EXIT.ok;
    },
  },
];
