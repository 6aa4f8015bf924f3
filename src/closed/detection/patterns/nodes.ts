// Patterns as a graph of nodes: what may be read after what.

/** Kinds of node: one sign, one sign of either case, one of a class, two ways on, one sign around, and the end of a pattern. */
export const CHAR = 0;
export const FOLDED = 1;
export const CLASS = 2;
export const SPLIT = 3;
export const AHEAD = 4;
export const BEHIND = 5;
export const END = 6;

/** All patterns in one, as parallel arrays. */
export interface Nodes {
  readonly count: number;
  readonly kind: Uint8Array;
  /** The sign, the class (counted from -1 down where it must not be there), or the other way on. */
  readonly value: Int32Array;
  readonly next: Int32Array;
  /** The number of the pattern. */
  readonly owner: Uint16Array;
  readonly classes: readonly ((unit: number) => boolean)[];
  /** The first node of each pattern. */
  readonly starts: readonly number[];
}

type Part =
  | { readonly is: 'unit'; readonly unit: number }
  | { readonly is: 'class'; readonly source: string }
  | { readonly is: 'list' | 'either'; readonly parts: readonly Part[] }
  | { readonly is: 'repeat'; readonly part: Part; readonly least: number; readonly most: number }
  | { readonly is: 'look'; readonly behind: boolean; readonly not: boolean; readonly source: string }
  | { readonly is: 'ahead'; readonly part: Part };

const NOTHING: Part = { is: 'list', parts: [] };

const folds = new Uint16Array(65_536);
/** A letter without its case, by which patterns that ignore case compare. */
export function foldUnit(unit: number): number {
  let folded = folds[unit] as number;
  if (folded === 0) {
    const text = String.fromCharCode(unit).toUpperCase().toLowerCase();
    folded = text.length === 1 ? text.charCodeAt(0) : unit;
    folds[unit] = folded;
  }
  return folded;
}

/** Signs that begin anything but themselves, and signs that say how often. */
const SPECIAL = new Set('([\\.^$');
const REPEATS = new Set('*+?{');

/** Reads the source of a pattern. A look at more than one sign is taken to succeed, but for one ahead at the end. */
class Source {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  either(): Part {
    const parts = [this.list()];
    while (this.take('|')) parts.push(this.list());
    return parts.length === 1 ? (parts[0] as Part) : { is: 'either', parts };
  }

  private take(text: string): boolean {
    if (!this.text.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  private list(): Part {
    const parts: Part[] = [];
    for (let sign = this.text[this.at]; sign !== undefined && sign !== '|' && sign !== ')'; sign = this.text[this.at])
      parts.push(this.repeated(SPECIAL.has(sign) ? this.one() : this.unit()));
    return parts.length === 1 ? (parts[0] as Part) : { is: 'list', parts };
  }

  private repeated(part: Part): Part {
    if (!REPEATS.has(this.text[this.at] ?? '')) return part;
    const sign = this.match(/[*+?]|\{\d+(?:,\d*)?\}/y);
    if (sign === undefined) return part;
    this.take('?');
    if (sign === '?') return { is: 'repeat', part, least: 0, most: 1 };
    if (sign === '*' || sign === '+') return { is: 'repeat', part, least: sign === '+' ? 1 : 0, most: Infinity };
    const [least = '', most] = sign.slice(1, -1).split(',');
    return {
      is: 'repeat',
      part,
      least: Number(least),
      most: most === undefined ? Number(least) : most === '' ? Infinity : Number(most),
    };
  }

  private one(): Part {
    const group = this.match(/\((?:\?(?:[:=!]|<(?:[=!]|\w+>)))?/y);
    if (group !== undefined) {
      const inside = this.either();
      if (!this.take(')')) throw new Error(`a group of ${this.text} does not end`);
      if (!/[=!]$/.test(group)) return inside;
      const source = sourceOf(inside);
      if (source !== undefined) return { is: 'look', behind: group.includes('<'), not: group.endsWith('!'), source };
      return group === '(?=' ? { is: 'ahead', part: inside } : NOTHING;
    }
    const set = this.match(/\[(?:[^\]\\]|\\[\s\S])*\]|\\[pP]\{[^}]*\}|\\[dDwWsS]|\./y);
    if (set !== undefined) return { is: 'class', source: set };
    if (this.match(/[$^]|\\[bB]/y) !== undefined) return NOTHING;
    const coded = this.match(/\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2})/y);
    if (coded !== undefined) return { is: 'unit', unit: Number.parseInt(coded.slice(2), 16) };
    if (this.take('\\n')) return { is: 'unit', unit: 0x0a };
    this.take('\\');
    return this.unit();
  }

  private unit(): Part {
    this.at++;
    return { is: 'unit', unit: this.text.charCodeAt(this.at - 1) };
  }
}

