const SMALLEST = 1 << 10;

/**
 * A number for each of many words: their letters one after the other in one piece of memory, found by hash in an open table. A map
 * of strings takes four times the memory, most of it for the strings.
 */
export class WordTable {
  size = 0;
  private letters = new Uint16Array(8 * SMALLEST);
  /** Where the letters of each word begin, and, one further, where they end. */
  private starts = new Int32Array(SMALLEST + 1);
  private values = new Int32Array(SMALLEST);
  /** The number of a word and one, by hash; 0 where there is none. */
  private slots = new Int32Array(2 * SMALLEST);

  /** The number of a word, or 0. */
  get(word: string): number {
    const found = this.slots[this.slotOf(word, 0, word.length)] as number;
    return found === 0 ? 0 : (this.values[found - 1] as number);
  }

  has(word: string): boolean {
    return this.slots[this.slotOf(word, 0, word.length)] !== 0;
  }

  set(word: string, value: number): void {
    this.values[this.add(word, 0, word.length)] = value;
  }

  /** Adds bits to the number of each word of a list parted by single spaces; the words are not cut out of it. */
  mark(list: string, bits: number): void {
    for (let from = 0; from <= list.length; ) {
      const space = list.indexOf(' ', from);
      const to = space < 0 ? list.length : space;
      const at = this.add(list, from, to);
      this.values[at] = (this.values[at] as number) | bits;
      from = to + 1;
    }
  }

  /** The letters of a word of the table, by its number from 0 on. */
  word(number: number): string {
    return String.fromCharCode(...this.letters.subarray(this.starts[number], this.starts[number + 1]));
  }

  /** All words, in the order in which they were added. */
  *words(): Iterable<string> {
    for (let number = 0; number < this.size; number++) yield this.word(number);
  }

  valueAt(number: number): number {
    return this.values[number] as number;
  }

  /** Gives back the room that was made for more words; to be called when there are no more. */
  close(): this {
    this.letters = this.letters.slice(0, this.starts[this.size]);
    this.starts = this.starts.slice(0, this.size + 1);
    this.values = this.values.slice(0, this.size + 1);
    return this;
  }

  /** The number of a word that is or becomes one of the table. */
  private add(text: string, from: number, to: number): number {
    const slot = this.slotOf(text, from, to);
    const found = this.slots[slot] as number;
    if (found !== 0) return found - 1;
    const number = this.size++;
    const begin = this.starts[number] as number;
    const end = begin + to - from;
    if (end > this.letters.length) this.letters = larger(this.letters, new Uint16Array(2 * end));
    for (let i = from; i < to; i++) this.letters[begin + i - from] = text.charCodeAt(i);
    this.starts[number + 1] = end;
    this.slots[slot] = number + 1;
    if (this.size === this.values.length) this.grow();
    return number;
  }

  private grow(): void {
    const { size } = this;
    this.values = larger(this.values, new Int32Array(2 * size));
    this.starts = larger(this.starts, new Int32Array(2 * size + 1));
    this.slots = new Int32Array(4 * size);
    const mask = this.slots.length - 1;
    for (let number = 0; number < size; number++) {
      let slot = this.hashOf(number) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = number + 1;
    }
  }

  private hashOf(number: number): number {
    let hash = 0;
    const end = this.starts[number + 1] as number;
    for (let i = this.starts[number] as number; i < end; i++)
      hash = Math.imul(hash ^ (this.letters[i] as number), 0x01000193);
    return spread(hash);
  }

  /** Where a word is in the table of hashes, or would be. */
  private slotOf(text: string, from: number, to: number): number {
    let hash = 0;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    const { slots, starts, letters } = this;
    const mask = slots.length - 1;
    let slot = spread(hash) & mask;
    for (let found = slots[slot] as number; found !== 0; found = slots[slot] as number) {
      const begin = starts[found - 1] as number;
      if ((starts[found] as number) - begin === to - from) {
        let i = from;
        while (i < to && letters[begin + i - from] === text.charCodeAt(i)) i++;
        if (i === to) return slot;
      }
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function larger<A extends Int32Array | Uint16Array>(old: A, next: A): A {
  next.set(old);
  return next;
}
