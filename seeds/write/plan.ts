import type { Tally } from '../report.js';

/** A described record with the fingerprint it is stored under. */
export interface Fingerprinted<Item> {
  readonly item: Item;
  readonly fingerprint: string;
}

/** What has to be written so that the stored records become the described ones. */
export interface Plan<Item, Stored> {
  readonly create: readonly Fingerprinted<Item>[];
  readonly update: readonly Fingerprinted<Item>[];
  readonly unchanged: readonly Item[];
  /** Stored records that are not described. */
  readonly surplus: readonly Stored[];
}

/** Compares described records with the stored ones by key and fingerprint. */
export function planOf<Item, Stored extends { readonly seedHash: string }>(
  described: readonly Item[],
  keyOf: (item: Item) => string,
  fingerprintOf: (item: Item) => string,
  stored: ReadonlyMap<string, Stored>,
): Plan<Item, Stored> {
  const create: Fingerprinted<Item>[] = [];
  const update: Fingerprinted<Item>[] = [];
  const unchanged: Item[] = [];
  const surplus = new Map(stored);
  for (const item of described) {
    const key = keyOf(item);
    const before = stored.get(key);
    const fingerprint = fingerprintOf(item);
    surplus.delete(key);
    if (before === undefined) create.push({ item, fingerprint });
    else if (before.seedHash !== fingerprint) update.push({ item, fingerprint });
    else unchanged.push(item);
  }
  return { create, update, unchanged, surplus: [...surplus.values()] };
}

/** Splits items into batches of one transaction each. */
export function* batches<Item>(items: readonly Item[], size = 1_000): Generator<Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

/** Works on two batches at a time; after a failure no further batch is begun, and those under way are waited for. */
export async function inLanes<Batch>(work: Iterable<Batch>, write: (batch: Batch) => Promise<void>): Promise<void> {
  const queue = work[Symbol.iterator]();
  let failed = false;
  const lane = async (): Promise<void> => {
    for (let next = queue.next(); !failed && next.done !== true; next = queue.next()) {
      await write(next.value).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  };
  const lanes = await Promise.allSettled([lane(), lane()]);
  for (const outcome of lanes) if (outcome.status === 'rejected') throw outcome.reason;
}

/** Counts what a plan does to each kind of record. */
export class Tallies {
  readonly #counts = new Map<string, { -readonly [Part in keyof Tally]: number }>();

  add(kind: string, part: Exclude<keyof Tally, 'total'>): void {
    const none = { total: 0, created: 0, updated: 0, removed: 0, unchanged: 0, leftAlone: 0 };
    const tally = this.#counts.get(kind) ?? none;
    tally[part] += 1;
    tally.total = tally.created + tally.updated + tally.unchanged;
    this.#counts.set(kind, tally);
  }

  get byKind(): Readonly<Record<string, Tally>> {
    return Object.fromEntries(this.#counts);
  }
}
