// Over 150 lines on purpose. One subgraph over one reading of the files: what is counted from the files serves all of its tests.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workers } from '../../subgraphs/workers/index.js';
import { cell, counts, seedRows, type SeedRow } from '../support/seed-files.js';
import {
  byName,
  facetOf,
  seedOrganisations,
  seedParties,
  type SeedOrganisation,
} from '../support/seed-organisations.js';
import { openSubgraph, type Data, type TestSubgraph } from '../support/subgraph.js';

const groupId = (slug: string | undefined): string => `worker-group:${slug}`;
const idOf = (row: SeedRow): string => groupId(row['worker_group']);
const rows = seedRows('vocabulary/worker_groups.csv')
  .map((row) => ({ row, id: idOf(row), name: row['name'] ?? '' }))
  .sort(byName);
const groups = rows.map(({ id }) => id);
const narrowerOf = (id: string): string[] =>
  rows.filter(({ row }) => row['broader'] && groupId(row['broader']) === id).map((one) => one.id);
const withNarrower = (id: string): string[] => [id, ...narrowerOf(id).flatMap(withNarrower)];
const inOrder = (ids: Iterable<string>): string[] => groups.filter((id) => new Set(ids).has(id));

const organisationById = new Map(seedOrganisations.map((one) => [one.id, one]));
const isProvider = ({ kind }: SeedOrganisation): boolean => kind === 'ISSP' || kind === 'BPO';
/** The providers that employ from any of the groups, by name. */
const employing = (ids: readonly string[]): SeedOrganisation[] =>
  seedOrganisations.filter((one) => isProvider(one) && one.workerGroups.some((id) => ids.includes(id))).sort(byName);

const partiesOf = new Map<string, { organisation: string; role: string }[]>();
for (const party of seedParties) {
  partiesOf.set(party.partnership, [...(partiesOf.get(party.partnership) ?? []), party]);
}

/** Who buys from the providers that employ from any of the groups, with what leads there. */
function buying(ids: readonly string[]) {
  const sellers = new Set(employing(ids).map(({ id }) => id));
  const found = new Map<string, { partnerships: Set<string>; via: Set<string> }>();
  for (const [partnership, parties] of partiesOf) {
    for (const buyer of parties.filter(({ role }) => role === 'BUYER')) {
      for (const seller of parties) {
        const sells = seller.role === 'PROVIDER' || seller.role === 'SUBCONTRACTOR';
        if (!sells || !sellers.has(seller.organisation)) continue;
        const leads = found.get(buyer.organisation) ?? { partnerships: new Set(), via: new Set() };
        leads.partnerships.add(partnership);
        leads.via.add(seller.organisation);
        found.set(buyer.organisation, leads);
      }
    }
  }
  return seedOrganisations
    .filter(({ id }) => found.has(id))
    .sort(byName)
    .map((one) => ({ one, ...found.get(one.id) }));
}

let subgraph: TestSubgraph;
beforeAll(() => {
  subgraph = openSubgraph(workers);
});
afterAll(() => subgraph.close());

/** What the subgraph adds to many records, in the order of their ids. */
async function entities(type: string, ids: readonly string[], selection: string, size = 400): Promise<Data[]> {
  const answers: Data[] = [];
  for (let start = 0; start < ids.length; start += size) {
    answers.push(...(await subgraph.entities(type, ids.slice(start, start + size), selection)));
  }
  return answers;
}

describe('worker groups', () => {
  it('are those of the vocabulary, by name, each below its broader one', async () => {
    const nodes = await subgraph.all(
      'workerGroups',
      'id name definition dimension standardCode cidsCode broader { id } narrower { id }',
    );
    expect(nodes).toEqual(
      rows.map(({ row, id, name }) => ({
        ...{ id, name, definition: row['definition'], dimension: row['dimension']?.toUpperCase() },
        ...{ standardCode: cell(row['standard_code']), cidsCode: cell(row['cids_code']) },
        broader: row['broader'] ? { id: groupId(row['broader']) } : null,
        narrower: narrowerOf(id).map((narrower) => ({ id: narrower })),
      })),
    );
  });

  it('are counted and found by dimension', async () => {
    const { workerGroups } = await subgraph.data(
      '{ workerGroups { totalCount facets { dimensions { value count } } } }',
    );
    const dimensions = counts(rows, ({ row }) => row['dimension']?.toUpperCase() ?? null);
    expect(workerGroups.totalCount).toBe(rows.length);
    expect(new Map(workerGroups.facets.dimensions.map(({ value, count }: Data) => [value, count]))).toEqual(dimensions);
    for (const dimension of dimensions.keys()) {
      const { list } = await subgraph.data(
        `{ list: workerGroups(first: 100, orderBy: NAME_DESC, filter: { dimension: { eq: ${dimension} } }) { edges { node { id } } } }`,
      );
      const found = rows.filter(({ row }) => row['dimension']?.toUpperCase() === dimension).map(({ id }) => id);
      expect(list.edges.map((edge: Data) => edge.node.id)).toEqual(found.reverse());
    }
  });

  it('are found by the beginning of their name, case ignored', async () => {
    const { list } = await subgraph.data(
      '{ list: workerGroups(filter: { name: { startsWith: "PEOPLE WITH" } }) { totalCount } }',
    );
    const found = rows.filter(({ name }) => name.startsWith('People with'));
    expect(found.length).toBeGreaterThan(0);
    expect(list.totalCount).toBe(found.length);
  });

  it('are null for an id that is not there', async () => {
    expect(await subgraph.data('{ workerGroup(id: "worker-group:nobody") { id } }')).toEqual({ workerGroup: null });
    expect(await subgraph.data('{ workerGroup(id: "worker-group:women") { id } }')).toEqual({
      workerGroup: { id: 'worker-group:women' },
    });
  });
});

