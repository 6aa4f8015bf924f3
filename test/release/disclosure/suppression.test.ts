import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellKey, publicCount, suppress, type Cell } from '#rules/release/disclosure';

const options = { secret: 'a secret of the archive' };
const one = (...counts: number[]): Cell[] => counts.map((n, at) => ({ key: `c${at}`, n }));
const shown = (cells: Cell[]) => suppress(cells, options).map((cell) => cell.shown);

describe('a table of counts', () => {
  it('shows multiples of five, and hides what is under five', () => {
    expect(shown(one(10, 25, 40))).toEqual([10, 25, 40]);
    expect(shown(one(4, 25, 40))).toEqual([null, null, 40]);
  });

  it('hides a second cell with the first, the smallest that could be shown', () => {
    expect(shown(one(40, 1, 30, 20))).toEqual([40, null, 30, null]);
  });

  it('hides all where there is nothing to hide behind', () => {
    expect(shown(one(3, 50))).toEqual([null, null]);
    expect(shown(one(3))).toEqual([null]);
    expect(shown([])).toEqual([]);
  });

  it('does not tell none from a few: neither by what it shows nor by what else it hides', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 4 }), fc.nat({ max: 4 })), { maxLength: 8 }),
        (drawn) => {
          // The same table twice; where a count is under five, two different small ones.
          const cells = (small: 1 | 2) => one(...drawn.map((cell) => (cell[0] < 5 ? cell[small] : cell[0])));
          expect(shown(cells(1))).toEqual(shown(cells(2)));
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('never shows what is not a multiple of five, nor anything further from the truth than four', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 200 }), { maxLength: 12 }), (counts) => {
        for (const [at, number] of shown(one(...counts)).entries()) {
          if (number === null) continue;
          expect(number % 5).toBe(0);
          expect(number).toBeGreaterThanOrEqual(5);
          expect(Math.abs(number - (counts[at] ?? 0))).toBeLessThan(5);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('hides at least k women wherever it hides any, as long as there are any to hide behind', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 }), { maxLength: 10 }), (counts) => {
        const away = shown(one(...counts)).flatMap((number, at) => (number === null ? [counts[at] ?? 0] : []));
        const sum = away.reduce((total, n) => total + n, 0);
        expect(away.length === 0 || sum >= 5 || counts.every((n) => n < 5)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it('does not depend on the order of its cells, and is the same each time', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { maxLength: 10 }), (counts) => {
        const cells = one(...counts);
        const turned = new Map(suppress([...cells].reverse(), options).map((cell) => [cell.key, cell.shown]));
        expect(shown(cells)).toEqual(cells.map((cell) => turned.get(cell.key)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps the mean: rounding goes up as often as it should', () => {
    const numbers = Array.from({ length: 20_000 }, (_, at) => publicCount(7, `cell ${at}`, options) ?? 0);
    expect(new Set(numbers)).toEqual(new Set([5, 10]));
    // Two fifths go up; five standard deviations of the mean are 0.09.
    expect(Math.abs(numbers.reduce((sum, n) => sum + n, 0) / numbers.length - 7)).toBeLessThan(0.09);
  });

  it('takes a damaged count as none', () => {
    expect(shown(one(Number.NaN, -3, 30, 40))).toEqual([null, null, null, 40]);
    expect(publicCount(Number.NaN, 'x', options)).toBeNull();
  });
});

describe('a single count', () => {
  it('is null from none to four', () => {
    for (let n = 0; n < 5; n += 1) expect(publicCount(n, 'x', options)).toBeNull();
    expect(publicCount(5, 'x', options)).toBe(5);
  });

  it('takes another k and base', () => {
    expect(publicCount(9, 'x', { ...options, k: 10, base: 10 })).toBeNull();
    expect(publicCount(20, 'x', { ...options, k: 10, base: 10 })).toBe(20);
  });
});

describe('the key of a cell', () => {
  const id = fc.string({ minLength: 1, maxLength: 10 });
  it('is that of its members, in whatever order and however often named', () => {
    fc.assert(
      fc.property(fc.array(id, { maxLength: 30 }), (ids) => {
        expect(cellKey([...ids].reverse(), 's')).toBe(cellKey(ids, 's'));
        expect(cellKey([...ids, ...ids], 's')).toBe(cellKey(ids, 's'));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is another for other members, and under another secret', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 1, maxLength: 30 }), (ids) => {
        expect(cellKey(ids.slice(1), 's')).not.toBe(cellKey(ids, 's'));
        expect(cellKey(ids, 't')).not.toBe(cellKey(ids, 's'));
      }),
      { numRuns: 1_000 },
    );
  });

  it('lets the same women be rounded alike in different tables, so that asking in many ways tells nothing more', () => {
    const members = Array.from({ length: 13 }, (_, n) => `edition ${n}`);
    const set = cellKey(members, options.secret);
    const numbers = ['sector', 'destination', 'origin'].map(
      (table) => suppress([{ key: table, n: members.length, set }], options)[0]?.shown,
    );
    expect(new Set(numbers).size).toBe(1);
  });

  it('needs the secret: without it, the rounding of another archive tells nothing', () => {
    const differs = Array.from(
      { length: 200 },
      (_, n) => publicCount(7, `c${n}`, { secret: 'one' }) === publicCount(7, `c${n}`, { secret: 'another' }),
    ).filter((same) => !same);
    expect(differs.length).toBeGreaterThan(50);
  });
});

describe('a table in two directions', () => {
  const grid = (rows: number[][]): Cell[] =>
    rows.flatMap((row, r) => row.map((n, c) => ({ key: `${r}/${c}`, n, margins: [`row ${r}`, `column ${c}`] })));
  const table = fc.integer({ min: 2, max: 5 }).chain((columns) =>
    fc.array(fc.array(fc.nat({ max: 14 }), { minLength: columns, maxLength: columns }), {
      minLength: 2,
      maxLength: 5,
    }),
  );

  /** Whether a hidden cell is fixed by the sums: by exact elimination over the hidden cells. */
  function givenAway(cells: Cell[], hidden: Cell[]): Cell[] {
    const margins = [...new Set(cells.flatMap((cell) => cell.margins ?? []))];
    const matrix = margins.map((margin) => hidden.map((cell) => (cell.margins?.includes(margin) ? 1 : 0) as number));
    let rank = 0;
    const pivots: number[] = [];
    for (let column = 0; column < hidden.length; column += 1) {
      const at = matrix.findIndex((row, n) => n >= rank && Math.abs(row[column] ?? 0) > 1e-9);
      if (at < 0) continue;
      [matrix[rank], matrix[at]] = [matrix[at] ?? [], matrix[rank] ?? []];
      const pivot = matrix[rank] ?? [];
      const by = pivot[column] ?? 1;
      for (const [n, row] of matrix.entries()) {
        const factor = (row[column] ?? 0) / by;
        if (n !== rank && factor !== 0)
          for (let c = 0; c < hidden.length; c += 1) row[c] = (row[c] ?? 0) - factor * (pivot[c] ?? 0);
      }
      pivots.push(column);
      rank += 1;
    }
    return pivots.flatMap((column, n) =>
      matrix[n]?.every((entry, c) => c === column || Math.abs(entry) < 1e-9) ? hidden.slice(column, column + 1) : [],
    );
  }

  it('hides until no hidden cell can be worked out from the sums of rows and columns', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const cells = grid(rows);
        const out = new Map(suppress(cells, options).map((cell) => [cell.key, cell.shown]));
        const hidden = cells.filter((cell) => out.get(cell.key) === null);
        const open = cells.length - hidden.length;
        expect(givenAway(cells, hidden).length === 0 || open === 0).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('does not tell none from a few there either', () => {
    fc.assert(
      fc.property(table, fc.nat({ max: 4 }), fc.nat({ max: 4 }), (rows, a, b) => {
        const filled = (small: number) => grid(rows.map((row) => row.map((n) => (n < 5 ? small : n))));
        expect(shown(filled(a))).toEqual(shown(filled(b)));
      }),
      { numRuns: 1_000 },
    );
  });

  it('leaves large cells far from small ones as they are', () => {
    expect(
      shown(
        grid([
          [2, 10, 20, 30],
          [10, 15, 20, 30],
          [40, 45, 50, 55],
        ]),
      ),
    ).toEqual([null, null, 20, 30, null, null, 20, 30, 40, 45, 50, 55]);
  });
});
