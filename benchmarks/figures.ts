import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../launch/project-root.js';
import type { OperationName } from './contender.js';
import type { Figures } from './measure.js';
import type { ProfiledStatement } from './plans.js';

/** An operation; or a later page of its list and the first one, measured by turns. */
export type Measured = OperationName | 'later-page' | 'first-page';

/** Everything measured on one graph in one run. */
export interface RunFigures {
  readonly date: string;
  readonly organizations: number;
  readonly nodes: number;
  readonly relationships: number;
  readonly seconds: number;
  readonly versions: Readonly<Record<string, string>>;
  readonly machine: { readonly cores: number; readonly model: string; readonly memoryGb: number };
  /** By operation, then by contender. */
  readonly figures: Readonly<Partial<Record<Measured, Readonly<Record<string, Figures>>>>>;
  readonly remarks: Readonly<Record<string, string>>;
  readonly statements: readonly ProfiledStatement[];
  /** The same for organisations with over a thousand partnerships. */
  readonly hubStatements: readonly ProfiledStatement[];
}

const folder = join(projectRoot, 'benchmarks', 'figures');

export function saveFigures(run: RunFigures): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${run.organizations}.json`), `${JSON.stringify(run, null, 2)}\n`);
}

/** The last run of each size, smallest first. */
export function savedFigures(): RunFigures[] {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as RunFigures)
    .sort((a, b) => a.organizations - b.organizations);
}

export const machine = (): RunFigures['machine'] => ({
  cores: cpus().length,
  model: cpus()[0]?.model ?? 'not stated',
  memoryGb: Math.round(totalmem() / 2 ** 30),
});

const packages = ['@apollo/gateway', '@apollo/server', '@neo4j/graphql', 'graphql', 'neo4j-driver'];

/** Node and the packages that take part, as installed. */
export const versions = (): Record<string, string> => ({
  node: process.versions.node,
  ...Object.fromEntries(
    packages.map((name) => {
      const file = join(projectRoot, 'node_modules', name, 'package.json');
      return [name, (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version];
    }),
  ),
});
