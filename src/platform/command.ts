import type { Context } from '#platform/context';

/** What a command is given. It writes through `out` and `progress` only, so that `--json` stays clean. */
export interface CommandLine {
  /** Words after the command's name that are not options. */
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  /** True with `--json`: one JSON value on standard output and nothing else there. */
  readonly json: boolean;
  /** A line for people; silent with `--json`. */
  out(line: string): void;
  /** The result for programs; silent without `--json`. */
  result(value: unknown): void;
  /** A bar on standard error while it is a terminal, otherwise a line now and then. */
  progress(label: string, total: number): { step(done?: number): void; end(): void };
}

interface CommandHead {
  /** As typed: `search rebuild`. */
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  readonly examples: readonly string[];
  readonly options?: Readonly<Record<string, { type: 'string' | 'boolean'; short?: string; help: string }>>;
}

/** A command that needs the archive gets a context, whether the archive is running or not. */
export type Command =
  | (CommandHead & { readonly needs: 'nothing'; run(cli: CommandLine): Promise<number> })
  | (CommandHead & {
      readonly needs: 'archive';
      /** What the worker does otherwise and the desk's role of the database may not. */
      readonly as?: 'worker';
      run(cli: CommandLine, ctx: Context): Promise<number>;
    });

/** Exit codes, as in docs/commands.md. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;
