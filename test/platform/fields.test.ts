import { createSecretKey, randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openField, openJson, openText, sealField, sealJson } from '#platform/fields';
import { SealBroken } from '#platform/keys';

const key = { fieldKey: createSecretKey(randomBytes(32)) };
const otherKey = { fieldKey: createSecretKey(randomBytes(32)) };
const place = { table: 'closed.originals', id: '0190b2a4', column: 'name_sealed' };
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);

describe('a sealed field', () => {
  test('gives back bytes, text and JSON as they were, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) =>
        openField(key, place, sealField(key, place, bytes)).equals(bytes),
      ),
    );
    fc.assert(fc.property(anyText, (text) => openText(key, place, sealField(key, place, text)) === text));
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(openJson(key, place, sealJson(key, place, value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    expect(openField(key, place, sealField(key, place, 'कथा')).toString()).toBe('कथा');
  });

  test('holds 20 MB', () => {
    const large = randomBytes(20_000_000);
    expect(openField(key, place, sealField(key, place, large)).equals(large)).toBe(true);
  });

  test('does not open in another row, column or table, nor under another key', () => {
    const sealed = sealField(key, place, 'her name');
    for (const elsewhere of [
      { ...place, id: '0190b2a5' },
      { ...place, column: 'title_sealed' },
      { ...place, table: 'closed.transcripts' },
      { table: 'closed.originals.0190b2a4', id: 'name', column: 'sealed' },
      { table: 'closed.originals', id: '0190b2a4name_sealed', column: '' },
      { table: '', id: '', column: '' },
    ])
      expect(() => openField(key, elsewhere, sealed)).toThrow(SealBroken);
    expect(() => openField(otherKey, place, sealed)).toThrow(SealBroken);
  });

  test('two places are never taken for one, however their names run together', () => {
    const part = fc.string({ unit: fc.constantFrom('a', '"', ',', '\\', '\0', '.'), maxLength: 4 });
    const somewhere = fc.record({ table: part, id: part, column: part });
    fc.assert(
      fc.property(somewhere, somewhere, (here, there) => {
        fc.pre(JSON.stringify(here) !== JSON.stringify(there));
        expect(() => openField(key, there, sealField(key, here, 'x'))).toThrow(SealBroken);
      }),
    );
  });

  test('cut at any length, lengthened, or with any one bit turned, does not open', () => {
    const sealed = sealField(key, place, 'her name');
    for (let length = 0; length < sealed.length; length++)
      expect(() => openField(key, place, sealed.subarray(0, length))).toThrow(SealBroken);
    expect(() => openField(key, place, Buffer.concat([sealed, Buffer.of(0)]))).toThrow(SealBroken);
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const flipped = Buffer.from(sealed);
      flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(() => openField(key, place, flipped)).toThrow(SealBroken);
    }
  });

  test('random bytes never open', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(() => openField(key, place, bytes)).toThrow(SealBroken);
        expect(() => openField(key, place, Buffer.concat([Buffer.of(1), bytes]))).toThrow(SealBroken);
      }),
    );
  });

  test('of the same value twice gives different bytes, and short values of different length the same length', () => {
    expect(sealField(key, place, 'x').equals(sealField(key, place, 'x'))).toBe(false);
    expect(new Set(['', 'Jo', 'Lakshmi', 'x'.repeat(50)].map((name) => sealField(key, place, name).length)).size).toBe(
      1,
    );
  });

  test('an error names the place and never the value', () => {
    const sealed = sealJson(key, place, { secret: 'her name' });
    const schema = z.object({ secret: z.enum(['other']) });
    for (const attempt of [
      () => openJson(key, place, sealed, schema),
      () => openText(key, place, sealed),
      () => openField(otherKey, place, sealed),
    ]) {
      expect(attempt).toThrow('closed.originals.name_sealed of 0190b2a4');
      expect(attempt).not.toThrow('her name');
    }
  });

  test('a schema gives the value its shape', () => {
    const schema = z.object({ n: z.number(), at: z.coerce.date() });
    expect(openJson(key, place, sealJson(key, place, { n: 1, at: new Date(0) }), schema)).toEqual({
      n: 1,
      at: new Date(0),
    });
  });

  test('bytes are text where they are UTF-8, and never JSON; what JSON cannot hold is not sealed', () => {
    const sealed = sealField(key, place, Buffer.from('"कथा"'));
    expect(openText(key, place, sealed)).toBe('"कथा"');
    expect(() => openJson(key, place, sealed)).toThrow(SealBroken);
    expect(() => openText(key, place, sealField(key, place, Buffer.of(0xe0)))).toThrow(SealBroken);
    for (const nothing of [undefined, () => 1, Symbol('x')])
      expect(() => sealField(key, place, nothing)).toThrow(TypeError);
  });
});
