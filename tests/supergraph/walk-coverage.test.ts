import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operationsIn } from '../support/operations.js';
import { openGraph, type Answer, type TestGraph } from '../support/graph.js';
import { parts, seedRows, type SeedRow } from '../support/seed-files.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const organisations = new Map(seedRows('organisations.csv').map((row) => [row['org_id'] ?? '', row]));
const roles = new Map(
  seedRows('vocabulary/party_role_map.csv').map((row) => [
    ['partnership_type', 'role_as_reported', 'counterpart_role_as_reported', 'side'].map((name) => row[name]).join(' '),
    row['role'] ?? '',
  ]),
);
const levels = new Map(seedRows('vocabulary/evidence-levels.csv').map((row) => [row['evidence_kind'], row['level']]));
const groups = new Map(
  seedRows('vocabulary/worker_group_map.csv').map((row) => [row['target_group_as_reported'], row['worker_group']]),
);

/** What the sources say, and neither announce, suggest nor dispute. */
const sound = ['reported', 'pilot', 'ended'];

/** Every sale in partnerships.csv: who buys from whom, whether a start is stated, and whether it is sound. */
const told = seedRows('partnerships.csv').flatMap((row) =>
  (['a', 'b'] as const).flatMap((side) => {
    const other = side === 'a' ? 'b' : 'a';
    const role = (of: 'a' | 'b', to: 'a' | 'b') =>
      roles.get([row['partnership_type'], row[`party_${of}_role`], row[`party_${to}_role`], of].join(' ')) ?? '';
    const sold = role(side, other) === 'BUYER' && ['PROVIDER', 'SUBCONTRACTOR'].includes(role(other, side));
    const [buyer, provider] = [row[`party_${side}_id`] ?? '', row[`party_${other}_id`] ?? ''];
    const isSound = sound.includes(row['status'] ?? '');
    return sold ? [{ id: row['partnership_id'], buyer, provider, dated: row['start'] !== '', sound: isSound }] : [];
  }),
);
const sales = told.filter((one) => one.sound);

/** The groups that a provider employs from: the groups of other organisations are those they serve. */
const employedGroups = (id: string): string[] => {
  const row = organisations.get(id);
  const employs = ['issp', 'bpo'].includes(row?.['org_type'] ?? '');
  return employs ? parts(row?.['target_groups']).flatMap((one) => parts(groups.get(one))) : [];
};
const workforce = new Set(
  seedRows('organisation_facts.csv')
    .filter((row) => /^(workers_total|share_.*_pct)$/.test(row['field'] ?? ''))
    .map((row) => row['org_id']),
);
const cells = ['workers_total', 'share_women_pct', 'share_youth_pct', 'share_disabled_pct', 'share_disadvantaged_pct'];
const hasWorkforce = (id: string): boolean =>
  workforce.has(id) || cells.some((name) => (organisations.get(id)?.[name] ?? '') !== '');
const figures = seedRows('metric_observations.csv').filter(
  (row) => row['subject_type'] === 'organisation' && row['value_status'] === 'observed' && row['is_context'] === 'no',
);
const figuresOf = new Map<string, SeedRow[]>();
for (const row of figures) {
  const id = row['subject_id'] ?? '';
  figuresOf.set(id, [...(figuresOf.get(id) ?? []), row]);
}

/** The coverage of some providers with the sales that lead to them, from the files alone. */
function expected(providers: readonly string[], via: typeof sales) {
  const own = providers.flatMap((id) => figuresOf.get(id) ?? []);
  const self = own.filter((row) => levels.get(row['evidence_kind']) === 'SELF_REPORTED').length;
  const distinct = (values: readonly (string | undefined)[]): number => new Set(values).size;
  return {
    providers: providers.length,
    withBuyers: distinct(via.map(({ provider }) => provider)),
    withWorkerGroups: providers.filter((id) => employedGroups(id).length > 0).length,
    withWorkforce: providers.filter(hasWorkforce).length,
    withObservations: providers.filter((id) => figuresOf.has(id)).length,
    figures: own.length,
    datedFigures: own.filter((row) => row['year'] !== '').length,
    selfReportedShare: own.length === 0 ? null : (self * 100) / own.length,
    buyers: distinct(via.map(({ buyer }) => buyer)),
    partnerships: distinct(via.map(({ id }) => id)),
    datedPartnerships: distinct(via.filter(({ dated }) => dated).map(({ id }) => id)),
  };
}

