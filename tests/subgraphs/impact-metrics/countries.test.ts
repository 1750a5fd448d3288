import { describe, expect, it } from 'vitest';
import { impactMetrics } from '../../../subgraphs/impact-metrics/index.js';
import { counts, parts, seedRows } from '../../support/seed-files.js';
import type { Data } from '../../support/subgraph.js';
import { facet, opened } from '../opened.js';
import { about, activities, key, mostFrequent, observations, organisations, upper } from './rows.js';

const { subgraph, total } = opened(impactMetrics);

describe('countries', () => {
  const named = new Set([
    ...activities.map((row) => row['country'] ?? ''),
    ...observations.flatMap((row) => [
      ...parts(row['country']),
      ...(row['subject_type'] === 'country' ? [row['subject_id'] ?? ''] : []),
    ]),
    ...seedRows('partnerships.csv').flatMap((row) => parts(row['countries'])),
    ...organisations.flatMap((row) => [...parts(row['hq_country']), ...parts(row['delivery_countries'])]),
  ]);

  it('are those that any row names, with their English names, by name', async () => {
    const nodes = await subgraph.all('countries', 'id code name region location { latitude longitude }');
    expect(new Set(nodes.map(({ code }) => code))).toEqual(named);
    const english = new Intl.DisplayNames('en', { type: 'region' });
    for (const { id, code, name, region, location } of nodes) {
      expect({ id, name }).toEqual({ id: `country:${code}`, name: english.of(code) });
      expect(region).not.toBeNull();
      expect(location).not.toBeNull();
    }
  });

  it('have the figures about them and the evidence of activity in them', async () => {
    for (const code of [
      mostFrequent(activities, 'country'),
      mostFrequent(
        observations.filter((row) => row['subject_type'] === 'country'),
        'subject_id',
      ),
    ]) {
      const { country } = await subgraph.data(
        `{ country(code: ${JSON.stringify(code)}) { id observations { totalCount } activities { totalCount facets { kinds { value count } } } } }`,
      );
      const seen = activities.filter((row) => row['country'] === code);
      expect(country.observations.totalCount).toBe(about('country', code).length);
      expect(country.activities.totalCount).toBe(seen.length);
      expect(facet(country.activities.facets.kinds)).toEqual(counts(seen, (row) => upper(row['evidence_kind'])));
    }
  });

  it('have activities that say what their rows say', async () => {
    const nodes = await subgraph.all(
      'countries',
      'code activities(first: 100) { edges { node { kind detail country { code } organization { id } sources { id } } } }',
    );
    const found = nodes.flatMap(({ code, activities }) =>
      activities.edges.map(({ node }: Data) => ({ code, ...node })),
    );
    const line = (values: unknown) => JSON.stringify(values);
    expect(found.map(line).sort()).toEqual(
      activities
        .map((row) =>
          line({
            code: row['country'],
            kind: upper(row['evidence_kind']),
            detail: row['detail'],
            country: { code: row['country'] },
            organization: key('organization', row['org_id']),
            sources: [key('source', row['source_id'])],
          }),
        )
        .sort(),
    );
  });

  it('have activities of one kind', async () => {
    const rows = activities.filter((row) => row['evidence_kind'] === 'programme_or_study');
    const code = mostFrequent(rows, 'country');
    const { country } = await subgraph.data(
      `{ country(code: ${JSON.stringify(code)}) { activities(filter: { kind: { eq: PROGRAMME_OR_STUDY } }) { totalCount } } }`,
    );
    expect(country.activities.totalCount).toBe(rows.filter((row) => row['country'] === code).length);
  });

  it('are filtered by the start of their name and by region', async () => {
    const nodes = await subgraph.all('countries', 'name region');
    const starting = nodes.filter(({ name }) => name.toLowerCase().startsWith('s'));
    expect(await total('countries(filter: { name: { startsWith: "S" } })')).toBe(starting.length);
    const african = nodes.filter(({ region }) => region === 'Africa');
    expect(await total('countries(filter: { region: { eq: "Africa" } })')).toBe(african.length);
    expect(await total('countries(filter: { name: { startsWith: "s" }, region: { in: ["Africa"] } })')).toBe(
      starting.filter((node) => african.includes(node)).length,
    );
  });

  it('are null where no record names them', async () => {
    expect(named.has('AQ')).toBe(false);
    expect(await subgraph.data('{ country(code: "AQ") { id } }')).toEqual({ country: null });
  });
});
