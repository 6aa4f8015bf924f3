import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../src/open/search/port.ts';
import { Shelf } from '../../../src/open/search/shelf.ts';

const keyOf = (n: number) => ({ publicId: `t${n}`, edition: 1, ord: n });

describe('the shelf', () => {
  it('holds whatever was found there or put there for a question, however much it forgets', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), (step) => {
        const shelf = new Shelf();
        for (let page = 0; page < 500; page++) {
          const keys = Array.from({ length: 20 }, (_, n) => keyOf((page * step + n * n * 13) % 5_000));
          const { missing } = shelf.hitsOf(keys);
          if (missing.length > 0) shelf.put({ hits: missing.map((key) => key as Hit), facets: {} });
          expect(shelf.hitsOf(keys)).toMatchObject({ found: keys, missing: [] });
        }
      }),
      { numRuns: 20 },
    );
  });
});
