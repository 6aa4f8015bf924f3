import type { Context } from '#platform/context';
import { readSingly } from '#platform/database';
import * as store from './store/reading.ts';

/**
 * The epoch as it is when it is asked for, or later: whoever asks while another waits for an answer shares the next one, so that many
 * readers cost the database one statement at a time.
 */
export class Epochs {
  private readonly target: string;
  private coming: Promise<string> | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(target: string) {
    this.target = target;
  }

  now(ctx: Context): Promise<string> {
    return (this.coming ??= this.last.then(
      () => this.read(ctx),
      () => this.read(ctx),
    ));
  }

  private read(ctx: Context): Promise<string> {
    this.coming = null;
    const reading = readSingly(ctx, (db) => store.epoch(db, this.target));
    this.last = reading;
    return reading;
  }
}
