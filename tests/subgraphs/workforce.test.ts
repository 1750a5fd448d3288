import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workers } from '../../subgraphs/workers/index.js';
import { cell, parts, seedRows, type SeedRow } from '../support/seed-files.js';
import { openSubgraph, type Data, type TestSubgraph } from '../support/subgraph.js';

const organisations = seedRows('organisations.csv');
const organisationIds = organisations.map((row) => `organization:${row['org_id']}`);

const fieldOf = new Map(seedRows('vocabulary/fact_fields.csv').map((row) => [row['field_as_reported'], row['field']]));
const groupOfField = new Map<string | undefined, string | null>([
  ['workers_total', null],
  ['share_women_pct', 'worker-group:women'],
  ['share_youth_pct', 'worker-group:youth'],
  ['share_disabled_pct', 'worker-group:people-with-disabilities'],
  ['share_disadvantaged_pct', 'worker-group:disadvantaged-people'],
]);
const facts = seedRows('organisation_facts.csv').filter((row) => groupOfField.has(fieldOf.get(row['field'])));

interface Statement {
  readonly id: string;
  readonly value: string | undefined;
  readonly year: string | undefined;
  readonly qualifier: string | null;
  readonly sources: readonly string[];
}

const statement = (field: string, { id, value, year, qualifier, sources }: Statement) => {
  const group = groupOfField.get(field);
  return {
    id: `workforce:${id}`,
    headcount: group ? null : Number(value),
    share: group ? Number(value) : null,
    year: year ? Number(year.slice(0, 4)) : null,
    ...{ qualifier, verified: true, workerGroup: group ? { id: group } : null },
    sources: sources.map((source) => ({ id: `source:${source}` })),
  };
};

/** What the files state about the workers of an organisation: by facts, and by cells that no fact stands behind. */
function statementsOf(row: SeedRow) {
  const own = facts.filter((fact) => fact['org_id'] === row['org_id']);
  const stated = own.map((fact) =>
    statement(fieldOf.get(fact['field']) ?? '', {
      ...{ id: fact['fact_id'] ?? '', value: fact['value'], year: fact['as_of'], qualifier: cell(fact['note']) },
      sources: [fact['source_id'] ?? ''],
    }),
  );
  const cells = [...groupOfField.keys()].filter(
    (field = '') => row[field] && !own.some((fact) => fieldOf.get(fact['field']) === field),
  );
  const printed = cells.map((field = '') => {
    const after = (list: string[], prefix: string) =>
      list.find((part) => part.startsWith(prefix))?.slice(prefix.length);
    return statement(field, {
      ...{ id: `${row['org_id']}--${field.replaceAll('_', '-')}`, value: row[field] },
      year: field === 'workers_total' ? row['workers_year'] : '',
      qualifier: cell(after(parts(row['notes'], '; '), `${field}: `)),
      sources: [after(parts(row['field_sources'], '|'), `${field}=`) ?? row['source_id'] ?? ''],
    });
  });
  return [...stated, ...printed].sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || (a.id < b.id ? -1 : 1));
}

let subgraph: TestSubgraph;
beforeAll(() => {
  subgraph = openSubgraph(workers);
});
afterAll(() => subgraph.close());

describe('workforce', () => {
  const fields = 'id headcount share year qualifier verified workerGroup { id } sources { id }';

  it('is what facts and cells of the files state, the most recent year first', async () => {
    const answers: Data[] = [];
    for (let start = 0; start < organisationIds.length; start += 400) {
      const some = organisationIds.slice(start, start + 400);
      answers.push(...(await subgraph.entities('Organization', some, `workforce { ${fields} organization { id } }`)));
    }
    const expected = organisations.map((row, index) =>
      statementsOf(row).map((one) => ({ ...one, organization: { id: organisationIds[index] } })),
    );
    expect(expected.flat().length).toBeGreaterThan(facts.length);
    expect(answers.map(({ workforce }) => workforce)).toEqual(expected);
  });

  it('is found by the key of a statement, and not added to an organisation that is not there', async () => {
    const fact = facts.find((row) => fieldOf.get(row['field']) === 'share_women_pct');
    const ids = [`workforce:${fact?.['fact_id']}`, 'workforce:nobody'];
    const answers = await subgraph.entities('Workforce', ids, 'share organization { id }');
    expect(answers).toEqual([
      { share: Number(fact?.['value']), organization: { id: `organization:${fact?.['org_id']}` } },
      null,
    ]);
    expect(await subgraph.entities('Organization', ['organization:nobody'], 'workforce { id }')).toEqual([null]);
  });

  it.each([1, 20, 100])('is read in one statement for each kind of record, for %i organisations', async (size) => {
    const shares = facts.filter((row) => groupOfField.get(fieldOf.get(row['field'])));
    const stating = [...new Set(shares.map((row) => `organization:${row['org_id']}`))];
    const others = organisationIds.filter((id) => !stating.includes(id));
    const representations = [...stating, ...others].slice(0, size).map((id) => ({ __typename: 'Organization', id }));
    const query = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on Organization { workforce { ${fields} } workerGroups { name } } } }`;
    const sent = await subgraph.statements(query, { representations });
    expect(new Set(sent).size).toBe(sent.length);
    expect(sent.sort()).toEqual([
      'organizationById',
      'sourcesByWorkforceId',
      'workerGroupById',
      'workerGroupsByOrganizationId',
      'workforceByOrganizationId',
    ]);
  });
});
