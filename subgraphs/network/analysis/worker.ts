import { serveJobs } from '../../shared/worker-thread.js';
import type { NetworkSpec } from './network.formulas.js';
import { Analysis } from './perform.js';
import type { Task } from './task.js';
import type { NetworkRecords } from './records.row.js';

/** One task; with it the records, when the thread does not hold them yet. */
export interface Job {
  readonly records?: NetworkRecords;
  readonly spec: NetworkSpec;
  readonly task: Task;
}

let analysis: Analysis | undefined;

serveJobs<Job>(({ records, spec, task }, onProgress) => {
  if (records) analysis = new Analysis(records);
  if (!analysis) throw new Error('The thread was given no records.');
  return analysis.perform(spec, task, onProgress);
});
