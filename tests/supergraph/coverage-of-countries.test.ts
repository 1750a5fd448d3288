import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OrganizationRole } from '../../subgraphs/vocabulary/organization-role.enum.js';
import { openGraph, type Answer, type TestGraph } from '../support/graph.js';
import { seedOrganisations } from '../support/seed-organisations.js';
import { observations } from './aggregates.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const measuredIn = new Map<string, string[]>();
for (const { subject_type: type, subject_id: subject, country } of observations) {
  if (type !== 'organisation' || !country) continue;
  const id = `organization:${subject}`;
  measuredIn.set(id, [...(measuredIn.get(id) ?? []), country]);
}

/** Where an organisation is, each country once. */
const countriesOf = ({ id, country, deliveryCountries }: (typeof seedOrganisations)[number]): Set<string> =>
  new Set([...(country === null ? [] : [country]), ...deliveryCountries, ...(measuredIn.get(id) ?? [])]);

/** The number of organisations of each country that has figures. */
async function totals(args: string): Promise<Map<string, number>> {
  const { groups } = await graph.data(
    `{ groups: observationAggregates(groupBy: [COUNTRY], take: ALL, limit: 1000${args}) { country { code } coverage { reporting total } } }`,
  );
  for (const { country, coverage } of groups)
    if (country !== null) expect(coverage.total, country.code).toBeGreaterThanOrEqual(coverage.reporting);
  return new Map(
    groups.map(({ country, coverage }: Answer['data']) => [country?.code ?? '', coverage.total as number | null]),
  );
}

describe('the organisations of a country', () => {
  it('are those with headquarters, delivery or a figure there, each counted once', async () => {
    const found = await totals('');
    expect(found.size).toBeGreaterThan(20);
    for (const [code, total] of found) {
      const present = seedOrganisations.filter((one) => countriesOf(one).has(code));
      expect(total, code).toBe(code === '' ? null : present.length);
    }
  });

  it('are as many as an aggregate of every role counts anew', async () => {
    const every = Object.keys(OrganizationRole).join(', ');
    expect(await totals(`, filter: { role: { in: [${every}] } }`)).toEqual(await totals(''));
  });
});
