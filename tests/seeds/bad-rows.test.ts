import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadSeeds } from '../../seeds/load.js';
import { describeReport, exitStatus, type LoadReport } from '../../seeds/report.js';
import { faults, type Fault } from './planted-faults.js';
import { dataDirectory, rawRows } from './raw-files.js';
import { startSeededNeo4j } from './seeded-neo4j.js';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let neo4j: Awaited<ReturnType<typeof startSeededNeo4j>>;
let directory: string;
let report: LoadReport;
const expected: { fault: Fault; line: number }[] = [];
const count = async (pattern: string) => (await neo4j.rows(`MATCH ${pattern} RETURN count(*) AS n`))[0]?.['n'];

beforeAll(async () => {
  neo4j = await startSeededNeo4j();
  directory = await mkdtemp(join(tmpdir(), 'impact-seeds-'));
  await cp(dataDirectory, directory, { recursive: true });
  for (const fault of faults) {
    const path = join(directory, fault.file);
    const content = await readFile(path);
    // No cell of the real files has a line break, so a file of n lines gets its planted row on line n + 1.
    expected.push({ fault, line: content.toString().split('\n').length });
    await writeFile(path, Buffer.concat([content, fault.row, Buffer.from('\n')]));
  }
  report = await loadSeeds({ driver: neo4j.driver, directory, withUnverified: true });
});
afterAll(async () => {
  await rm(directory, { recursive: true, force: true });
  await neo4j.stop();
});

describe('files with bad rows', () => {
  it.each(faults.map((fault) => [fault.sort, fault] as const))(
    'are reported for %s with file, line, column and reason',
    (_, fault) => {
      const line = expected.find((each) => each.fault === fault)?.line;
      const reported = report.rejected.filter((row) => row.file === fault.file && row.line === line);
      expect(reported).toContainEqual({
        file: fault.file,
        line,
        column: fault.column,
        reason: expect.stringMatching(fault.reason) as unknown,
      });
    },
  );

  it('are reported for nothing else', () => {
    const planted = new Set(expected.map(({ fault, line }) => `${fault.file}:${line}`));
    expect(report.rejected.filter(({ file, line }) => !planted.has(`${file}:${line}`))).toEqual([]);
    expect(new Set(report.rejected.map(({ file, line }) => `${file}:${line}`))).toEqual(planted);
  });

  it.each([
    ...([
      ['Organization', 'organisations', 6],
      ['Fact', 'organisation_facts', 56],
      ['Partnership', 'partnerships', 17],
    ] as const),
    ...([
      ['Observation', 'metric_observations', 6],
      ['Activity', 'country_activity', 0],
      ['Source', 'sources', 0],
    ] as const),
  ])('still load every sound %s', async (label, file, unverified) => {
    expect(await count(`(:Entity:${label})`)).toBe(rawRows(`${file}.csv`).length + unverified);
    expect(await count(`(n:Entity:${label}) WHERE n.id CONTAINS 'planted'`)).toBe(0);
  });

  it('end in a report and an exit status that say so', () => {
    const lines = describeReport(report);
    const fault = expected.find((each) => each.fault.sort === 'a date that does not exist');
    expect(lines).toContain(
      `partnerships.csv:${fault?.line} column start: "2016-02-30" is not a date written YYYY, YYYY-MM or YYYY-MM-DD`,
    );
    expect(lines).toContain(`${report.rejected.length} faults in the files; the other rows are loaded.`);
    expect(exitStatus(report)).toBe(1);
  });

  it('load nothing from a file without one of its columns, or without the file, and everything from the others', async () => {
    const path = join(directory, 'country_activity.csv');
    await writeFile(path, (await readFile(path, 'utf8')).replace('detail', 'details'));
    await rm(join(directory, 'partnership_value_notes.csv'));
    const partial = await loadSeeds({ driver: neo4j.driver, directory, withUnverified: true });
    expect(partial.rejected.filter(({ line }) => line === 1)).toEqual([
      { file: 'partnership_value_notes.csv', line: 1, column: '', reason: 'the file cannot be read' },
      {
        file: 'country_activity.csv',
        line: 1,
        column: 'detail',
        reason: expect.stringMatching(/is missing/) as unknown,
      },
      {
        file: 'country_activity.csv',
        line: 1,
        column: 'details',
        reason: expect.stringMatching(/no place/) as unknown,
      },
    ]);
    expect(partial.nodes['Activity']).toMatchObject({ total: 0, leftAlone: 561 });
    expect(await count('(:Activity)')).toBe(561);
    expect(partial.nodes['Fact']).toMatchObject({ total: 3305, unchanged: 3305 });
  });
});
