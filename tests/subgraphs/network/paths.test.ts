import { describe, expect, it } from 'vitest';
import { seedRows } from '../../support/seed-files.js';
import { seedDistances, seedTies } from '../../support/seed-network.js';
import { seedOrganisations } from '../../support/seed-organisations.js';
import type { Data } from '../../support/subgraph.js';
import { idsIn, openNetwork, partnersOf, ties } from './ties.js';

const { subgraph } = openNetwork();

describe('the shortest paths', () => {
  const paths = `query ($from: ID!, $to: ID!, $filter: TieFilter, $maxLength: Int) {
    found: shortestPaths(from: $from, to: $to, filter: $filter, maxLength: $maxLength, first: 20) {
      length pathCount truncated paths { hops { from { id } to { id } partnerships { id } } }
    } }`;
  const from = 'organization:sama';
  const distances = seedDistances(ties, from);
  const at = (distance: number): string | undefined =>
    [...distances]
      .filter(([, found]) => found === distance)
      .map(([id]) => id)
      .sort()[0];

  it.each([1, 2, 3, 4, 5, 6])('over %i partnerships go through every partnership of each step', async (distance) => {
    const to = at(distance);
    expect(to).toBeDefined();
    const { found } = await subgraph.data(paths, { from, to });
    expect(found).toMatchObject({ length: distance, truncated: false });
    expect(found.paths).toHaveLength(Math.min(found.pathCount, 20));
    for (const { hops } of found.paths) {
      expect([hops[0].from.id, hops.at(-1).to.id, hops.length]).toEqual([from, to, distance]);
      for (const hop of hops) expect(idsIn(hop.partnerships)).toEqual(ties.get(hop.from.id)?.get(hop.to.id)?.sort());
    }
    const behind = [...(ties.get(to as string)?.keys() ?? [])].filter((id) => distances.get(id) === distance - 1);
    expect(new Set(found.paths.map(({ hops }: Data) => hops.at(-1).from.id))).toEqual(new Set(behind.slice(0, 20)));
  });

  it('have no length where there is none within the bound, or none at all', async () => {
    expect((await subgraph.data(paths, { from, to: at(3), maxLength: 2 })).found).toMatchObject({
      length: null,
      paths: [],
    });
    const apart = seedOrganisations.find(({ id }) => partnersOf(id).size > 0 && !distances.has(id))?.id;
    expect((await subgraph.data(paths, { from, to: apart })).found).toMatchObject({ length: null, pathCount: 0 });
  });

  it('go only through partnerships that meet the filter', async () => {
    const types = seedRows('vocabulary/partnership_kinds.csv')
      .filter((row) => row['kind'] === 'CONTRACT')
      .map((row) => row['partnership_type']);
    const contracts = new Set(
      seedRows('partnerships.csv')
        .filter((row) => types.includes(row['partnership_type']))
        .map((row) => `partnership:${row['partnership_id']}`),
    );
    const byContract = seedDistances(
      seedTies((partnership) => contracts.has(partnership)),
      from,
    );
    const [to, length] = [...byContract].find(([, distance]) => distance === 3) ?? [];
    expect(to).toBeDefined();
    const { found } = await subgraph.data(paths, { from, to, filter: { kind: { eq: 'CONTRACT' } } });
    expect(found.length).toBe(length);
    const used = found.paths.flatMap(({ hops }: Data) => hops.flatMap((hop: Data) => idsIn(hop.partnerships)));
    expect(used.filter((id: string) => !contracts.has(id))).toEqual([]);
  });

  it('are null when an organisation does not exist', async () => {
    expect((await subgraph.data(paths, { from, to: 'organization:nobody' })).found).toBeNull();
    expect((await subgraph.data(paths, { from: 'organization:nobody', to: from })).found).toBeNull();
  });

  it('are read in one statement, with the two organisations and the state of the graph', async () => {
    expect((await subgraph.statements(paths, { from, to: at(4) })).sort()).toEqual(
      ['graphState', 'organizationById', 'shortestChains'].sort(),
    );
  });
});
