import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { identity } from '../../subgraphs/identity/index.js';
import { parts, seedRows, type SeedRow } from '../support/seed-files.js';
import { seedOrganisations } from '../support/seed-organisations.js';
import { openSubgraph, type TestSubgraph } from '../support/subgraph.js';

const observations = seedRows('metric_observations.csv');
const activities = seedRows('country_activity.csv');
const ids = (prefix: string, rows: readonly SeedRow[], column: string): string[] => [
  ...new Set(rows.map((row) => `${prefix}:${row[column]}`)),
];
const organisations = (...kinds: string[]): string[] =>
  seedOrganisations.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
const facts = seedRows('organisation_facts.csv');

/** The names of the outcomes of a case study, numbered from the second one of a name. */
function outcomeNames(cell: string | undefined): string[] {
  const names = parts(cell).map((outcome) => outcome.split('=')[0] ?? '');
  return names.map((name, index) => {
    const nth = names.slice(0, index + 1).filter((one) => one === name).length;
    return nth === 1 ? name : `${name}-${nth}`;
  });
}

/** Ids of each kind of record, read off the files. */
const records: Readonly<Record<string, readonly string[]>> = {
  Provider: organisations('ISSP', 'BPO'),
  Buyer: organisations('BUYER'),
  Supporter: organisations(
    'FUNDER',
    'TRAINER',
    'ADVOCATE',
    'CERTIFIER',
    'GOVERNMENT',
    'RESEARCHER',
    'COALITION',
    'OTHER',
  ),
  Partnership: ids('partnership', seedRows('partnerships.csv'), 'partnership_id'),
  Country: ids('country', activities, 'country'),
  Sector: ids(
    'sector',
    observations.filter((row) => row['subject_type'] === 'sector'),
    'subject_id',
  ),
  StandardMetric: ids('standard-metric', seedRows('vocabulary/standard_metrics.csv'), 'code'),
  Rating: ids('rating', seedRows('ratings.csv'), 'rating_id'),
  CaseStudy: ids('case-study', seedRows('case_studies.csv'), 'case_id'),
  CaseOutcome: seedRows('case_studies.csv').flatMap((row) =>
    outcomeNames(row['outcomes']).map((name) => `case-outcome:${row['case_id']}--${name}`),
  ),
  Certificate: ids('certificate', seedRows('certificates.csv'), 'certificate_id'),
  Pledge: ids('pledge', seedRows('pledges.csv'), 'pledge_id'),
  Metric: ids('metric', seedRows('vocabulary/metrics.csv'), 'metric'),
  Observation: ids('observation', observations, 'observation_id'),
  Activity: activities
    .filter((row) => row['org_id'])
    .map((row) =>
      `activity:${row['country']?.toLowerCase()}--${row['org_id']}--${row['evidence_kind']}`.replaceAll('_', '-'),
    ),
  WorkerGroup: ids('worker-group', seedRows('vocabulary/worker_groups.csv'), 'worker_group'),
  Workforce: ids(
    'workforce',
    facts.filter((row) => row['field'] === 'workers_total'),
    'fact_id',
  ),
  Source: ids('source', seedRows('sources.csv'), 'source_id'),
  Fact: ids('fact', facts, 'fact_id'),
  Service: ids('service', seedRows('vocabulary/services.csv'), 'service'),
};
const kinds = Object.keys(records);
/** Kinds that no file describes: they tell of releases. */
const madeHere = ['Release', 'ReleaseChange'];

let subgraph: TestSubgraph;
beforeAll(() => {
  subgraph = openSubgraph(identity);
});
afterAll(() => subgraph.close());

const nodesQuery = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
const nodes = async (wanted: readonly string[]) => (await subgraph.data(nodesQuery, { ids: wanted })).nodes;

describe('node', () => {
  it('has a stub for every kind of record of the files, and for those made here', () => {
    expect(Object.keys(identity.references).sort()).toEqual([...kinds, ...madeHere].sort());
  });

  it.each(kinds)('answers for every id of a %s', async (kind) => {
    const all = records[kind] ?? [];
    expect(all.length).toBeGreaterThan(0);
    for (let start = 0; start < all.length; start += 100) {
      const wanted = all.slice(start, start + 100);
      expect(await nodes(wanted)).toEqual(wanted.map((id) => ({ __typename: kind, id })));
    }
    const [id] = all;
    expect(await subgraph.data('query ($id: ID!) { node(id: $id) { __typename id } }', { id })).toEqual({
      node: { __typename: kind, id },
    });
  });

  it.each(['', 'organization:no-such-organisation', 'no-such-kind:women', "' OR 1 = 1 //"])(
    'is null for the id "%s"',
    async (id) => {
      expect(await subgraph.data('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
    },
  );
});

describe('nodes', () => {
  it('answers in the order of the ids, repeats and unknown ids included', async () => {
    const [provider, source] = [records['Provider']?.[0] ?? '', records['Source']?.[0] ?? ''];
    expect(await nodes([source, 'source:no-such-source', provider, source])).toEqual([
      { __typename: 'Source', id: source },
      null,
      { __typename: 'Provider', id: provider },
      { __typename: 'Source', id: source },
    ]);
    expect(await nodes([])).toEqual([]);
  });

  it('takes at most 100 ids', async () => {
    const all = records['Source'] ?? [];
    await expect(nodes(all.slice(0, 101))).rejects.toThrow('at most 100 ids');
    expect(await nodes(all.slice(0, 100))).toHaveLength(100);
  });

  it.each([1, 20, 100])('reads %i ids in one statement', async (size) => {
    const mixed = kinds.flatMap((kind) => records[kind]?.slice(0, 10) ?? []).slice(0, size);
    expect(mixed).toHaveLength(size);
    expect(await subgraph.statements(nodesQuery, { ids: mixed })).toEqual(['nodeById']);
  });
});

describe('the reference of a stub', () => {
  it.each(kinds)('finds a %s and nothing of another kind', async (kind) => {
    const [own = ''] = records[kind] ?? [];
    const [other = ''] = records[kinds[(kinds.indexOf(kind) + 1) % kinds.length] ?? ''] ?? [];
    expect(await subgraph.entities(kind, [own, other, `${own}-gone`], 'id')).toEqual([{ id: own }, null, null]);
  });
});
