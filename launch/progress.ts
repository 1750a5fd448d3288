import type { LoadProgress } from '../seeds/report.js';

/** Tells the progress of a load in lines, one for each tenth of the work. */
export function progressLine(onLine: (line: string) => void): (progress: LoadProgress) => void {
  let told = -1;
  return ({ step, done, total }) => {
    const tenth = Math.floor((10 * done) / Math.max(total, 1));
    if (tenth === told) return;
    told = tenth;
    onLine(`Loading the data set: ${done} of ${total} (${step})`);
  };
}
