import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../launch/project-root.js';
import { machine, versions } from './figures.js';

/** A table of Markdown. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** The version of a package as it is installed. */
export const installedVersion = (name: string): string =>
  (JSON.parse(readFileSync(join(projectRoot, 'node_modules', name, 'package.json'), 'utf8')) as { version: string })
    .version;

/** Where and when something was measured. */
export interface Setting {
  readonly date: string;
  readonly machine: ReturnType<typeof machine>;
  readonly versions: Readonly<Record<string, string>>;
}

export const settingNow = (more: Readonly<Record<string, string>> = {}): Setting => ({
  date: new Date().toISOString(),
  machine: machine(),
  versions: { ...versions(), ...more },
});

/** The setting as one paragraph. */
export function describeSetting({ date, machine: { cores, model, memoryGb }, versions: named }: Setting): string {
  const list = Object.entries(named).map(([name, version]) => `${name} ${version}`);
  return `Measured ${date.slice(0, 16)}Z on ${cores} cores (${model}) with ${memoryGb} GB memory; ${list.join(', ')}.`;
}
