import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../launch/project-root.js';
import { operationNames, type OperationName } from './contender.js';

/** The text of each operation. */
export const operationTexts = (): Readonly<Record<OperationName, string>> =>
  Object.fromEntries(
    operationNames.map((name) => [
      name,
      readFileSync(join(projectRoot, 'benchmarks', 'operations', `${name}.graphql`), 'utf8'),
    ]),
  ) as Record<OperationName, string>;
