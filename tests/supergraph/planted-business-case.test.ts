import { afterAll, beforeAll, expect, it } from 'vitest';
import { openGraph, type Answer, type TestGraph } from '../support/graph.js';
import { startSeededNeo4j, type SeededNeo4j } from '../support/seeded-neo4j.js';

type Data = Answer['data'];

let neo4j: SeededNeo4j;
let graph: TestGraph;
beforeAll(async () => {
  neo4j = await startSeededNeo4j();
  graph = await openGraph(neo4j.uri);
});
afterAll(async () => {
  await graph.close();
  await neo4j.stop();
});

const tree =
  'arguments { key state forCount againstCount contextCount evidence(first: 30, relations: [OWN, PARTNER]) { stance relation observation { id } caseOutcomes { id } } }';
const buyers = ['microsoft', 'facebook', 'walmart', 'openai', 'bookshare-benetech'];

const cases = async (): Promise<Data> =>
  graph.data(
    `{ ${buyers.map((id, index) => `b${index}: organization(id: "organization:${id}") { businessCase(audience: BUYER) { ${tree} } }`).join(' ')} }`,
  );

const near = (all: Data) =>
  Object.values<Data>(all).map(({ businessCase }) => businessCase.arguments.map(({ evidence }: Data) => evidence));

const cheaper = async (): Promise<Data> =>
  (
    await graph.data(
      '{ businessCase(audience: BUYER) { argument(key: "CHEAPER_THAN_TRADITIONAL") { state forCount againstCount contextCount } } }',
    )
  ).businessCase.argument;

/** A provider that nobody knows, with a figure on cost. */
const plant = (figure: object) =>
  neo4j.read(
    `MATCH (metric:Metric {id: 'metric:cost_saving_vs_traditional_bpo'}), (source:Source {id: $source})
     CREATE (o:Entity:Organization:Provider {id: 'organization:planted', name: 'Planted', otherNames: [], roles: ['ISSP'], kind: 'ISSP', sortName: 'planted', partnershipCount: 0, verified: true})
     CREATE (n:Entity:Observation {id: 'observation:planted', metricId: metric.id, metricAsReported: 'planted', unit: 'percent', yearKey: 2025, year: 2025, yearBasis: 'STATED', status: 'OBSERVED', evidenceKind: 'STUDY', evidenceLevel: 'INDEPENDENT_STUDY', setting: 'IMPACT_SOURCING', context: false, conflict: false, verified: true})
     SET n += $figure
     CREATE (n)-[:ABOUT]->(o), (n)-[:MEASURES]->(metric), (n)-[:CITES]->(source)`,
    { source: 'source:umsl-prison-2014', figure },
  );

it.each<[string, object, object]>([
  ['a failure is shown and contests the argument', { value: -5 }, { state: 'CONTESTED', againstCount: 1 }],
  ['a saving of zero is none', { value: 0 }, { state: 'CONTESTED', againstCount: 1 }],
  ['a target is no evidence', { value: 50, status: 'TARGET' }, { state: 'EVIDENCED', againstCount: 0 }],
  ['another unit is no evidence', { value: -5, unit: 'USD' }, { state: 'EVIDENCED', againstCount: 0 }],
])('%s, and changes nothing near to others', async (_, figure, expected) => {
  const [before, was] = [await cases(), await cheaper()];
  await plant(figure);
  const [after, is] = [await cases(), await cheaper()];
  expect(is).toMatchObject({ ...expected, forCount: was.forCount });
  expect(is.againstCount + is.contextCount).toBe(was.againstCount + was.contextCount + 1);
  expect(near(after)).toEqual(near(before));
  expect(near(before).flat(2).length).toBeGreaterThan(20);
  await neo4j.restore(['organization:planted', 'observation:planted'], []);
  expect(await cases()).toEqual(before);
});

it('an organisation of which nothing is reported changes no case at all', async () => {
  const before = await cases();
  await neo4j.read(
    "CREATE (:Entity:Organization:Buyer {id: 'organization:planted', name: 'Planted', otherNames: [], roles: ['BUYER'], kind: 'BUYER', sortName: 'planted', partnershipCount: 0, verified: true})",
  );
  expect(await cases()).toEqual(before);
  const { organization } = await graph.data(
    `{ organization(id: "organization:planted") { businessCase(audience: BUYER) { ${tree} } } }`,
  );
  expect(organization.businessCase.arguments.flatMap(({ evidence }: Data) => evidence)).toEqual([]);
  await neo4j.restore(['organization:planted'], []);
});