const known =
  'providers withBuyers withWorkerGroups withWorkforce withObservations figures datedFigures selfReportedShare buyers partnerships datedPartnerships';

describe('the coverage of the walk', () => {
  it('from every organisation that buys is what the files say, and nothing for those that do not', async () => {
    let bought = 0;
    for (let after: string | null = null, more = true; more;) {
      const { organizations }: Answer['data'] = await graph.data(
        `query ($after: String) { organizations(first: 100, after: $after) { edges { node { id providersCoverage { ${known} } } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      for (const { node } of organizations.edges) {
        const via = sales.filter(({ buyer }) => `organization:${buyer}` === node.id);
        const providers = [...new Set(via.map(({ provider }) => provider))];
        if (providers.length > 0) bought += 1;
        expect(node.providersCoverage, node.id).toEqual(expected(providers, via));
      }
      ({ hasNextPage: more, endCursor: after } = organizations.pageInfo);
    }
    expect(bought).toBe(new Set(sales.map(({ buyer }) => buyer)).size);
    expect(bought).toBeGreaterThan(200);
  });

  it('back from every worker group is what the files say, and the lists beside it show those in unsound partnerships too', async () => {
    const { workerGroups } = await graph.data(
      `{ workerGroups(first: 100) { edges { node { id walkCoverage { ${known} } providers(first: 1) { totalCount } buyers(first: 1) { totalCount } } } } }`,
    );
    expect(workerGroups.edges.length).toBe(seedRows('vocabulary/worker_groups.csv').length);
    let fewer = 0;
    for (const { node } of workerGroups.edges) {
      const group = node.id.slice('worker-group:'.length);
      const providers = [...organisations.keys()].filter((id) => employedGroups(id).includes(group));
      const via = sales.filter(({ provider }) => providers.includes(provider));
      expect(node.walkCoverage, node.id).toEqual(expected(providers, via));
      const listed = new Set(told.filter(({ provider }) => providers.includes(provider)).map(({ buyer }) => buyer));
      expect([node.providers.totalCount, node.buyers.totalCount]).toEqual([providers.length, listed.size]);
      fewer += listed.size > node.walkCoverage.buyers ? 1 : 0;
    }
    expect(fewer).toBeGreaterThan(0);
  });

  it('costs one statement in each direction, however many records start it', async () => {
    for (const first of [1, 40]) {
      const { statements, errors } = await graph.run(
        `query ($first: Int!) { organizations(first: $first) { edges { node { providersCoverage { ${known} } } } } workerGroups(first: $first) { edges { node { walkCoverage { ${known} } } } } }`,
        { first },
      );
      expect(errors).toEqual([]);
      const own = statements.filter((name) => /coverageBy/.test(name)).sort();
      expect(own).toEqual(['impact-metrics.coverageByBuyerId', 'impact-metrics.coverageByWorkerGroupId']);
    }
  });

  it('comes with the whole walk, there and back, in a fixed number of statements', async () => {
    const text = operationsIn('examples').find(({ file }) => file.includes('48-'))?.text ?? '';
    const sent: string[][] = [];
    for (const size of [1, 10]) {
      const { statements, errors } = await graph.run(text.replaceAll('first: 10', `first: ${size}`));
      expect(errors).toEqual([]);
      sent.push([...statements].sort());
    }
    expect(sent[0]).toEqual(sent[1]);
    // One for each kind of record and hop, and one for each direction where both walks need it.
    expect(sent[1]).toHaveLength(19);
    for (const name of sent[1] ?? [])
      expect(sent[1]?.filter((one) => one === name).length, name).toBeLessThanOrEqual(2);
  });

  it('is null for what is not there', async () => {
    const { nobody, noGroup } = await graph.data(
      `{ nobody: organization(id: "organization:nobody") { providersCoverage { providers } } noGroup: workerGroup(id: "worker-group:nobody") { walkCoverage { providers } } }`,
    );
    expect([nobody, noGroup]).toEqual([null, null]);
  });
});
