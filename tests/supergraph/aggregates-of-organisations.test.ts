import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph, type Answer, type TestGraph } from '../support/graph.js';
import { counts } from '../support/seed-files.js';
import { seedOrganisations } from '../support/seed-organisations.js';
import { codesOf } from './aggregates.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const codes = (query: string) => codesOf(graph, query);

describe('organisations put together', () => {
  it('are counted by role and kind as the files say', async () => {
    const data = await graph.data(
      '{ roles: organizationAggregates(groupBy: [ROLE]) { role count } kinds: organizationAggregates(groupBy: [KIND]) { kind count } }',
    );
    const byRole = new Map<string, number>();
    for (const { roles } of seedOrganisations) for (const role of roles) byRole.set(role, (byRole.get(role) ?? 0) + 1);
    expect(new Map(data.roles.map(({ role, count }: Answer['data']) => [role, count]))).toEqual(byRole);
    expect(new Map(data.kinds.map(({ kind, count }: Answer['data']) => [kind, count]))).toEqual(
      counts(seedOrganisations, ({ kind }) => kind),
    );
  });

  it('are counted by country and by worker group as the files say', async () => {
    const data = await graph.data(
      '{ countries: organizationAggregates(groupBy: [COUNTRY], limit: 1000) { country { code } count } groups: organizationAggregates(groupBy: [WORKER_GROUP]) { workerGroup { id } count } }',
    );
    expect(new Map(data.countries.map(({ country, count }: Answer['data']) => [country?.code ?? null, count]))).toEqual(
      counts(seedOrganisations, ({ country }) => country),
    );
    const women = data.groups.find(({ workerGroup }: Answer['data']) => workerGroup?.id === 'worker-group:women');
    expect(women.count).toBe(
      seedOrganisations.filter(({ workerGroups }) => workerGroups.includes('worker-group:women')).length,
    );
  });

  it('have measures of their partnerships, but no sum of them', async () => {
    const query = (measure: string) =>
      `{ groups: organizationAggregates(groupBy: [KIND], filter: { roles: { eq: ISSP } }) { kind figures { unit ${measure} } } }`;
    const issps = seedOrganisations
      .filter(({ kind }) => kind === 'ISSP')
      .map(({ partnershipCount }) => partnershipCount);
    const data = await graph.data(query('mean max'));
    const group = data.groups.find(({ kind }: Answer['data']) => kind === 'ISSP');
    expect(group.figures.mean).toBeCloseTo(issps.reduce((sum, one) => sum + one, 0) / issps.length, 9);
    expect(group.figures).toMatchObject({ unit: 'partnerships', max: Math.max(...issps) });
    expect(await codes(query('sum'))).toContain('NOT_SUMMABLE');
  });
});
