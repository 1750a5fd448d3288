import { describe, expect, it } from 'vitest';
import { registry } from '../../../subgraphs/registry/index.js';
import { fold } from '../../../subgraphs/shared/fold.js';
import { cell, counts, type SeedRow } from '../../support/seed-files.js';
import type { Data } from '../../support/subgraph.js';
import { facet, opened, patient } from '../opened.js';
import { everyOrganisation } from './every-organisation.js';
import { facts, fieldOf, grouped, has, sources } from './rows.js';

const { subgraph, total } = opened(registry);

describe('facts', () => {
  const others = grouped(facts, (row) => [`${row['org_id']} ${fieldOf(row)}`]);
  const alike = (row: SeedRow): SeedRow[] => others.get(`${row['org_id']} ${fieldOf(row)}`) ?? [];
  const contradicted = (row: SeedRow): boolean =>
    !has(row, 'multi_valued') && alike(row).some((other) => fold(other['value'] ?? '') !== fold(row['value'] ?? ''));

  it('say what their rows say, and whether others contradict them', patient, async () => {
    const nodes = await subgraph.all(
      'facts',
      'id field fieldAsReported value asOf note conflict verified confidence organization { id } sources { id title }',
    );
    const titles = new Map(sources.map((row) => [row['source_id'], row['title']]));
    expect(new Map(nodes.map((node) => [node.id, node]))).toEqual(
      new Map(
        facts.map((row) => [
          `fact:${row['fact_id']}`,
          {
            id: `fact:${row['fact_id']}`,
            field: fieldOf(row),
            fieldAsReported: row['field'],
            value: row['value'],
            asOf: cell(row['as_of']),
            note: cell(row['note']),
            conflict: contradicted(row),
            verified: true,
            confidence: null,
            organization: { id: `organization:${row['org_id']}` },
            sources: [{ id: `source:${row['source_id']}`, title: titles.get(row['source_id']) }],
          },
        ]),
      ),
    );
  });

  it('are current once for each single-valued field of a profile, and then the most recent', async () => {
    const current = new Set(
      (await subgraph.all('facts', 'id current'))
        .filter((fact) => fact.current)
        .map(({ id }) => id.slice('fact:'.length)),
    );
    const single = [...others.values()].filter(([row]) => row && has(row, 'in_profile') && !has(row, 'multi_valued'));
    expect(single.length).toBeGreaterThan(0);
    for (const rows of single) {
      const candidates = rows.filter((row) => !row['field']?.endsWith('_alt'));
      const winners = rows.filter((row) => current.has(row['fact_id'] ?? ''));
      expect(winners).toHaveLength(Math.min(1, candidates.length));
      const latest = candidates
        .map((row) => row['as_of'] ?? '')
        .sort()
        .at(-1);
      if (winners[0]) expect(winners[0]['as_of']).toBe(latest);
    }
  });

  const organisation = [...counts(facts, (row) => row['org_id'] ?? null)].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  it.each<[string, (row: SeedRow) => boolean]>([
    ['field: { eq: "founded_year" }', (row) => fieldOf(row) === 'founded_year'],
    ['field: { in: ["website", "legal_form"] }', (row) => ['website', 'legal_form'].includes(fieldOf(row))],
    ['conflict: { eq: true }', contradicted],
    [
      'field: { eq: "founded_year" }, conflict: { eq: true }',
      (row) => fieldOf(row) === 'founded_year' && contradicted(row),
    ],
    ['verified: { eq: false }', () => false],
    [`organization: { eq: "organization:${organisation}" }`, (row) => row['org_id'] === organisation],
  ])('are filtered by %s', async (filter, holds) => {
    expect(await total(`facts(filter: { ${filter} })`)).toBe(facts.filter(holds).length);
  });

  it('come by field, by date, and by date within one field', patient, async () => {
    const byField = (await subgraph.all('facts', 'field')).map(({ field }) => field);
    expect(byField).toEqual(facts.map(fieldOf).sort());
    for (const filter of ['', 'filter: { field: { eq: "workers_total" } }']) {
      const pages = await subgraph.data(
        `{ down: facts(first: 100, orderBy: AS_OF_DESC ${filter}) { ...page } up: facts(first: 100, orderBy: AS_OF_ASC ${filter}) { ...page } }
         fragment page on QueryFactsConnection { edges { node { asOf } } }`,
      );
      const rows = facts.filter((row) => filter === '' || fieldOf(row) === 'workers_total');
      const dates = rows.map((row) => row['as_of'] ?? '').sort();
      const found = (page: Data) => page.edges.map(({ node }: Data) => node.asOf ?? '');
      // A year sorts with its first day: the years in order are what the two have in common.
      const years = (all: readonly string[]) => all.map((date) => date.slice(0, 4));
      expect(years(found(pages.down))).toEqual(years(dates.slice(-100).reverse()));
      expect(years(found(pages.up))).toEqual(years(dates.slice(0, 100)));
    }
  });

  it('belong to their organisation, by field', patient, async () => {
    const answers = await everyOrganisation(
      subgraph,
      'id facts(first: 100) { totalCount edges { node { id field } } facets { fields { value count } } }',
    );
    const rows = grouped(facts, (row) => [`organization:${row['org_id']}`]);
    for (const { id, facts: list } of answers) {
      const own = rows.get(id) ?? [];
      expect(list.totalCount).toBe(own.length);
      expect(list.edges.map(({ node }: Data) => node.field)).toEqual(own.map(fieldOf).sort().slice(0, 100));
      expect(facet(list.facets.fields)).toEqual(counts(own, fieldOf));
    }
  });
});
