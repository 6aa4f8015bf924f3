import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { audit } from '#platform/audit';
import { EXIT, type Command, type CommandLine } from '#platform/command';
import { readConfig } from '#platform/config';
import { transact } from '#platform/database';
import { changeMaster, changeRecovery, recoverMaster, type KeyChange } from '#platform/key-change';
import { openKeyRing } from '#platform/keys';
import { combine, readShare, split, writeShare, type Share } from '#platform/shamir';
import { openArchive } from './archive.ts';
import { demandStopped } from '#platform/running';

/** How the recovery key is shared out when nothing else is said: five people, any three of them. */
const SHARES = 5;
const NEEDED = 3;

/** Secrets come from standard input, never from the command line: other users of the machine can read that. */
async function linesFromInput(): Promise<string[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks)
    .toString('utf8')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** @throws Error for what is no X25519 age key */
async function recipientOf(identity: string): Promise<string> {
  try {
    return await identityToRecipient(identity);
  } catch {
    throw new Error(
      'This is no age key, or a letter of it was changed. Give recovery-key.txt as it is: katha keys split < recovery-key.txt',
    );
  }
}

/** How many shares, and how many of them are needed. @throws Error for numbers that make no sense */
function sharing(cli: CommandLine): { shares: number; needed: number } {
  const number = (name: string, fallback: number) => Number(cli.options[name] ?? fallback);
  const [shares, needed] = [number('shares', SHARES), number('needed', NEEDED)];
  if (![shares, needed].every(Number.isInteger) || needed < 2 || needed > shares || shares > 20)
    throw new Error('Give whole numbers: at least 2 needed, no more needed than there are, and 20 shares at most.');
  return { shares, needed };
}

/** Shares of a key, each set of the smallest size read back at once: one that does not open is found now and not in ten years. */
function shareOut(identity: string, { shares, needed }: { shares: number; needed: number }): string[] {
  const texts = split(Buffer.from(identity, 'ascii'), needed, shares).map(writeShare);
  for (let first = 0; first < shares; first += 1) {
    const some = Array.from({ length: needed }, (_, n) => texts[(first + n) % shares] as string);
    if (Buffer.from(combine(some.map(readShare))).toString('ascii') !== identity)
      throw new Error('The shares do not give the key back; none is to be used. Tell the makers of Katha.');
  }
  return texts;
}

/**
 * Does something to the keys while nothing else can. The database is opened before, so that it knows the archive by its name and not by the
 * key that is about to change, and after, for the audit.
 */
async function withStopped(
  cli: CommandLine,
  action: 'keys.rotate' | 'keys.new-recovery' | 'keys.ceremony' | 'keys.recover',
  change: (dataDir: string) => Promise<KeyChange>,
): Promise<KeyChange> {
  const config = { ...readConfig(), logLevel: 'warn' };
  demandStopped(config.dataDir, 'before its keys are changed');
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  if (action !== 'keys.recover') {
    await openKeyRing(config, { make: false });
    await (await openArchive(config, { owner: false, say })).stop();
  }
  const made = await change(config.dataDir);
  const archive = await openArchive(config, { owner: false, say });
  try {
    const ctx = { ...archive.context, actor: { kind: 'system', task: `command ${action}` } as const };
    await transact(ctx, (tx) =>
      audit(tx, ctx, {
        action,
        subject: 'archive',
        detail: { master: made.master, recovery: made.recovery, testimonies: made.testimonies },
      }),
    );
  } finally {
    await archive.stop();
  }
  cli.out(
    `Sealed anew: the archive secret and the keys of ${made.testimonies} testimonies. No file and no field changes.`,
  );
  return made;
}

const COPY_AGAIN =
  'Copies of the key folder from before do not fit any more: npx katha keys sync FOLDER for each, and destroy those that cannot be reached.';

