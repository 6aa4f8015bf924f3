import { parseArgs } from 'node:util';
import { ZodError } from 'zod';
import { EXIT, type Command, type CommandLine } from '#platform/command';
import { Refusal, type RefusalKind } from '#platform/errors';
import { isLocale } from '#platform/i18n';
import { commandContext } from './command-context.ts';
import { commands } from './commands.ts';

/** The exit code of each kind of refusal: see docs/commands.md. */
const EXIT_OF: Readonly<Record<RefusalKind, number>> = {
  invalid: 2,
  unsupported: 2,
  'too-large': 2,
  unauthenticated: 3,
  forbidden: 3,
  'not-found': 4,
  gone: 4,
  conflict: 5,
  blocked: 6,
  throttled: 7,
  unavailable: 8,
};

// Whoever reads may stop before the end, as `| head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  throw error;
});
const write = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

function overview(): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  return [
    'katha – the archive from the command line',
    '',
    'usage: npx katha COMMAND [options]',
    '',
    ...commands
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
    '',
    'npx katha COMMAND --help shows its options and examples. Every command takes --json.',
    'Each works whether the archive is running or not; KATHA_DATA names the archive (default: ./data).',
  ].join('\n');
}

function help(command: Command): string {
  const options = Object.entries<{ type: 'string' | 'boolean'; help: string }>({
    ...command.options,
    json: { type: 'boolean', help: 'one JSON value on standard output' },
  });
  return [
    `katha ${command.name} – ${command.summary}`,
    '',
    `usage: npx ${command.usage}`,
    '',
    ...options.map(
      ([name, option]) => `  ${`--${name}${option.type === 'string' ? ' VALUE' : ''}`.padEnd(22)} ${option.help}`,
    ),
    '',
    'examples:',
    ...command.examples.map((example) => `  npx ${example}`),
  ].join('\n');
}

/** The longest command name that the words begin with, such as `search rebuild`. */
function find(words: readonly string[]): Command | undefined {
  return commands
    .filter((command) => command.name.split(' ').every((part, n) => words[n] === part))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
}

function nearest(words: readonly string[]): string | undefined {
  return commands.find((command) => words[0] !== undefined && command.name.startsWith(words[0].slice(0, 3)))?.name;
}

function progress(label: string, total: number): ReturnType<CommandLine['progress']> {
  let done = 0;
  let shown = -1;
  const bar = process.stderr.isTTY;
  const show = () => {
    const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
    if (percent === shown || (!bar && percent < shown + 20 && percent < 100)) return;
    shown = percent;
    if (bar) process.stderr.write(`\r${label} [${'#'.repeat(Math.floor(percent / 4)).padEnd(25)}] ${done}/${total}`);
    else complain(`${label}: ${done} of ${total}`);
  };
  return {
    step(n = 1) {
      done = Math.min(total, done + n);
      show();
    },
    end() {
      if (bar) process.stderr.write('\n');
    },
  };
}

async function main(argv: readonly string[]): Promise<number> {
  const words = argv.filter((word) => !word.startsWith('-'));
  const command = find(words);
  if (!command) {
    if (words.length === 0) {
      write(overview());
      return argv.length === 0 || argv.includes('--help') || argv.includes('-h') ? EXIT.ok : EXIT.usage;
    }
    const close = nearest(words);
    const family = commands.filter((known) => known.name.split(' ')[0] === words[0]);
    complain(
      `There is no command "${words.join(' ')}".${family.length > 0 ? ` There is: ${family.map((known) => known.name).join(', ')}.` : close ? ` Did you mean "${close}"?` : ''}`,
    );
    complain('npx katha lists them all.');
    return EXIT.usage;
  }
  const rest = [...argv];
  for (const part of command.name.split(' ')) rest.splice(rest.indexOf(part), 1);
  const options = Object.fromEntries(
    Object.entries(command.options ?? {}).map(([name, { type, short }]) => [
      name,
      { type, ...(short ? { short } : {}) },
    ]),
  );
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({
      args: rest,
      allowPositionals: true,
      options: { ...options, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    complain(`${error instanceof Error ? error.message : String(error)}\nusage: npx ${command.usage}`);
    return EXIT.usage;
  }
  if (parsed.values['help']) {
    write(help(command));
    return EXIT.ok;
  }
  const json = parsed.values['json'] === true;
  const cli: CommandLine = {
    args: parsed.positionals,
    options: parsed.values as CommandLine['options'],
    json,
    out: (line) => {
      if (!json) write(line);
    },
    result: (value) => {
      if (json) write(JSON.stringify(value));
    },
    progress,
  };
  const code =
    command.needs === 'nothing'
      ? await command.run(cli)
      : await commandContext((ctx) => command.run(cli, ctx), {
          name: command.name,
          ...(command.as ? { as: command.as } : {}),
        });
  if (code === EXIT.usage) complain(`usage: npx ${command.usage}`);
  return code;
}

function explain(error: unknown, json: boolean): number {
  const asked = (process.env['LANG'] ?? '').slice(0, 2);
  const locale = isLocale(asked) ? asked : 'en';
  if (error instanceof Refusal) {
    const { what, todo } = error.explain(locale);
    if (json) write(JSON.stringify({ error: { kind: error.kind, what, todo, details: error.details } }));
    else {
      complain(what);
      if (todo) complain(todo);
    }
    return EXIT_OF[error.kind];
  }
  const message =
    error instanceof ZodError
      ? error.issues.map((issue) => `${issue.path.join('.') || 'value'}: ${issue.message}`).join('; ')
      : error instanceof Error
        ? error.message
        : String(error);
  if (json) write(JSON.stringify({ error: { kind: 'failed', what: message } }));
  else complain(message);
  return error instanceof ZodError ? EXIT.usage : EXIT.failed;
}

const argv = process.argv.slice(2);
try {
  process.exitCode = await main(argv);
} catch (error) {
  process.exitCode = explain(error, argv.includes('--json'));
}
