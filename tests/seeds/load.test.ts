// Over 150 lines on purpose. One database is seeded for all of it, which is what takes the time.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadSeeds } from '../../seeds/load.js';
import { describeReport, exitStatus, type LoadReport } from '../../seeds/report.js';
import { cell, dataDirectory, namedSources, rawRows } from './raw-files.js';
import { startSeededNeo4j } from './seeded-neo4j.js';

// A test loads up to four times.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let neo4j: Awaited<ReturnType<typeof startSeededNeo4j>>;
let first: LoadReport;
const load = (options: Partial<Parameters<typeof loadSeeds>[0]> = {}) =>
  loadSeeds({ driver: neo4j.driver, directory: dataDirectory, ...options });
const count = async (pattern: string) => (await neo4j.rows(`MATCH ${pattern} RETURN count(*) AS n`))[0]?.['n'];
const total = (tallies: LoadReport['nodes'], part: 'total' | 'created') =>
  Object.values(tallies).reduce((sum, tally) => sum + tally[part], 0);

beforeAll(async () => {
  neo4j = await startSeededNeo4j();
  first = await load();
});
afterAll(() => neo4j.stop());

describe('loading the real data set into an empty graph', () => {
  it.each([
    ...([
      ['Organization', 'organisations'],
      ['Fact', 'organisation_facts'],
      ['Partnership', 'partnerships'],
    ] as const),
    ...([
      ['Observation', 'metric_observations'],
      ['Activity', 'country_activity'],
      ['Source', 'sources'],
      ['Pledge', 'pledges'],
      ['Rating', 'ratings'],
      ['Certificate', 'certificates'],
      ['CaseStudy', 'case_studies'],
    ] as const),
    ...([
      ['Metric', 'vocabulary/metrics'],
      ['StandardMetric', 'vocabulary/standard_metrics'],
      ['WorkerGroup', 'vocabulary/worker_groups'],
      ['Service', 'vocabulary/services'],
    ] as const),
  ])('stores one %s for each row of %s.csv', async (label, file) => {
    expect(await count(`(:Entity:${label})`)).toBe(rawRows(`${file}.csv`).length);
    expect(first.nodes[label]).toMatchObject({
      total: rawRows(`${file}.csv`).length,
      created: rawRows(`${file}.csv`).length,
    });
  });

  it('writes in the server what the report says, and nothing twice', () => {
    expect(neo4j.changes()).toMatchObject({
      // The graph's own state is the one node that no file describes; marking it before and after raises no revision.
      nodesCreated: total(first.nodes, 'total') + 1,
      relationshipsCreated: total(first.relationships, 'total'),
      ...{ nodesDeleted: 0, relationshipsDeleted: 0, writeTransactions: first.revision + 2 },
    });
    expect(first).toMatchObject({ changed: true, rejected: [] });
    expect(exitStatus(first)).toBe(0);
  });

  it('stores the citing records of each source that name it in the files', async () => {
    const files = [
      ...['organisations', 'organisation_facts', 'partnerships', 'metric_observations', 'country_activity', 'pledges'],
      ...['ratings', 'certificates', 'case_studies'],
    ];
    const expected = new Map(rawRows('sources.csv').map((row) => [`source:${cell(row, 'source_id')}`, 0]));
    for (const row of files.flatMap((file) => rawRows(`${file}.csv`))) {
      for (const source of namedSources(row))
        expected.set(`source:${source}`, (expected.get(`source:${source}`) ?? 0) + 1);
    }
    const stored = await neo4j.rows(
      `MATCH (s:Entity:Source)
       RETURN s.id AS id, s.citationCount AS stated,
         COUNT { (s)<-[:CITES]-(r WHERE r:Organization OR r:Fact OR r:Partnership OR r:Observation OR r:Activity OR r:Pledge OR r:Rating OR r:Certificate OR r:CaseStudy) } AS citing`,
    );
    expect(new Map(stored.map((row) => [row['id'], row['citing']]))).toEqual(expected);
    expect(stored.filter((row) => row['citing'] !== row['stated'])).toEqual([]);
  });

  it('stores whole numbers as integers, measured ones as floats and lists as lists', async () => {
    const [types] = await neo4j.rows(
      `MATCH (s:Organization {id: 'organization:sama'}), (c:Country {id: 'country:KE'}), (o:Observation {id: $observation}), (r:Rating {id: $rating})
       RETURN valueType(s.foundedYear) AS year, valueType(s.otherNames) AS names, valueType(c.latitude) AS latitude,
         valueType(o.value) AS value, valueType(o.yearKey) AS yearKey, valueType(r.score) AS score, r.score AS points`,
      {
        observation: 'observation:impact-sourcing-global--jobs-created--2014',
        rating: 'rating:sama--b-impact-assessment--2025',
      },
    );
    expect(types).toEqual({
      ...{ year: 'INTEGER NOT NULL', names: 'LIST<STRING NOT NULL> NOT NULL', latitude: 'FLOAT NOT NULL' },
      ...{ value: 'FLOAT NOT NULL', yearKey: 'INTEGER NOT NULL', score: 'FLOAT NOT NULL', points: 118.4 },
    });
  });

  it('keeps one state of the graph, whose revision every transaction has raised', async () => {
    expect(await neo4j.rows('MATCH (state:GraphState) RETURN properties(state) AS state')).toEqual([
      { state: { id: 'graph', revision: first.revision } },
    ]);
  });

  it('loads nothing that is unverified', async () => {
    expect(await count('(n {verified: false})')).toBe(0);
  });
});