export const commands: Command[] = [
  {
    name: 'keys split',
    summary: 'shares the recovery key out: five sheets, any three of which give it back',
    usage: 'katha keys split < recovery-key.txt',
    examples: ['katha keys split < recovery-key.txt', 'katha keys split --shares 7 --needed 4 < recovery-key.txt'],
    options: {
      shares: { type: 'string', help: `how many shares are made (${SHARES})` },
      needed: { type: 'string', help: `how many of them give the key back (${NEEDED})` },
    },
    needs: 'nothing',
    async run(cli) {
      const { shares, needed } = sharing(cli);
      const [identity, ...more] = await linesFromInput();
      if (!identity || more.length > 0) throw new Error('Give the recovery key, and nothing else, on standard input.');
      const recipient = await recipientOf(identity);
      const texts = shareOut(identity, { shares, needed });
      cli.out(`Shares of the recovery key ${recipient}`);
      cli.out(
        `Any ${needed} of these ${shares} give it back; fewer say nothing. Print each on a sheet of its own, for people who live apart.`,
      );
      texts.forEach((text, i) => cli.out(`\nShare ${i + 1} of ${shares}:\n${text}`));
      cli.out('\nNow type them in again from the sheets (katha keys combine), and only then destroy recovery-key.txt.');
      cli.result({ recipient, needed, shares: texts });
      return EXIT.ok;
    },
  },
  {
    name: 'keys combine',
    summary: 'gives the recovery key back from its shares, one a line on standard input',
    usage: 'katha keys combine < shares.txt > recovery-key.txt',
    examples: ['katha keys combine', 'katha keys combine < shares.txt'],
    needs: 'nothing',
    async run(cli) {
      const lines = await linesFromInput();
      const shares: Share[] = lines.map((line, i) => {
        try {
          return readShare(line);
        } catch (error) {
          throw new Error(
            `Share on line ${i + 1}: ${error instanceof Error ? error.message : String(error)}. Compare it with the sheet and try again.`,
            { cause: error },
          );
        }
      });
      let identity: string;
      try {
        identity = Buffer.from(combine(shares)).toString('ascii');
      } catch (error) {
        throw new Error(`The key cannot be given back: ${error instanceof Error ? error.message : String(error)}.`, {
          cause: error,
        });
      }
      const recipient = await recipientOf(identity);
      cli.out(`# public key: ${recipient}\n${identity}`);
      cli.result({ recipient, identity });
      return EXIT.ok;
    },
  },
  {
    name: 'keys rotate',
    summary: 'makes a new master key and seals everything to it',
    usage: 'katha keys rotate',
    examples: ['katha keys rotate'],
    needs: 'nothing',
    async run(cli) {
      if (cli.args.length > 0) return EXIT.usage;
      const made = await withStopped(cli, 'keys.rotate', (dataDir) => changeMaster(dataDir));
      cli.out(`The master key is now ${made.master}.`);
      cli.out(COPY_AGAIN);
      cli.result(made);
      return EXIT.ok;
    },
  },
  {
    name: 'keys new-recovery',
    summary: 'makes a new recovery key, prints it once, and keeps it nowhere',
    usage: 'katha keys new-recovery',
    examples: ['katha keys new-recovery', 'katha keys new-recovery > /media/stick/recovery-key.txt'],
    needs: 'nothing',
    async run(cli) {
      if (cli.args.length > 0) return EXIT.usage;
      const identity = await generateX25519Identity();
      const recipient = await identityToRecipient(identity);
      // Printed before anything is sealed to it: a key that nobody saw must not be in force.
      cli.out(
        `# Recovery key of this Katha archive. Keep it offline: it opens everything.\n# public key: ${recipient}\n${identity}`,
      );
      const made = await withStopped({ ...cli, out: (line) => cli.out(`# ${line}`) }, 'keys.new-recovery', (dataDir) =>
        changeRecovery(dataDir, recipient),
      );
      cli.out('# It is in force. The one before opens nothing that is sealed from now on; destroy it.');
      cli.out(`# ${COPY_AGAIN}`);
      cli.result({ ...made, identity });
      return EXIT.ok;
    },
  },
  {
    name: 'keys ceremony',
    summary: 'a new recovery key, made and shared out in one go: it is never on a disk',
    usage: 'katha keys ceremony',
    examples: ['katha keys ceremony', 'katha keys ceremony --shares 7 --needed 4'],
    options: {
      shares: { type: 'string', help: `how many shares are made (${SHARES})` },
      needed: { type: 'string', help: `how many of them give the key back (${NEEDED})` },
    },
    needs: 'nothing',
    async run(cli) {
      if (cli.args.length > 0) return EXIT.usage;
      const { shares, needed } = sharing(cli);
      const identity = await generateX25519Identity();
      const recipient = await identityToRecipient(identity);
      const texts = shareOut(identity, { shares, needed });
      cli.out('Key ceremony. Those who will keep a share are in the room, and nobody else sees the screen.');
      cli.out(
        'The archive is stopped. What follows is written down by hand, or printed by a printer that keeps nothing.',
      );
      cli.out(`\nNew recovery key, public part: ${recipient}`);
      cli.out(`${shares} shares; any ${needed} give the key back, fewer say nothing about it.`);
      texts.forEach((text, i) => cli.out(`\nShare ${i + 1} of ${shares}, for one person and one sheet:\n${text}`));
      cli.out(`\nEach ${needed} neighbouring shares were combined again just now, and gave the key.`);
      const made = await withStopped(cli, 'keys.ceremony', (dataDir) => changeRecovery(dataDir, recipient));
      cli.out("\nThe new recovery key is in force. It was never on a disk, and leaves this machine's memory now.");
      cli.out('What remains to be done, in this order:');
      cli.out(
        `  1. ${needed} people type their sheets in: npx katha keys combine. The public key it prints must be the one above.`,
      );
      cli.out('     Do it on this screen and clear it: the key is then shown whole.');
      cli.out('  2. Each takes a sheet home. No two of them live together; nobody keeps two.');
      cli.out('  3. Sheets, sticks and files of the recovery key of before are destroyed.');
      cli.out(`  4. ${COPY_AGAIN}`);
      cli.out('  5. Write down who has which number, and when you will try it again: within a year.');
      cli.result({ ...made, needed, shares: texts });
      return EXIT.ok;
    },
  },
  {
    name: 'keys recover',
    summary: 'makes a new master key from the recovery key, where the master key is lost',
    usage: 'katha keys recover < recovery-key.txt',
    examples: [
      'katha keys recover < /media/stick/recovery-key.txt',
      'katha keys combine < shares.txt | katha keys recover',
    ],
    needs: 'nothing',
    async run(cli) {
      const [identity, ...more] = await linesFromInput();
      if (!identity || more.length > 0) throw new Error('Give the recovery key, and nothing else, on standard input.');
      await recipientOf(identity);
      const made = await withStopped(cli, 'keys.recover', (dataDir) => recoverMaster(dataDir, identity));
      cli.out(`The archive opens again. The master key is now ${made.master}.`);
      cli.out(COPY_AGAIN);
      cli.result(made);
      return EXIT.ok;
    },
  },
];
