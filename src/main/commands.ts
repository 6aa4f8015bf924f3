import { commands as detection } from '#commands/closed/detection';
import { commands as identity } from '#commands/closed/identity';
import { commands as originals } from '#commands/closed/transcripts';
import { commands as testimonies } from '#commands/closed/testimonies';
import { commands as search } from '#commands/open/search';
import { commands as accounts } from '#commands/people/accounts';
import { commands as consent } from '#commands/release/consent';
import type { Command } from '#platform/command';
import { commands as backup } from './backup-commands.ts';
import { commands as keys } from './key-commands.ts';
import { commands as upkeep } from './upkeep.ts';

/** All that `npx katha` can do. */
export const commands: readonly Command[] = [
  ...detection,
  ...testimonies,
  ...identity,
  ...originals,
  ...accounts,
  ...consent,
  ...search,
  ...backup,
  ...keys,
  ...upkeep,
];
