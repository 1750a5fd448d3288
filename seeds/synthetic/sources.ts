import { fold } from '../../subgraphs/shared/fold.js';
import { ids, node, type GraphNode } from '../graph.js';
import type { Random } from './random.js';
import type { RealGraph } from './real-graph.js';
import { sentenceOf, wordOf } from './words.js';

/** The pages that synthetic records cite, with how often each is cited. */
export class Sources {
  readonly #citations: Uint32Array;

  constructor(readonly size: number) {
    this.#citations = new Uint32Array(size);
  }

  /** `count` pages, distinct, as `cites` takes them, some far more often than others. Each counts as cited, unless `counted` is false. */
  cite(random: Random, count: number, counted = true): string[] {
    const cited = new Set<number>();
    for (let left = Math.min(count, 4); left > 0; left -= 1) {
      // Blocks of a thousand, so that the most cited page does not grow with the number of pages.
      const block = random.below(Math.ceil(this.size / 1_000)) * 1_000;
      cited.add(Math.min(block + random.skewedBelow(1_000, 2), this.size - 1));
    }
    if (counted) for (const index of cited) this.#citations[index] = (this.#citations[index] ?? 0) + 1;
    return [...cited].map((index) => `synthetic-${index}`);
  }

  /** Every page. To be made after all that cite. */
  *nodes(real: RealGraph, random: Random): Generator<GraphNode> {
    const models = real.recordsOf('Source');
    for (let index = 0; index < this.size; index += 1) {
      const { properties } = random.pick(models).node;
      const { year, yearKey, extentSeen } = properties;
      const title = sentenceOf(random);
      yield node('Source', ids.source(`synthetic-${index}`), {
        ...{ title, sortTitle: fold(title), publisher: wordOf(random), url: `https://source-${index}.invalid/` },
        ...{ year, yearKey, extentSeen, citationCount: this.#citations[index] ?? 0, synthetic: true },
      });
    }
  }
}
