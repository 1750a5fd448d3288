import { describeSetting, markdownTable, type Setting } from './markdown.js';

/** What one task on a network took. */
export interface TaskFigures {
  readonly task: string;
  readonly seconds: number;
  /** How long the event loop of the asking thread was held up at most, in milliseconds. */
  readonly longestDelayMillis: number;
}

export interface NetworkFigures extends Setting {
  readonly nodes: number;
  readonly partnerships: number;
  readonly rows: readonly TaskFigures[];
}

/** The whole of NETWORK.md. */
export function networkReport(figures: NetworkFigures): string {
  const { nodes, partnerships, rows } = figures;
  const [idle, ...tasks] = rows;
  const slowest = Math.max(...tasks.map(({ longestDelayMillis }) => longestDelayMillis));
  const total = tasks.reduce((sum, { seconds }) => sum + seconds, 0);
  return [
    '# Measures of a network',
    'Written by `npm run bench:network`.',
    describeSetting(figures),
    `A made-up network of ${nodes.toLocaleString('en')} organisations and ${partnerships.toLocaleString('en')} partnerships that grows as real ones do (Barabási and Albert 1999, seed 1). Each task runs on the thread of its own that the API uses; measured is how long the event loop of the API's thread is held up meanwhile, sampled every 5 ms.`,
    `All tasks together took ${total.toFixed(1)} s. The longest delay of the event loop during any of them was ${slowest} ms; while nothing ran it was ${idle?.longestDelayMillis ?? 'not measured'} ms.`,
    markdownTable(
      ['task or measure', 'seconds', 'longest delay of the event loop, ms'],
      rows.map(({ task, seconds, longestDelayMillis }) => [task, seconds, longestDelayMillis]),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}
