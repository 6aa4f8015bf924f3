/** One cell of a table of counts. */
export interface Cell {
  /** Which cell it is. */
  key: string;
  /** How many, as counted. */
  n: number;
  /**
   * What the cell counts, as `cellKey` makes it from its members: two cells that count the same women are rounded alike wherever
   * they stand. Without it the cell's own name serves.
   */
  set?: string;
  /** The sums that a reader may know in which this cell takes part: its row and its column, say. One for the whole table by default. */
  margins?: readonly string[];
}

export interface SuppressionOptions {
  /** Fewest women that a cell may show; 5 by default. */
  k?: number;
  /** Shown numbers are multiples of it; 5 by default. */
  base?: number;
  /**
   * A secret of the archive. The rounding is open source: without a secret, anyone could work out which counts round to what is
   * shown. It must stay the same, or asking twice would show two numbers.
   */
  secret: string;
}

/** A 53-bit hash (cyrb53, public domain): spread by a secret, not cryptography; of each value less than one bit is ever shown. */
function hash(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2_654_435_761);
    b = Math.imul(b ^ unit, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & b) + (a >>> 0);
}

/**
 * The key of a cell from the ids of what it counts, in whatever order, as national statistical offices perturb tables (cell key
 * method, Thompson, Broadfoot and Elazar 2013): the same set gives the same key, any other set another one.
 */
export function cellKey(ids: Iterable<string>, secret: string): string {
  const members = new Set(ids);
  let sum = 0n;
  for (const id of members) sum += BigInt(hash(`${secret}/${id}`));
  return `${members.size}:${BigInt.asUintN(64, sum)}`;
}

/** To the multiple below or above, with the chance that keeps the mean; which of the two, the key decides, and always alike. */
function rounded(n: number, base: number, key: string, secret: string): number {
  const rest = n % base;
  if (rest === 0) return n;
  return hash(`${secret}/${key}/${n}`) % base < rest ? n - rest + base : n - rest;
}

const DEFAULTS = { k: 5, base: 5 } as const;

/**
 * One count as it may be shown: null for fewer than k, none included, so that zero and one to k-1 look the same; otherwise a multiple
 * of the base, the same each time for the same set.
 */
export function publicCount(n: number, key: string, options: SuppressionOptions): number | null {
  const { k, base, secret } = { ...DEFAULTS, ...options };
  return n >= k ? Math.max(base, rounded(n, base, key, secret)) : null;
}

/**
 * The cells of a table as they may be shown. Fewer than k are hidden. Where any cell of a sum is hidden, another of at least k is
 * hidden with it, always: a sum that is known elsewhere then never tells what the small ones are, and whether a second cell is hidden
 * does not tell none from a few. In tables of two directions it goes on until no hidden cell can be worked out from the others.
 */
export function suppress(cells: readonly Cell[], options: SuppressionOptions): { key: string; shown: number | null }[] {
  const { k, base, secret } = { ...DEFAULTS, ...options };
  const hidden = new Set<Cell>(cells.filter((cell) => !(cell.n >= k)));
  for (let next = complement(cells, hidden, k); next !== null; next = complement(cells, hidden, k)) hidden.add(next);
  return cells.map((cell) => ({
    key: cell.key,
    shown: hidden.has(cell) ? null : Math.max(base, rounded(cell.n, base, cell.set ?? cell.key, secret)),
  }));
}

const WHOLE = ['all'];
const bySize = (a: Cell, b: Cell) => a.n - b.n || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** The next cell that has to be hidden with the others; null when all is done. */
function complement(cells: readonly Cell[], hidden: ReadonlySet<Cell>, k: number): Cell | null {
  const margins = [...new Set(cells.flatMap((cell) => cell.margins ?? WHOLE))].sort();
  const open = cells.filter((cell) => !hidden.has(cell)).sort(bySize);
  for (const margin of margins) {
    const within = (cell: Cell) => (cell.margins ?? WHOLE).includes(margin);
    const away = [...hidden].filter(within);
    if (away.length === 0 || away.some((cell) => cell.n >= k)) continue;
    const next = open.find(within);
    if (next) return next;
  }
  const given = [...hidden].find((cell) => (cell.margins ?? WHOLE).length === 2 && isGivenAway(cell, hidden));
  if (!given) return null;
  // A cell that closes another way round between the two sums of the one that could be worked out.
  const reach = reachable(given, hidden);
  return (
    open.find(
      (cell) =>
        cell.margins?.length === 2 &&
        cell.margins.some((margin) => reach.has(margin)) &&
        cell.margins.some((margin) => !reach.has(margin)),
    ) ??
    open[0] ??
    null
  );
}

/**
 * Sums as places, hidden cells as the ways between them: a cell can be worked out from the sums exactly where no other way leads
 * around it (Gusfield 1988, A graph theoretic approach to statistical data security).
 */
function isGivenAway(cell: Cell, hidden: ReadonlySet<Cell>): boolean {
  const far = cell.margins?.[1];
  return far !== undefined && !reachable(cell, hidden).has(far);
}

/** The sums that can be reached from a cell's first over hidden cells, not going over the cell itself. */
function reachable(cell: Cell, hidden: ReadonlySet<Cell>): Set<string> {
  const reached = new Set([cell.margins?.[0] ?? '']);
  for (let grew = true; grew; ) {
    grew = false;
    for (const way of hidden) {
      if (way === cell || way.margins?.length !== 2) continue;
      const [a = '', b = ''] = way.margins;
      if (reached.has(a) !== reached.has(b)) {
        reached.add(a).add(b);
        grew = true;
      }
    }
  }
  return reached;
}
