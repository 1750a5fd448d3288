import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cell, dataDirectory, rawRows } from './raw-files.js';

const readme = readFileSync(`${dataDirectory}/README.md`, 'utf8');
const files = [
  ...['organisations', 'organisation_facts', 'partnerships', 'metric_observations', 'country_activity', 'sources'],
  ...['pledges', 'ratings', 'certificates', 'case_studies', 'unverified'],
];

/** The paragraph that says where the columns of a file go. */
const homes = (file: string): string =>
  new RegExp(`^\\*\\*${file}\\.csv\\*\\* - [^]*?\\n\\n`, 'm').exec(readme)?.[0] ?? '';

describe('the description of the data', () => {
  it.each(files)('gives every column of %s.csv a home', (file) => {
    const columns = Object.keys(rawRows(`${file}.csv`)[0] ?? {});
    expect(columns.length).toBeGreaterThan(5);
    expect(columns.filter((column) => !homes(file).includes(`\`${column}\``))).toEqual([]);
  });

  it.each([...files, 'partnership_value_notes', 'funding_terms', 'pledge_progress'])(
    'states how many rows %s.csv has',
    (file) => {
      const stated = new RegExp(`^\\| ${file}\\.csv +\\| ([\\d,]+) +\\|`, 'm').exec(readme)?.[1];
      expect(Number(stated?.replace(',', ''))).toBe(rawRows(`${file}.csv`).length);
    },
  );

  it('states the figures of the files as they are', () => {
    const partnerships = rawRows('partnerships.csv');
    const known = (column: string) => partnerships.filter((row) => cell(row, column) !== '').length;
    const unknown = partnerships.filter(
      (row) => cell(row, 'start') === '' && cell(row, 'as_reported_year') === '',
    ).length;
    expect(readme).toContain(
      `${known('start')} partnerships have a start, ${known('value_amount')} an amount, ${unknown} neither a start nor`,
    );
    const uncited = rawRows('sources.csv').filter((row) => cell(row, 'rows_using') === '0').length;
    expect(readme).toContain(`${uncited} only confirm others`);
  });
});
