import { describe, expect, it } from 'vitest';
import { cell, parts, rawRows } from './raw-files.js';
import { mapRealData } from './real-data.js';

const graph = await mapRealData(true);
const column = (file: string, name: string) => rawRows(file).map((row) => cell(row, name));
const mappedIn = (file: string, name: string) => new Set(column(`vocabulary/${file}.csv`, name));

describe('the vocabularies', () => {
  it('leave no row of the real data set rejected', () => {
    expect(graph.data.rejected).toEqual([]);
  });

  it.each([
    [
      'partnership types',
      column('partnerships.csv', 'partnership_type'),
      mappedIn('partnership_kinds', 'partnership_type'),
    ],
    ['metrics', column('metric_observations.csv', 'metric'), mappedIn('metric_map', 'metric_as_reported')],
    [
      'evidence kinds',
      column('metric_observations.csv', 'evidence_kind'),
      mappedIn('evidence-levels', 'evidence_kind'),
    ],
    ['fact fields', column('organisation_facts.csv', 'field'), mappedIn('fact_fields', 'field_as_reported')],
    ['services', spellings('services'), mappedIn('service_map', 'service_as_reported')],
    ['target groups', spellings('target_groups'), mappedIn('worker_group_map', 'target_group_as_reported')],
  ])('are complete for the %s of the data', (_, used, mapped) => {
    expect(used.length).toBeGreaterThan(100);
    expect([...new Set(used)].filter((value) => !mapped.has(value))).toEqual([]);
  });

  it('are complete for the roles of both parties of every partnership', () => {
    const mapped = new Set(
      rawRows('vocabulary/party_role_map.csv').map((row) =>
        ['partnership_type', 'role_as_reported', 'counterpart_role_as_reported', 'side']
          .map((name) => cell(row, name))
          .join(),
      ),
    );
    const used = rawRows('partnerships.csv').flatMap((row) => {
      const [type, a, b] = ['partnership_type', 'party_a_role', 'party_b_role'].map((name) => cell(row, name));
      return [`${type},${a},${b},a`, `${type},${b},${a},b`];
    });
    expect(used.filter((key) => !mapped.has(key))).toEqual([]);
  });

  it('lead only to entries of the closed lists', () => {
    const groups = mappedIn('worker_groups', 'worker_group');
    const targets = rawRows('vocabulary/worker_group_map.csv').flatMap((row) => parts(row, 'worker_group'));
    expect(targets.filter((target) => !groups.has(target))).toEqual([]);
    const metrics = mappedIn('metrics', 'metric');
    expect(column('vocabulary/metric_map.csv', 'metric').filter((target) => !metrics.has(target))).toEqual([]);
  });

  it('set the work of sectors and figures that are there', () => {
    const records = column('vocabulary/work_settings.csv', 'record');
    expect(records.length).toBeGreaterThan(30);
    const ids = new Set(graph.nodes.map(({ id }) => id));
    expect(records.filter((record) => !ids.has(record))).toEqual([]);
  });

  it('give a reason wherever a spelling leads nowhere', () => {
    const nowhere = ['worker_group_map', 'service_map'].flatMap((file) =>
      rawRows(`vocabulary/${file}.csv`).filter((row) => (row['worker_group'] ?? row['service']) === ''),
    );
    expect(nowhere.length).toBeGreaterThan(5);
    expect(nowhere.filter((row) => cell(row, 'note') === '')).toEqual([]);
  });
});

/** The spellings of a list field, in organisations.csv and in the facts. */
function spellings(field: string): string[] {
  const inFacts = rawRows('organisation_facts.csv').filter((row) => cell(row, 'field') === field);
  return [
    ...rawRows('organisations.csv').flatMap((row) => parts(row, field)),
    ...inFacts.flatMap((row) => parts(row, 'value')),
  ];
}
