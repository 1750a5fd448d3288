import { describe, expect, it } from 'vitest';
import { registry } from '../../../subgraphs/registry/index.js';
import { fold } from '../../../subgraphs/shared/fold.js';
import { cell, counts, type SeedRow } from '../../support/seed-files.js';
import type { Data } from '../../support/subgraph.js';
import { facet, opened, patient } from '../opened.js';
import { citations, citing, ids, idsOf, number, organisationIds, sources } from './rows.js';

const { subgraph, total } = opened(registry);

describe('sources', () => {
  it('say what their rows say, and count the rows that name them', patient, async () => {
    const nodes = await subgraph.all('sources', 'id title publisher url year extentSeen note citationCount');
    expect(new Map(nodes.map((node) => [node.id, node]))).toEqual(
      new Map(
        sources.map((row) => [
          `source:${row['source_id']}`,
          {
            id: `source:${row['source_id']}`,
            title: row['title'],
            publisher: cell(row['publisher']),
            url: cell(row['url']),
            year: number(row['year']),
            extentSeen: row['extent_seen'],
            note: cell(row['quality_note']),
            citationCount: citations(row['source_id'] ?? ''),
          },
        ]),
      ),
    );
  });

  it('are followed to everything that cites them', patient, async () => {
    const lists = Object.keys(citing).map((list) => `${list}(first: 100) { totalCount edges { node { id } } }`);
    const { sources: page } = await subgraph.data(
      `{ sources(first: 30, orderBy: CITATION_COUNT_DESC) { edges { node { id citationCount ${lists.join(' ')} } } } }`,
    );
    for (const { node } of page.edges) {
      const source = node.id.slice('source:'.length);
      const found = Object.keys(citing).map((list) => [list, node[list].totalCount]);
      expect(found).toEqual(Object.entries(citing).map(([list, rows]) => [list, rows.get(source)?.length ?? 0]));
      expect(found.reduce((sum, [, count]) => sum + count, 0)).toBe(node.citationCount);
      const first = (list: string) => node[list].edges.map((edge: Data) => edge.node);
      const named = (rows: readonly SeedRow[] | undefined, prefix: string, column: string) =>
        ids(
          prefix,
          (rows ?? []).map((row) => row[column] ?? ''),
        );
      const cited = named(citing.observations.get(source), 'observation', 'observation_id');
      if (cited.length <= 100) expect(idsOf(first('observations'))).toEqual(cited);
      expect(idsOf(first('organizations'))).toEqual(named(citing.organizations.get(source), 'organization', 'org_id'));
      expect(idsOf(first('partnerships'))).toEqual(
        named(citing.partnerships.get(source), 'partnership', 'partnership_id'),
      );
      expect(idsOf(first('facts'))).toEqual(named(citing.facts.get(source), 'fact', 'fact_id'));
    }
  });

  const publisher = [...counts(sources, (row) => row['publisher'] ?? null)].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  it.each<[string, (row: SeedRow) => boolean]>([
    ['title: { contains: "IMPACT SOURCING" }', (row) => fold(row['title'] ?? '').includes('impact sourcing')],
    ['title: { startsWith: "the " }', (row) => fold(row['title'] ?? '').startsWith('the')],
    ['year: { gte: 2020, lte: 2022 }', (row) => ['2020', '2021', '2022'].includes(row['year'] ?? '')],
    ['year: { isNull: true }', (row) => row['year'] === ''],
    [`publisher: { eq: ${JSON.stringify(publisher)} }`, (row) => row['publisher'] === publisher],
    [
      'title: { contains: "africa" }, year: { isNull: false }',
      (row) => fold(row['title'] ?? '').includes('africa') && row['year'] !== '',
    ],
  ])('are filtered by %s', async (filter, holds) => {
    expect(await total(`sources(filter: { ${filter} })`)).toBe(sources.filter(holds).length);
  });

  it('come in each order', async () => {
    const keys: Record<string, (node: Data) => string | number> = {
      TITLE: ({ title }) => fold(title),
      YEAR: ({ year }) => year ?? 0,
      CITATION_COUNT: ({ citationCount }) => citationCount,
    };
    for (const [name, key] of Object.entries(keys)) {
      const pages = await subgraph.data(
        `{ up: sources(first: 100, orderBy: ${name}_ASC) { ...page } down: sources(first: 100, orderBy: ${name}_DESC) { ...page } }
         fragment page on QuerySourcesConnection { edges { node { id title year citationCount } } }`,
      );
      const sorted = (rows: readonly SeedRow[]) =>
        rows
          .map((row) => ({
            title: row['title'],
            year: number(row['year']),
            citationCount: citations(row['source_id'] ?? ''),
          }))
          .map((node) => ({ key: key(node) }))
          .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
          .map((node) => node.key);
      const expected = sorted(sources);
      const found = (page: Data) => page.edges.map(({ node }: Data) => key(node));
      expect(found(pages.up)).toEqual(expected.slice(0, 100));
      expect(found(pages.down)).toEqual(expected.slice(-100).reverse());
    }
  });

  it('are counted by year', async () => {
    const { list } = await subgraph.data('{ list: sources { facets { years { value count } } } }');
    expect(facet(list.facets.years)).toEqual(counts(sources, (row) => cell(row['year'])));
  });

  it('are null where there is none of an id', async () => {
    expect(await subgraph.data(`{ source(id: "${organisationIds[0]}") { id } }`)).toEqual({ source: null });
  });
});
