import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGraph, type Answer, type TestGraph } from '../support/graph.js';
import { parts, seedRows, type SeedRow } from '../support/seed-files.js';
import { apiSchema } from '../support/lists.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

describe('the API holds as many', () => {
  test.each([
    ['organizations', 'organisations.csv'],
    ['partnerships', 'partnerships.csv'],
    ['observations', 'metric_observations.csv'],
    ['facts', 'organisation_facts.csv'],
    ['sources', 'sources.csv'],
    ['pledges', 'pledges.csv'],
    ['ratings', 'ratings.csv'],
    ['certificates', 'certificates.csv'],
    ['caseStudies', 'case_studies.csv'],
    ['standardMetrics', 'vocabulary/standard_metrics.csv'],
  ])('%s as %s has rows', async (field, file) => {
    const data = await graph.data(`{ list: ${field} { totalCount } }`);
    expect(data.list.totalCount).toBe(seedRows(file).length);
  });

  test('organisations of each kind as the file says', async () => {
    const rows = seedRows('organisations.csv');
    const count = (...types: string[]) => rows.filter((row) => types.includes(row['org_type'] ?? '')).length;
    const data = await graph.data('{ providers { totalCount } buyers { totalCount } supporters { totalCount } }');
    expect(data.providers.totalCount).toBe(count('issp', 'bpo'));
    expect(data.buyers.totalCount).toBe(count('buyer'));
    expect(data.supporters.totalCount).toBe(rows.length - count('issp', 'bpo', 'buyer'));
  });

  test('activities as country_activity.csv has rows, country by country', async () => {
    const rows = seedRows('country_activity.csv');
    let after: string | null = null;
    let total = 0;
    do {
      const data: Answer['data'] = await graph.data(
        'query ($after: String) { countries(first: 100, after: $after) { edges { node { code activities { totalCount } } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      for (const { node } of data.countries.edges) {
        expect(node.activities.totalCount, node.code).toBe(rows.filter((row) => row['country'] === node.code).length);
        total += node.activities.totalCount;
      }
      after = data.countries.pageInfo.hasNextPage ? data.countries.pageInfo.endCursor : null;
    } while (after);
    expect(total).toBe(rows.length);
  });
});

test('every source is cited by as many records of each kind as rows name it', async () => {
  const naming = (file: string, sourcesOf: (row: SeedRow) => string[]): Map<string, number> => {
    const counted = new Map<string, number>();
    for (const row of seedRows(file)) {
      for (const source of new Set(sourcesOf(row))) counted.set(source, (counted.get(source) ?? 0) + 1);
    }
    return counted;
  };
  const cited = (row: SeedRow) => [...parts(row['source_id']), ...parts(row['other_source_ids'])];
  const expected = {
    organizations: naming('organisations.csv', (row) => [
      ...cited(row),
      ...parts(row['field_sources'], '|').flatMap((pair) => parts(pair.split('=')[1])),
    ]),
    facts: naming('organisation_facts.csv', cited),
    partnerships: naming('partnerships.csv', cited),
    observations: naming('metric_observations.csv', cited),
    activities: naming('country_activity.csv', cited),
    pledges: naming('pledges.csv', cited),
    ratings: naming('ratings.csv', cited),
    certificates: naming('certificates.csv', cited),
    caseStudies: naming('case_studies.csv', cited),
  };
  const counts = Object.keys(expected).map((field) => `${field}(first: 1) { totalCount }`);
  const query = `query ($after: String) { sources(first: 100, after: $after) { edges { node { id citationCount ${counts.join(' ')} } } pageInfo { hasNextPage endCursor } } }`;
  let seen = 0;
  for (let after: string | null = null, more = true; more;) {
    const { sources }: Answer['data'] = await graph.data(query, { after });
    for (const { node } of sources.edges) {
      const slug = node.id.replace('source:', '');
      const found = Object.keys(expected).map((field) => node[field].totalCount);
      expect(found, slug).toEqual(Object.values(expected).map((rows) => rows.get(slug) ?? 0));
      expect(node.citationCount).toBe(found.reduce((sum: number, count: number) => sum + count, 0));
      seen += 1;
    }
    ({ hasNextPage: more, endCursor: after } = sources.pageInfo);
  }
  expect(seen).toBe(seedRows('sources.csv').length);
}, 120_000);

test('node answers for an id of each kind, with its type', async () => {
  const all = apiSchema.getPossibleTypes(apiSchema.getType('Node') as never).map(({ name }) => name);
  // The shared graph has no release; tests/releases asks for the node of a change.
  const kinds = all.filter((name) => !name.startsWith('Release'));
  expect(kinds).toHaveLength(20);
  for (const kind of kinds) {
    const { records } = await graph.driver.executeQuery(
      `MATCH (n:${kind}) RETURN n.id AS id LIMIT 1`,
      {},
      { database: 'neo4j' },
    );
    const id = records[0]?.get('id') as string;
    const data = await graph.data('query ($id: ID!) { node(id: $id) { __typename id } }', { id });
    expect(data.node).toEqual({ __typename: kind, id });
  }
});

describe('an organisation that does not exist', () => {
  test.each(['workers', 'impact-metrics', 'registry'])('gets nothing from %s', async (name) => {
    const { roster } = await import('../../subgraphs/index.js');
    const { openSubgraph } = await import('../support/subgraph.js');
    const definition = roster.find((candidate) => candidate.name === name);
    if (!definition) throw new Error(`no subgraph ${name}`);
    const subgraph = openSubgraph(definition);
    const answer = await subgraph.data(
      'query ($references: [_Any!]!) { _entities(representations: $references) { ... on Organization { id } } }',
      {
        references: [
          { __typename: 'Organization', id: 'organization:nobody' },
          { __typename: 'Organization', id: 'organization:sama' },
        ],
      },
    );
    expect(answer._entities).toEqual([null, { id: 'organization:sama' }]);
    await subgraph.close();
  });
});
