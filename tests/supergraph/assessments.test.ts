import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph, type Answer, type TestGraph } from '../support/graph.js';
import { isDistributed } from '../support/connected-subgraphs.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const records =
  'records(first: 4) { finding evidenceLevel observation { id year } certificate { id } rating { id } partnership { id kind } workerGroup { id name } sources { title } }';
const tree = `kind version state topics { code points minimum available reached } criteria { topic code state points available recordCount ${records} } missing { code state needs }`;

const assessed = async (id: string, selection = `label(on: $on) { ${tree} }`) =>
  (
    await graph.data(`query ($id: ID!) { organization(id: $id) { ${selection.replaceAll('$on', '"2026-11-27"')} } }`, {
      id: `organization:${id}`,
    })
  ).organization;

describe('a mark', () => {
  it('is explained down to the records that prove it, each with its source', async () => {
    const { impactMark, practiceMark } = await assessed(
      'sama',
      `impactMark(on: $on) { ${tree} } practiceMark(on: $on) { ${tree} }`,
    );
    for (const mark of [impactMark, practiceMark]) {
      for (const { code, points } of mark.topics) {
        const own = mark.criteria.filter(({ topic }: Answer['data']) => topic === code);
        const given = own.flatMap((one: Answer['data']) => (one.points === null ? [] : [one.points]));
        expect(points).toBe(given.length === 0 ? null : given.reduce((sum: number, one: number) => sum + one, 0));
      }
      for (const { state, recordCount, records } of mark.criteria) {
        expect(records).toHaveLength(Math.min(4, recordCount));
        expect(state === 'PROVED').toBe(records[0]?.finding === 'PROOF');
        expect(state === 'NO_PROOF').toBe(recordCount === 0);
        for (const { sources, finding: _, evidenceLevel: __, ...edges } of records) {
          expect(sources.length).toBeGreaterThan(0);
          expect(Object.values(edges).filter((edge) => edge !== null)).toHaveLength(1);
        }
      }
    }
    const view = practiceMark.topics.find(({ code }: Answer['data']) => code === 'OUTSIDE_VIEW');
    expect(view).toMatchObject({ points: 4, minimum: 1, available: 4, reached: true });
    const first = (code: string) => practiceMark.criteria.find((one: Answer['data']) => one.code === code).records[0];
    expect(first('P8').certificate).toEqual({ id: 'certificate:sama--b-corp' });
    expect(first('P9').rating).toEqual({ id: 'rating:sama--b-impact-assessment--2025' });
    expect(practiceMark.missing.map(({ code }: Answer['data']) => code)).toEqual(['P2', 'P3', 'P4']);
  });

  it('follows the date', async () => {
    const { now, earlier } = await assessed(
      'sama',
      'now: practiceMark(on: $on) { topics { code points } } earlier: practiceMark(on: "2018") { topics { code points } }',
    );
    const view = ({ topics }: Answer['data']) =>
      topics.find(({ code }: Answer['data']) => code === 'OUTSIDE_VIEW').points;
    expect([view(now), view(earlier)]).toEqual([4, 1]);
  });

  it('is given to providers alone', async () => {
    const none = { impactMark: null, practiceMark: null, label: null };
    expect(await assessed('microsoft', 'impactMark { state } practiceMark { state } label { state }')).toEqual(none);
  });

  // Over HTTP calls side by side share no loaders: docs/distributed.md names it.
  it.skipIf(isDistributed)('of any number of providers costs one statement for each kind of record', async () => {
    const operation = `query ($first: Int!) { providers(first: $first) { edges { node { impactMark { ${tree} } practiceMark { ${tree} } label { ${tree} } } } } }`;
    const sent: number[] = [];
    for (const first of [1, 12]) {
      const { statements, errors } = await graph.run(operation, { first });
      expect(errors).toEqual([]);
      expect(new Set(statements).size).toBe(statements.length);
      sent.push(statements.filter((name) => name.startsWith('impact-metrics.')).length);
    }
    expect(Math.max(...sent)).toBeLessThanOrEqual(11);
  });
});

describe('the label', () => {
  it('is held by who proves every criterion, found without asking each provider', async () => {
    const { labelHolders } = await graph.data(
      `{ labelHolders(on: "2026-11-27") { name label(on: "2026-11-27") { state missing { code } } } }`,
    );
    expect(labelHolders.map(({ name }: Answer['data']) => name)).toEqual(['Sama']);
    expect(labelHolders[0].label).toMatchObject({ state: 'REACHED', missing: [] });
    let held = 0;
    for (let after: string | null = null, more = true; more;) {
      const { providers }: Answer['data'] = await graph.data(
        'query ($after: String) { providers(first: 100, after: $after) { edges { node { label(on: "2026-11-27") { state } } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      held += providers.edges.filter(({ node }: Answer['data']) => node.label.state === 'REACHED').length;
      ({ hasNextPage: more, endCursor: after } = providers.pageInfo);
    }
    expect(held).toBe(labelHolders.length);
  });

  it('says what is missing', async () => {
    const { label } = await assessed('hugo');
    expect(label.missing).toEqual([
      { code: 'L3', state: 'NO_PROOF', needs: expect.stringContaining('number or a share') },
      { code: 'L6', state: 'NO_PROOF', needs: expect.stringContaining('does not come from the provider') },
    ]);
  });
});

describe('ratings', () => {
  it.each([
    'ratings(filter: { score: { gte: 5 } }) { totalCount }',
    'ratings(filter: { scheme: { in: ["Fairwork AI", "B Impact Assessment"] }, score: { lte: 5 } }) { totalCount }',
    'organization(id: "organization:sama") { ratings(filter: { score: { gte: 5 } }) { totalCount } }',
  ])('are never measured by one number across schemes: %s', async (field) => {
    const { errors } = await graph.run(`{ ${field} }`);
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['SCHEME_MISMATCH']);
  });

  it('of one scheme are measured', async () => {
    const { ratings } = await graph.data(
      '{ ratings(filter: { scheme: { eq: "Fairwork Cloudwork" }, score: { gte: 5 } }) { totalCount } }',
    );
    expect(ratings.totalCount).toBe(3);
  });
});
