import { describe, expect, it } from 'vitest';
import { labels, relationshipTypes } from '../../schema/graph/model.js';
import { cell, namedSources, parts, rawRows } from './raw-files.js';
import { mapRealData } from './real-data.js';

const graph = await mapRealData(false);
const to = (type: string, from: string) => graph.edgesOf(type, from).map((edge) => edge.to);

describe('the mapped graph', () => {
  it('has only labels, properties and relationships of the model', () => {
    for (const { id, label, labels: own, properties } of graph.nodes) {
      const allowed = Object.keys({ ...labels[label]?.properties });
      expect(
        Object.keys(properties).filter((name) => !allowed.includes(name)),
        id,
      ).toEqual([]);
      expect(
        own.filter((name) => !(name in labels)),
        id,
      ).toEqual([]);
    }
    for (const { type, from, properties } of graph.edges) {
      const allowed = relationshipTypes[type]?.properties ?? ['no such type'];
      expect(
        Object.keys(properties).filter((name) => !allowed.includes(name)),
        `${type} of ${from}`,
      ).toEqual([]);
    }
  });

  it('joins only the labels that the model joins, and no relationship leads to nothing', () => {
    const labelOf = new Map(graph.nodes.map(({ id, label }) => [id, label]));
    const joined = new Set(
      graph.edges.map(({ type, from, to: end }) => `${type} ${labelOf.get(from)} ${labelOf.get(end)}`),
    );
    const odd = [...joined].filter((path) => {
      const [type = '', from = '', end = ''] = path.split(' ');
      const model = relationshipTypes[type];
      return !model?.from.includes(from) || !model.to.includes(end);
    });
    expect(odd).toEqual([]);
  });

  it('gives every id once, and every record of a file one node', () => {
    expect(new Set(graph.nodes.map(({ id }) => id)).size).toBe(graph.nodes.length);
    expect(graph.withLabel('Organization')).toHaveLength(rawRows('organisations.csv').length);
    expect(graph.withLabel('Provider')).toHaveLength(
      rawRows('organisations.csv').filter((row) => ['issp', 'bpo'].includes(cell(row, 'org_type'))).length,
    );
  });
});

describe('a source', () => {
  it('counts the records that name it', () => {
    const files = [
      ...['organisations', 'organisation_facts', 'partnerships', 'metric_observations', 'country_activity', 'pledges'],
      ...['ratings', 'certificates', 'case_studies'],
    ];
    const counts = new Map<string, number>();
    for (const row of files.flatMap((file) => rawRows(`${file}.csv`))) {
      for (const source of namedSources(row)) counts.set(source, (counts.get(source) ?? 0) + 1);
    }
    const expected = rawRows('sources.csv').map((row) => [
      cell(row, 'source_id'),
      counts.get(cell(row, 'source_id')) ?? 0,
    ]);
    expect(graph.withLabel('Source').map(({ id, properties }) => [id.slice(7), properties['citationCount']])).toEqual(
      expected,
    );
  });
});

describe('the other records', () => {
  it('number activities of one country, organisation and kind', () => {
    const rows = rawRows('country_activity.csv');
    const repeated = graph.withLabel('Activity').filter(({ id }) => id.endsWith('-2'));
    expect(graph.withLabel('Activity')).toHaveLength(rows.length);
    expect(repeated.length).toBeGreaterThan(0);
    expect(graph.withLabel('Activity').map(({ id }) => id)).toContain('activity:mg--none--programme-or-study');
  });

  it('put countries on the map', () => {
    expect(graph.properties('country:XK')).toMatchObject({ code: 'XK', name: 'Kosovo', region: 'Europe' });
    const lost = graph.withLabel('Country').filter(({ properties }) => typeof properties['latitude'] !== 'number');
    expect(lost).toEqual([]);
  });

  it('measure canonical metrics in the units that their observations have', () => {
    expect(graph.properties('metric:workers_employed')['units']).toEqual(['people']);
    expect(graph.properties('metric:workers_employed_fte')['units']).toEqual(['FTE']);
    const all = rawRows('metric_observations.csv').filter((row) => cell(row, 'unit') === 'FTE').length;
    expect(
      graph.edges.filter(({ type, to: end }) => type === 'MEASURES' && end === 'metric:workers_employed_fte'),
    ).toHaveLength(all);
  });

  it('show the conflicts that the description of the data names and that are between figures alike', () => {
    const pairs = graph.edges
      .filter(({ type }) => type === 'CONFLICTS_WITH')
      .map(({ from, to: end }) => `${from} ${end}`);
    const named = ['sama--workers-laid-off--2023', 'vindhya--share-disabled', 'za--export-revenue--2024'];
    for (const conflict of [...named, 'rockefeller-foundation--programme-commitment--2013', 'market-size--2011']) {
      expect(
        pairs.filter((pair) => pair.split(' ').every((id) => id.includes(conflict))),
        conflict,
      ).not.toEqual([]);
    }
    const flagged = graph.withLabel('Observation').filter(({ properties }) => properties['conflict'] === true);
    expect(flagged).toHaveLength(
      rawRows('metric_observations.csv').filter((row) => cell(row, 'conflict') === 'yes').length,
    );
  });

  it('leave no target group of a provider unreached, unless its map leads nowhere', () => {
    const map = new Map(
      rawRows('vocabulary/worker_group_map.csv').map((row) => [
        cell(row, 'target_group_as_reported'),
        parts(row, 'worker_group'),
      ]),
    );
    for (const row of rawRows('organisations.csv')) {
      const id = `organization:${cell(row, 'org_id')}`;
      const expected = new Set(parts(row, 'target_groups').flatMap((group) => map.get(group) ?? []));
      const reached = [...to('EMPLOYS_FROM', id), ...to('SERVES', id)].map((group) =>
        group.replace('worker-group:', ''),
      );
      expect(new Set(reached), id).toEqual(expected);
    }
  });
});
