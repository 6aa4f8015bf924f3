import { identityToRecipient } from 'age-encryption';
import { EXIT, type Command } from '#platform/command';
import { combine, readShare, split, writeShare, type Share } from '#platform/shamir';

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
      const number = (name: string, fallback: number) => Number(cli.options[name] ?? fallback);
      const [shares, needed] = [number('shares', SHARES), number('needed', NEEDED)];
      if (![shares, needed].every(Number.isInteger) || needed < 2 || needed > shares || shares > 20)
        throw new Error('Give whole numbers: at least 2 needed, no more needed than there are, and 20 shares at most.');
      const [identity, ...more] = await linesFromInput();
      if (!identity || more.length > 0) throw new Error('Give the recovery key, and nothing else, on standard input.');
      const recipient = await recipientOf(identity);
      const texts = split(Buffer.from(identity, 'ascii'), needed, shares).map(writeShare);
      // What is printed is read back at once: a share that does not open is found now and not in ten years.
      const again = Buffer.from(combine(texts.slice(-needed).map(readShare))).toString('ascii');
      if (again !== identity)
        throw new Error('The shares do not give the key back; none is to be used. Tell the makers of Katha.');
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
];
