import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyMigrations } from '../../database/migrations.js';
import type { RunningNeo4j } from '../../database/neo4j.js';
import { projectRoot } from '../../launch/project-root.js';
import { openGraph, type TestGraph } from '../support/graph.js';
import { startTestNeo4j } from '../support/neo4j.js';

let neo4j: RunningNeo4j;
let graph: TestGraph;

const write = (cypher: string, params = {}) => graph.driver.executeQuery(cypher, params, { database: 'neo4j' });

/** Organisations, and partnerships by the parties they name; the revision goes up, as with every write. */
async function fill(organizations: readonly string[], partnerships: Readonly<Record<string, readonly string[]>>) {
  await write('MATCH (n:Entity) DETACH DELETE n');
  await write(
    `UNWIND $organizations AS name
     CREATE (:Entity:Organization:Provider {id: 'organization:' + name, name: name, sortName: name, otherNames: [], roles: ['ISSP'], kind: 'ISSP', partnershipCount: 0, verified: true})`,
    { organizations },
  );
  await write(
    `UNWIND $rows AS row
     CREATE (p:Entity:Partnership {id: 'partnership:' + row.id, kind: 'CONTRACT', family: 'COMMERCIAL', status: 'REPORTED', startKey: '', verified: true})
     WITH p, row UNWIND range(0, size(row.parties) - 1) AS index
     MATCH (o:Entity:Organization {id: 'organization:' + row.parties[index]})
     CREATE (o)-[:PARTY {role: CASE index WHEN 0 THEN 'BUYER' ELSE 'PROVIDER' END, side: 'a'}]->(p)`,
    { rows: Object.entries(partnerships).map(([id, parties]) => ({ id, parties })) },
  );
  await write("MERGE (s:GraphState {id: 'graph'}) SET s.revision = coalesce(s.revision, 0) + 1");
}

beforeAll(async () => {
  neo4j = await startTestNeo4j();
  graph = await openGraph(neo4j.uri);
  await applyMigrations({ driver: graph.driver, directory: join(projectRoot, 'database', 'migrations') });
});
afterAll(async () => {
  await graph.close();
  await neo4j.stop();
});

const extent = 'nodeCount edgeCount partnershipCount isolateCount selfPartnershipCount';
const around = (name: string, selection: string) =>
  graph.data(`{ organization(id: "organization:${name}") { ${selection} } }`);

describe('an empty graph', () => {
  it('has an empty network of revision 0', async () => {
    expect(await graph.data(`{ network { revision release ${extent} communities { communityCount } } }`)).toEqual({
      network: {
        ...{ revision: 0, release: null, nodeCount: 0, edgeCount: 0, partnershipCount: 0, isolateCount: 0 },
        ...{ selfPartnershipCount: 0, communities: { communityCount: 0 } },
      },
    });
  });
});

describe('a partnership of three parties', () => {
  beforeAll(() => fill(['a', 'b', 'c', 'd'], { three: ['a', 'b', 'c'] }));

  it('ties each two of them', async () => {
    const { network } = await graph.data(`{ network { ${extent} structure { density } } }`);
    expect(network).toMatchObject({ nodeCount: 3, edgeCount: 3, partnershipCount: 1, isolateCount: 1 });
    expect(network.structure.density).toBe(1);
  });

  it('leads from the buyer to the others in a directed network', async () => {
    const { network } = await graph.data(
      '{ network(directed: true) { edgeCount measures(measure: OUT_DEGREE) { values { value organization { id } } } } }',
    );
    expect(network.edgeCount).toBe(2);
    expect(network.measures.values[0]).toEqual({ value: 2, organization: { id: 'organization:a' } });
  });

  it('is a path of one step between any two of them, and a triangle around each', async () => {
    const { shortestPaths } = await graph.data(
      '{ shortestPaths(from: "organization:b", to: "organization:c") { length pathCount paths { hops { partnerships { id } } } } }',
    );
    expect(shortestPaths).toEqual({
      ...{ length: 1, pathCount: 1 },
      paths: [{ hops: [{ partnerships: [{ id: 'partnership:three' }] }] }],
    });
    const { organization } = await around('b', 'neighbourhood { nodeCount edgeCount }');
    expect(organization.neighbourhood).toEqual({ nodeCount: 3, edgeCount: 3 });
  });
});

describe('a partnership of an organisation with itself', () => {
  beforeAll(() => fill(['a', 'b', 'c'], { self: ['a', 'a'], other: ['a', 'b'] }));

  it('makes no tie, and is counted', async () => {
    const { network } = await graph.data(`{ network { ${extent} measures(measure: DEGREE) { values { value } } } }`);
    expect(network).toEqual({
      ...{ nodeCount: 2, edgeCount: 1, partnershipCount: 1, isolateCount: 1, selfPartnershipCount: 1 },
      measures: { values: [{ value: 1 }, { value: 1 }] },
    });
  });

  it('is no step of a path, no neighbour and no introduction', async () => {
    const { organization } = await around(
      'a',
      'neighbourhood { nodeCount edgeCount } introductions { candidateCount } interlocks(atLeast: 1) { organizationCount }',
    );
    expect(organization).toEqual({
      neighbourhood: { nodeCount: 2, edgeCount: 1 },
      introductions: { candidateCount: 0 },
      interlocks: { organizationCount: 0 },
    });
  });
});

describe('an organisation without partnerships', () => {
  beforeAll(() => fill(['a', 'b', 'alone'], { one: ['a', 'b'] }));

  it('is alone in its neighbourhood, has no introductions and no path to anybody', async () => {
    const { organization } = await around(
      'alone',
      'neighbourhood(depth: 3) { nodeCount edgeCount truncated completeDepth } introductions { introductions { reason } } timeline(from: 2020, to: 2020) { years { mayCount } }',
    );
    expect(organization).toEqual({
      neighbourhood: { nodeCount: 1, edgeCount: 0, truncated: false, completeDepth: 3 },
      introductions: { introductions: [] },
      timeline: { years: [{ mayCount: 0 }] },
    });
    const { shortestPaths } = await graph.data(
      '{ shortestPaths(from: "organization:a", to: "organization:alone") { length } }',
    );
    expect(shortestPaths).toEqual({ length: null });
  });

  it('is a node with null or zero where it has no value, once isolates are asked for', async () => {
    const { network } = await graph.data(
      '{ network(includeIsolates: true) { c: measures(measure: CONSTRAINT) { values { rank value organization { id } } } b: measures(measure: BETWEENNESS) { values { value } } } }',
    );
    expect(network.c.values.at(-1)).toEqual({ rank: null, value: null, organization: { id: 'organization:alone' } });
    expect(network.b.values).toEqual([{ value: 0 }, { value: 0 }, { value: 0 }]);
  });

  it('is in the network of the next revision as soon as it has a partner', async () => {
    const before = (await graph.data('{ network { revision nodeCount } }')).network;
    await fill(['a', 'b', 'alone'], { one: ['a', 'b'], two: ['alone', 'a'] });
    const after = (await graph.data('{ network { revision nodeCount } }')).network;
    expect([before.nodeCount, after.nodeCount, after.revision - before.revision]).toEqual([2, 3, 1]);
  });
});