describe.each([false, true])('the organisations of a worker group, narrower groups included: %s', (includeNarrower) => {
  const meant = (id: string): string[] => (includeNarrower ? withNarrower(id) : [id]);
  const list = (field: string, selection: string, more = '') =>
    `${field}(first: 100, includeNarrower: ${includeNarrower} ${more}) { ${selection} }`;

  it('are the providers that employ from it', async () => {
    const answers = await entities(
      'WorkerGroup',
      groups,
      list('providers', 'totalCount facets { roles { value count } } edges { node { id } }'),
    );
    answers.forEach(({ providers }, index) => {
      const found = employing(meant(groups[index] ?? ''));
      expect(providers.totalCount).toBe(found.length);
      expect(new Set(providers.facets.roles)).toEqual(new Set(facetOf(found, ({ roles }) => roles)));
      expect(providers.edges.map((edge: Data) => edge.node.id)).toEqual(found.map(({ id }) => id).slice(0, 100));
    });
  });

  it('are the buyers of those, with the partnerships that lead there', async () => {
    const answers = await entities(
      'WorkerGroup',
      groups,
      list('buyers', 'totalCount edges { partnershipCount partnerships { id } via { id } node { id } }'),
    );
    answers.forEach(({ buyers }, index) => {
      const found = buying(meant(groups[index] ?? ''));
      expect(buyers.totalCount).toBe(found.length);
      const edges = buyers.edges.map(({ partnershipCount, partnerships, via, node }: Data) => ({
        ...{ id: node.id, partnershipCount, listed: partnerships.length },
        ...{
          partnerships: new Set(partnerships.map(({ id }: Data) => id)),
          via: new Set(via.map(({ id }: Data) => id)),
        },
      }));
      expect(edges).toEqual(
        found.slice(0, 100).map(({ one, partnerships, via }) => ({
          ...{ id: one.id, partnershipCount: partnerships?.size, listed: partnerships?.size, partnerships, via },
        })),
      );
    });
  });

  it('can be filtered', async () => {
    const filter = 'filter: { country: { eq: "US" } }';
    const [answer] = await entities(
      'WorkerGroup',
      ['worker-group:women'],
      `${list('providers', 'edges { node { id } }', filter)} ${list('buyers', 'edges { node { id } }', filter)}`,
    );
    const women = meant('worker-group:women');
    const providers = employing(women).filter(({ country }) => country === 'US');
    const buyers = buying(women).flatMap(({ one }) => (one.country === 'US' ? [one] : []));
    expect(Math.min(providers.length, buyers.length)).toBeGreaterThan(0);
    expect(answer.providers.edges).toEqual(providers.slice(0, 100).map(({ id }) => ({ node: { id } })));
    expect(answer.buyers.edges).toEqual(buyers.slice(0, 100).map(({ id }) => ({ node: { id } })));
  });

  it('are read in one statement for all groups', async () => {
    const query = `{ workerGroups(first: 100) { edges { node { ${list('buyers', 'edges { node { id } }')} } } } }`;
    const buyers = includeNarrower ? 'buyersByBroaderWorkerGroupId' : 'buyersByWorkerGroupId';
    expect(await subgraph.statements(query)).toEqual(['workerGroups', buyers]);
  });
});

it('does not take a cursor of the list without narrower groups for the list with them', async () => {
  const page = (more: string) =>
    subgraph.data(`{ workerGroup(id: "worker-group:women") { providers(${more}) { edges { cursor node { id } } } } }`);
  const { workerGroup } = await page('first: 1');
  const after = `after: "${workerGroup.providers.edges[0].cursor}"`;
  const next = employing(['worker-group:women'])[1]?.id;
  expect((await page(`first: 1, ${after}`)).workerGroup.providers.edges[0].node.id).toBe(next);
  await expect(page(`${after}, includeNarrower: true`)).rejects.toThrow('another list');
});

describe('the worker groups', () => {
  it('of an organisation are those its target groups stand for', async () => {
    const ids = seedOrganisations.map(({ id }) => id);
    const answers = await entities('Organization', ids, 'workerGroups { id }');
    expect(answers.map(({ workerGroups }) => workerGroups.map(({ id }: Data) => id))).toEqual(
      seedOrganisations.map(({ workerGroups }) => inOrder(workerGroups)),
    );
  });

  it('of a partnership are those of any of its parties', async () => {
    const ids = [...partiesOf.keys()];
    const answers = await entities('Partnership', ids, 'workerGroups { id }');
    expect(answers.map(({ workerGroups }) => workerGroups.map(({ id }: Data) => id))).toEqual(
      ids.map((id) =>
        inOrder(
          (partiesOf.get(id) ?? []).flatMap(
            ({ organisation }) => organisationById.get(organisation)?.workerGroups ?? [],
          ),
        ),
      ),
    );
  });

  it('are not added to records that are not there', async () => {
    expect(await entities('Organization', ['organization:nobody'], 'workerGroups { id }')).toEqual([null]);
    expect(await entities('Partnership', ['partnership:nobody'], 'workerGroups { id }')).toEqual([null]);
  });
});