/** The class of a part that is one sign and no more. */
function sourceOf(part: Part): string | undefined {
  if (part.is === 'class') return part.source;
  return part.is === 'unit' ? `[\\u${part.unit.toString(16).padStart(4, '0')}]` : undefined;
}

/** What is repeated more often than this, or is more than one sign, is taken to be repeated at will. */
const MOST_COPIES = 8;

/** Numbers that become more, close together: there are hundreds of thousands of nodes. */
class Column {
  data = new Int32Array(1 << 12);
  length = 0;

  push(value: number): void {
    if (this.length === this.data.length) {
      const { data } = this;
      this.data = new Int32Array(2 * data.length);
      this.data.set(data);
    }
    this.data[this.length++] = value;
  }
}

class Builder {
  readonly kind = new Column();
  readonly value = new Column();
  readonly next = new Column();
  readonly owner = new Column();
  readonly classes: ((unit: number) => boolean)[] = [];
  private readonly numbers = new Map<string, number>();
  private flags = '';
  private pattern = 0;

  add(pattern: RegExp, number: number): number {
    this.flags = pattern.flags.replaceAll(/[gy]/g, '');
    this.pattern = number;
    return this.part(new Source(pattern.source).either(), this.node(END, 0, -1));
  }

  private node(kind: number, value: number, next: number): number {
    this.kind.push(kind);
    this.value.push(value);
    this.next.push(next);
    this.owner.push(this.pattern);
    return this.kind.length - 1;
  }

  /** The first node of a part that goes on at `next`. */
  private part(part: Part, next: number): number {
    switch (part.is) {
      case 'unit':
        return this.flags.includes('i')
          ? this.node(FOLDED, foldUnit(part.unit), next)
          : this.node(CHAR, part.unit, next);
      case 'class':
        return this.node(CLASS, this.classOf(part.source), next);
      case 'look': {
        const number = this.classOf(part.source);
        return this.node(part.behind ? BEHIND : AHEAD, part.not ? -1 - number : number, next);
      }
      case 'ahead':
        return this.ahead(part.part, next);
      case 'list':
        return part.parts.reduceRight((after, one) => this.part(one, after), next);
      case 'either':
        return part.parts
          .map((one) => this.part(one, next))
          .reduceRight((others, one) => this.node(SPLIT, others, one));
      case 'repeat':
        return this.repeat(part.part, part.least, part.most, next);
    }
  }

  /** What is asked for ahead is read as if it belonged to the pattern, where the pattern goes no further. */
  private ahead(part: Part, next: number): number {
    const kind = this.kind.data;
    if (kind[next] === END) return this.part(part, next);
    const after = this.next.data[next] as number;
    if (kind[next] !== AHEAD || kind[after] !== END) return next;
    return this.node(AHEAD, this.value.data[next] as number, this.part(part, after));
  }

  private repeat(part: Part, least: number, most: number, next: number): number {
    const single = part.is === 'unit' || part.is === 'class';
    let at = next;
    if (most <= (single ? MOST_COPIES : 1)) {
      for (let n = least; n < most; n++) at = this.node(SPLIT, next, this.part(part, at));
    } else {
      at = this.node(SPLIT, next, -1);
      const first = this.part(part, at);
      this.next.data[at] = first;
    }
    for (let n = Math.min(least, single ? MOST_COPIES : 1); n > 0; n--) at = this.part(part, at);
    return at;
  }

  private classOf(source: string): number {
    const key = `${this.flags}/${source}`;
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.classes.length;
      this.numbers.set(key, number);
      this.classes.push(remembered(new RegExp(`^${source}$`, this.flags)));
    }
    return number;
  }
}

function remembered(pattern: RegExp): (unit: number) => boolean {
  const known = new Map<number, boolean>();
  return (unit) => {
    let is = known.get(unit);
    if (is === undefined) known.set(unit, (is = pattern.test(String.fromCharCode(unit))));
    return is;
  };
}

export function nodesOf(patterns: readonly RegExp[]): Nodes {
  const builder = new Builder();
  const starts = patterns.map((pattern, number) => builder.add(pattern, number));
  const count = builder.kind.length;
  return {
    count,
    kind: Uint8Array.from(builder.kind.data.subarray(0, count)),
    value: builder.value.data.slice(0, count),
    next: builder.next.data.slice(0, count),
    owner: Uint16Array.from(builder.owner.data.subarray(0, count)),
    classes: builder.classes,
    starts,
  };
}
