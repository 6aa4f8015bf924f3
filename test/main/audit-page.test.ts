import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '#platform/i18n';
import { entrust, useArchive } from '#test/archive';
import { auditSentence } from '../../src/main/audit-text.ts';

const archive = useArchive();
const root = path.resolve(import.meta.dirname, '../..');
const files = (folder: string, kind: RegExp) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => kind.test(name))
    .map((name) => readFileSync(path.join(root, folder, name), 'utf8'));
const NAME = /'([a-z-]+\.[a-z-]+)'/g;

/** What the program and the database write into the audit, as far as it stands there as a word. */
function written(): string[] {
  const program = files('src', /\.tsx?$/).flatMap((text) =>
    [...text.matchAll(/\baudit\([^;]*?action:([^\n]*)/g)].map(([, rest = '']) => rest),
  );
  const commands = files('src/main', /commands\.ts$/).flatMap((text) => text.match(/action: 'keys\.[^\n]*/g) ?? []);
  const database = files('migrations', /\.sql$/).flatMap(
    (text) => text.match(/insert into platform\.audit[^;]*?'[a-z-]+\.[a-z-]+'/g) ?? [],
  );
  return [...program, ...commands, ...database].flatMap((text) =>
    [...text.matchAll(NAME)].map(([, name = '']) => name),
  );
}

describe('the audit page', () => {
  it('has a sentence for everything that is written', () => {
    const kinds = ['decide', 'add', 'undo'].map((kind) => `redaction.${kind}`);
    const names = [...written(), ...kinds, 'approval.redaction', 'approval.disclosure'];
    expect(new Set(names).size).toBeGreaterThan(60);
    expect(names.filter((name) => !auditSentence(name))).toEqual([]);
  });

  it('says in the language of the reader what was done, with the name that the API has for it', async () => {
    await entrust(archive());
    const steward = await archive().atDesk('steward');
    for (const locale of LOCALES) {
      const { text } = await steward.get(`/audit?lang=${locale}`).expect(200);
      expect(text).toContain(
        `${auditSentence('transcript.search')?.[locale]} <span class="code soft">transcript.search<`,
      );
    }
  });
});
