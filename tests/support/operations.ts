import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../launch/project-root.js';

export interface OperationFile {
  readonly file: string;
  readonly text: string;
}

/** The operations of a folder of the project, by file name. */
export const operationsIn = (folder: string): OperationFile[] =>
  readdirSync(join(projectRoot, folder))
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(projectRoot, folder, file), 'utf8') }));

/** One benchmark operation by its name. */
export const benchmarkOperation = (name: string): string =>
  readFileSync(join(projectRoot, 'benchmarks', 'operations', `${name}.graphql`), 'utf8');

/** Variables for every operation of the two folders, on the real data. */
export const shownVariables = {
  ...{ id: 'organization:sama', country: 'KE', text: 'digital' },
  ...{ from: 'organization:marriott', to: 'organization:karya' },
  ...{ metric: 'metric:attrition_rate', unit: 'percent_per_year' },
  percentiles: [25, 75],
};
