import { ROLES, type Role } from '#platform/context';
import { EXIT, type Command } from '#platform/command';
import { listPartners } from '#people/partners';
import { addAccount, changeAccount, invite, people, resetAccount } from './actions.ts';
import { emailSchema, invitationInput, passwordSchema } from './rules.ts';

const roleHelp = ROLES.join(' | ');

/** A secret comes from standard input, never from the command line: other users of the machine can read that. */
async function passwordFromInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return passwordSchema.parse(
    Buffer.concat(chunks)
      .toString('utf8')
      .replace(/\r?\n$/, ''),
  );
}

async function partnerByName(ctx: Parameters<typeof listPartners>[0], name: unknown): Promise<string | undefined> {
  if (typeof name !== 'string') return undefined;
  const found = (await listPartners(ctx)).find((partner) => partner.name === name || partner.id === name);
  if (!found) throw new Error(`There is no partner "${name}". See: npx katha user list`);
  return found.id;
}

export const commands: Command[] = [
  {
    name: 'user list',
    summary: 'who has an account, and as what',
    usage: 'katha user list',
    examples: ['katha user list', 'katha user list --json'],
    needs: 'archive',
    async run(cli, ctx) {
      const { accounts } = await people(ctx);
      for (const a of accounts)
        cli.out(
          `${a.role.padEnd(10)} ${a.email.padEnd(32)} ${a.display_name}${a.partner ? ` (${a.partner})` : ''}${a.disabled_at ? ' [disabled]' : ''}`,
        );
      if (accounts.length === 0) cli.out('There is no account yet. Make the first one: npx katha user invite steward');
      cli.result(
        accounts.map((a) => ({
          id: a.id,
          email: a.email,
          name: a.display_name,
          role: a.role,
          partner: a.partner,
          disabled: a.disabled_at !== null,
        })),
      );
      return EXIT.ok;
    },
  },
  {
    name: 'user invite',
    summary: 'a one-time link for a new person',
    usage: `katha user invite ROLE [--partner NAME] [--email ADDRESS]     ROLE: ${roleHelp}`,
    examples: ['katha user invite steward', 'katha user invite partner --partner "Asha Kendra"'],
    options: {
      partner: { type: 'string', help: 'the partner whose staff it is' },
      email: { type: 'string', help: 'only for this address' },
    },
    needs: 'archive',
    async run(cli, ctx) {
      const input = invitationInput.parse({
        role: cli.args[0],
        email: cli.options['email'],
        partnerId: await partnerByName(ctx, cli.options['partner']),
      });
      const link = `${ctx.config.deskUrl}/welcome/${await invite(ctx, input)}`;
      cli.out(link);
      cli.result({ link });
      return EXIT.ok;
    },
  },
  {
    name: 'user add',
    summary: 'an account, its password read from standard input',
    usage: `katha user add EMAIL NAME ROLE [--partner NAME] < password     ROLE: ${roleHelp}`,
    examples: ['katha user add asha@example.org "Asha Rai" redactor < password.txt'],
    options: { partner: { type: 'string', help: 'the partner whose staff it is' } },
    needs: 'archive',
    async run(cli, ctx) {
      const [email, name, role] = cli.args;
      if (!email || !name || !ROLES.includes(role as Role)) return EXIT.usage;
      const partnerId = await partnerByName(ctx, cli.options['partner']);
      const id = await addAccount(ctx, {
        email: emailSchema.parse(email),
        name,
        role: role as Role,
        partnerId,
        password: await passwordFromInput(),
      });
      cli.out(`Added ${email} as ${role}.`);
      cli.result({ id });
      return EXIT.ok;
    },
  },
  {
    name: 'user reset',
    summary: 'a new password from standard input, and the one-time code set up afresh',
    usage: 'katha user reset EMAIL < password',
    examples: ['katha user reset asha@example.org < password.txt'],
    needs: 'archive',
    async run(cli, ctx) {
      const email = emailSchema.parse(cli.args[0]);
      await resetAccount(ctx, { email, password: await passwordFromInput() });
      cli.out(`${email} can sign in with the new password; every session was ended.`);
      cli.result({ email });
      return EXIT.ok;
    },
  },
  {
    name: 'user disable',
    summary: 'ends every session of an account and lets it sign in no more',
    usage: 'katha user disable EMAIL [--enable]',
    examples: ['katha user disable asha@example.org', 'katha user disable asha@example.org --enable'],
    options: { enable: { type: 'boolean', help: 'let the account sign in again' } },
    needs: 'archive',
    async run(cli, ctx) {
      const email = emailSchema.parse(cli.args[0]);
      const found = (await people(ctx)).accounts.find((a) => a.email === email);
      if (!found) throw new Error(`There is no account ${email}. See: npx katha user list`);
      const disabled = cli.options['enable'] !== true;
      await changeAccount(ctx, { id: found.id, disabled });
      cli.out(disabled ? `${email} is disabled.` : `${email} can sign in again.`);
      cli.result({ email, disabled });
      return EXIT.ok;
    },
  },
];
