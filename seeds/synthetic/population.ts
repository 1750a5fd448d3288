import { ids } from '../graph.js';
import type { Random } from './random.js';
import type { RealGraph, RealRecord } from './real-graph.js';

/** Skew repeats itself in every block, so that degrees do not depend on how many organisations there are. */
const largestBlock = 10_000;
const step = 7_919;

/** A kind of organisation with the records of the real data set that have it, and its range in every block. */
interface Kind {
  readonly name: string;
  readonly models: readonly RealRecord[];
  readonly from: number;
  readonly to: number;
}

/** Which organisations there are: a block of every kind in the proportions of the real data set, repeated. */
export class Population {
  readonly size: number;
  readonly blockSize: number;
  readonly blocks: number;
  /** Partnerships and distinct roles of each organisation, noted while partnerships are made. */
  readonly partnershipCounts: Uint32Array;
  readonly roles: readonly Set<string>[];
  readonly #kinds: readonly Kind[];
  /** By country a bit for each organisation, set while its statements are made. */
  readonly #present = new Map<string, Uint8Array>();

  constructor(size: number, real: RealGraph) {
    this.size = size;
    this.blocks = Math.ceil(size / largestBlock);
    this.blockSize = size / this.blocks;
    this.partnershipCounts = new Uint32Array(size);
    this.roles = Array.from({ length: size }, () => noRoles);
    this.#kinds = kindsOf(real.recordsOf('Organization'), this.blockSize);
  }

  id(index: number): string {
    return ids.organization(`synthetic-${index}`);
  }

  kind(index: number): Kind {
    const place = index % this.blockSize;
    return this.#kinds.find(({ to }) => place < to) as Kind;
  }

  /** Any organisation, some far more often than others. */
  pick(random: Random): number {
    const place = random.skewedBelow(this.blockSize, 1.8);
    // Spread over the block, or all that is skewed would fall on its first kind.
    return this.#inBlock(random) + ((place * step) % this.blockSize);
  }

  /** An organisation of a kind, some far more often than others, and another one than `except`. */
  pickOfKind(random: Random, name: string, except?: number): number {
    const { from, to } = this.#kinds.find((kind) => kind.name === name) as Kind;
    const place = random.skewedBelow(to - from, 1.8);
    const index = this.#inBlock(random) + from + place;
    return index === except ? index - place + ((place + 1) % (to - from)) : index;
  }

  /** The buyer of a block that has over a thousand partnerships; none in a small population. */
  hub(block: number): number | undefined {
    const buyers = this.#kinds.find(({ name }) => name === 'BUYER') as Kind;
    return this.blockSize < largestBlock ? undefined : block * this.blockSize + buyers.from;
  }

  /** Notes that an organisation is a party of one more partnership. */
  join(index: number, role: string): void {
    this.partnershipCounts[index] = (this.partnershipCounts[index] ?? 0) + 1;
    const roles = this.roles[index] ?? noRoles;
    if (!roles.has(role)) (this.roles as Set<string>[])[index] = new Set(roles).add(role);
  }

  /** Notes that an organisation has its headquarters in a country, delivers there or was measured there. */
  seeIn(index: number, countryId: string): void {
    const seen = this.#present.get(countryId) ?? new Uint8Array(Math.ceil(this.size / 8));
    this.#present.set(countryId, seen);
    seen[index >> 3] = (seen[index >> 3] ?? 0) | (1 << (index & 7));
  }

  /** How many organisations were seen in a country. */
  countIn(countryId: string): number {
    let count = 0;
    for (let byte of this.#present.get(countryId) ?? []) for (; byte > 0; byte &= byte - 1) count += 1;
    return count;
  }

  #inBlock(random: Random): number {
    return random.below(this.blocks) * this.blockSize;
  }
}

const noRoles = new Set<string>();

function kindsOf(organisations: readonly RealRecord[], blockSize: number): Kind[] {
  const models = new Map<string, RealRecord[]>();
  for (const record of organisations) {
    const name = String(record.node.properties['kind']);
    models.set(name, [...(models.get(name) ?? []), record]);
  }
  let before = 0;
  return [...models].map(([name, own]) => {
    const from = Math.round((before * blockSize) / organisations.length);
    before += own.length;
    return { name, models: own, from, to: Math.round((before * blockSize) / organisations.length) };
  });
}
