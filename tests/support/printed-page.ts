import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { projectRoot } from '../../launch/project-root.js';
import type { Answer } from './graph.js';

export const projectText = (...path: string[]): string => readFileSync(join(projectRoot, ...path), 'utf8');

/** A page of the documentation, by the rows of its tables: each cell without the white space around it. */
export function printedPage(...path: string[]) {
  const page = projectText(...path);
  const evened = (cells: string): string => cells.replace(/\s+/g, ' ').replaceAll('\\', '');
  const rows = new Set(
    page
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim())
          .join(' | '),
      )
      .map(evened),
  );
  return {
    page,
    rows,
    expectRow: (...cells: readonly unknown[]) => {
      expect([...rows]).toContain(evened(cells.map(String).join(' | ')));
    },
  };
}

export const figure = (value: number | null): string =>
  value === null ? '-' : new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(value);

const words: Readonly<Record<string, string>> = {
  ...{ approximately: 'about', less_than: 'less than', more_than: 'more than', up_to: 'up to' },
};

/** A figure of an observation as it is printed: with its qualifier, or as a range. */
export const amount = ({ qualifier, value, low, high }: Answer['data']): string => {
  const told = value === null ? `${figure(low)} to ${figure(high)}` : figure(value);
  return qualifier ? `${words[qualifier] ?? qualifier} ${told}` : told;
};

/** The first source of a record, linked where it has an address. */
export const source = ({ sources: [first] }: Answer['data']): string => {
  const title = first.title.replaceAll('|', '/').replaceAll('[', '(').replaceAll(']', ')');
  return first.url ? `[${title}](${first.url})` : title;
};