describe('loading again', () => {
  it('writes nothing and says so', async () => {
    neo4j.reset();
    const second = await load();
    expect(neo4j.changes()).toEqual({
      ...{ nodesCreated: 0, nodesDeleted: 0, relationshipsCreated: 0, relationshipsDeleted: 0 },
      ...{ propertiesSet: 0, writeTransactions: 0 },
    });
    expect(second).toMatchObject({ changed: false, revision: first.revision });
    expect(describeReport(second).at(-1)).toMatch(/^Nothing to change/);
    expect(second.nodes['Partnership']).toEqual({
      ...{ total: 1472, created: 0, updated: 0, removed: 0, unchanged: 1472, leftAlone: 0 },
    });
  });

  it('mends what was changed, lost or added, and leaves alone what is not of the seeds', async () => {
    await neo4j.rows(
      `MATCH (n:Organization {id: 'organization:sama'}) SET n.name = 'Other', n.seedHash = 'other' REMOVE n:Provider SET n:Buyer`,
    );
    await neo4j.rows(`MATCH (:Organization {id: 'organization:gisc'})-[r:PARTY]->() DELETE r`);
    await neo4j.rows(`MATCH (n:Fact {id: 'fact:sama--founded-year'}) DETACH DELETE n`);
    await neo4j.rows(`MATCH (a:Organization {id: 'organization:sama'}), (b:Country {id: 'country:FR'})
      CREATE (a)-[:LOCATED_IN {seedHash: 'old'}]->(b), (a)-[:DELIVERS_IN]->(b), (:Entity:Source {id: 'source:mine'}),
        (:Entity:Source {id: 'source:vanished', seedHash: 'old'})-[:CITES {seedHash: 'old'}]->(b)`);
    const mended = await load();
    expect(mended.nodes['Organization']).toMatchObject({ created: 0, updated: 1 });
    expect(mended.nodes['Fact']).toMatchObject({ created: 1, unchanged: 3248 });
    expect(mended.nodes['Source']).toMatchObject({ created: 0, leftAlone: 1 });
    expect(mended.relationships['PARTY']).toMatchObject({ created: 18 });
    expect(mended.relationships['LOCATED_IN']).toMatchObject({ created: 0, removed: 1 });
    expect(mended.relationships['CITES']).toMatchObject({ created: 1, removed: 0, leftAlone: 1 });
    expect(mended.revision).toBeGreaterThan(first.revision);
    const [sama] = await neo4j.rows(
      `MATCH (n:Organization {id: 'organization:sama'})
       RETURN n.name AS name, labels(n) AS labels, COUNT { (n)-[:DELIVERS_IN]->({id: 'country:FR'}) } AS mine`,
    );
    expect(sama).toEqual({
      name: 'Sama',
      labels: expect.toSatisfy((own: string[]) => !own.includes('Buyer')) as unknown,
      mine: 1,
    });
    await neo4j.rows(`MATCH (n:Source) WHERE n.id IN ['source:mine', 'source:vanished'] DETACH DELETE n`);
    expect(await load()).toMatchObject({ changed: false });
  });

  it('brings unverified records when asked, and takes them away when not', async () => {
    const with79 = await load({ withUnverified: true });
    expect(await count('(n:Entity {verified: false}) WHERE NOT n:Organization')).toBe(rawRows('unverified.csv').length);
    expect(await count('({verified: false})-[:CITES]->()')).toBe(0);
    expect(with79.rejected).toEqual([]);
    const without = await load();
    expect(without.nodes['Fact']).toMatchObject({ removed: 56, unchanged: 3249 });
    expect(await count('(n {verified: false})')).toBe(0);
    expect(await count('(n:Organization)')).toBe(1437);
    expect(await load()).toMatchObject({ changed: false });
  });
});

describe('a load that is stopped', () => {
  it('rejects with the reason, leaves whole batches, and is completed by the next load', async () => {
    await neo4j.rows('MATCH (n) WHERE n:Entity OR n:GraphState DETACH DELETE n');
    const all = total(first.relationships, 'total');
    const half = total(first.nodes, 'total') + all / 2;
    const stop = new AbortController();
    const steps: number[] = [];
    const stopped = load({
      signal: stop.signal,
      onProgress: ({ done, step }) => {
        steps.push(done);
        if (step === 'relationships' && done >= half) stop.abort(new Error('stopped by hand'));
      },
    });
    await expect(stopped).rejects.toThrow('stopped by hand');
    const left = Number(await count('(:Entity)-[r]->(:Entity)'));
    // Two batches may be under way when the load is stopped.
    expect(left).toBeGreaterThanOrEqual(all / 2);
    expect(left).toBeLessThanOrEqual(all / 2 + 3_000);
    expect(await count('(:GraphState {loading: true})')).toBe(1);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(await count('(:GraphState {loading: true})')).toBe(1);

    const completed = await load();
    expect(completed.nodes['Organization']).toMatchObject({ created: 0, unchanged: 1437 });
    expect(total(completed.relationships, 'total')).toBe(all);
    expect(total(completed.relationships, 'created')).toBe(all - left);
    expect(await count('(:Entity)-[r]->(:Entity)')).toBe(all);
    expect(await count('(:GraphState {loading: true})')).toBe(0);
    expect(await count('(:GraphState {loading: true})')).toBe(0);
    expect(await load()).toMatchObject({ changed: false });
  });

  it('writes nothing when it is stopped before it starts', async () => {
    neo4j.reset();
    await expect(load({ signal: AbortSignal.abort(new Error('too late')) })).rejects.toThrow('too late');
    expect(neo4j.changes().writeTransactions).toBe(0);
  });
});
