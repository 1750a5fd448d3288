/** A sequence of numbers that only its seed decides: the same on every machine. Mulberry32, 32 bits of state. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** At least 0, less than 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0, less than `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** As `below`, small numbers more often: a power law whose tail `exponent` lengthens. */
  skewedBelow(limit: number, exponent: number): number {
    return Math.floor(limit * this.next() ** exponent);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** An element of a list that has one. */
  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }
}

/** A sequence of its own for each table, so that a change in one leaves the others as they are. */
export function randomFor(seed: number, table: string): Random {
  let hash = seed | 0;
  for (const letter of table) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return new Random(hash);
}
