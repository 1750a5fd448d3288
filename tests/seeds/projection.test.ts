import { describe, expect, it } from 'vitest';
import { crossChecks } from '../../seeds/checks.js';
import { project } from '../../seeds/mapping/projection.js';
import type { FactRow } from '../../seeds/tables/facts.js';
import { cell, parts, rawRows } from './raw-files.js';
import { mapRealData } from './real-data.js';

const graph = await mapRealData(false);
const { factFields } = graph.data.vocabulary;

const fact = (field: string, value: string, as_of?: string): FactRow => ({
  ...{ line: 1, fact_id: `${field}-${value}`, org_id: 'o', field, value, as_of, note: undefined, source_id: 's' },
});

describe('the profile of an organisation', () => {
  it('takes the most recent fact; undated facts lose to dated ones, and ties go to file order', () => {
    const facts = [fact('hq_city', 'A'), fact('hq_city', 'B', '2019'), fact('hq_city', 'C', '2019-01')];
    const projection = project(facts, factFields);
    expect(projection.winner('hq_city')?.value).toBe('B');
    expect(facts.map((each) => projection.isCurrent(each))).toEqual([false, true, false]);
    expect(project(facts.slice(0, 1), factFields).winner('hq_city')?.value).toBe('A');
  });

  it('never takes the value of another page, which still contradicts the one it takes', () => {
    const facts = [fact('founded_year', '2008'), fact('founded_year_alt', '2006', '2020')];
    const projection = project(facts, factFields);
    expect(projection.winner('founded_year')?.value).toBe('2008');
    expect(facts.map((each) => projection.isContradicted(each))).toEqual([true, true]);
  });

  it('unites the facts of a list field, which cannot contradict each other', () => {
    const facts = [fact('delivery_countries', 'KE;UG', '2018'), fact('delivery_countries', 'UG; IN', '2020')];
    const union = project(facts, factFields).union('delivery_countries');
    expect([...union].map(([value, from]) => [value, from.as_of])).toEqual([
      ...[
        ['KE', '2018'],
        ['UG', '2020'],
        ['IN', '2020'],
      ],
    ]);
    expect(facts.some((each) => project(facts, factFields).isContradicted(each))).toBe(false);
  });
});

/** What a property of an organisation says, in the words of organisations.csv. */
const columns: Record<string, (id: string) => unknown> = {
  founded_year: (id) => String(graph.properties(id)['foundedYear'] ?? ''),
  hq_country: (id) => String(graph.properties(id)['countryId'] ?? '').replace('country:', ''),
  hq_city: (id) => graph.properties(id)['headquartersCity'] ?? '',
  hq_basis: (id) => String(graph.properties(id)['headquartersBasis'] ?? '').toLowerCase(),
  legal_form: (id) => graph.properties(id)['legalForm'] ?? '',
  website: (id) => graph.properties(id)['website'] ?? '',
  status: (id) => graph.properties(id)['status'] ?? '',
  notes: (id) => graph.properties(id)['notes'] ?? '',
  name: (id) => graph.properties(id)['name'],
  org_type: (id) => String(graph.properties(id)['kind']).toLowerCase(),
};
const listColumns: Record<string, [property: string, separator: string]> = {
  other_names: ['otherNames', ';'],
  certifications: ['certifications', ' | '],
  impact_sourcing_programme: ['programmes', ' | '],
};

describe('the projection of the facts', () => {
  const rows = rawRows('organisations.csv');
  const idOf = (row: (typeof rows)[number]) => `organization:${cell(row, 'org_id')}`;

  it.each(Object.entries(columns))('equals organisations.csv in %s', (column, stored) => {
    expect(rows.map((row) => [idOf(row), stored(idOf(row))])).toEqual(
      rows.map((row) => [idOf(row), cell(row, column)]),
    );
  });

  it.each(Object.entries(listColumns))('equals organisations.csv in %s', (column, [property, separator]) => {
    for (const row of rows) {
      expect(graph.properties(idOf(row))[property], idOf(row)).toEqual(parts(row, column, separator));
    }
  });

  it('equals organisations.csv in the countries of delivery', () => {
    for (const row of rows) {
      const delivered = graph.edgesOf('DELIVERS_IN', idOf(row)).map(({ to }) => to.replace('country:', ''));
      expect(delivered, idOf(row)).toEqual(parts(row, 'delivery_countries'));
    }
  });

  it('says nothing else than organisations.csv in any field, services, target groups and workforce included', () => {
    const remarks = crossChecks(graph.data, graph);
    expect(remarks.filter((remark) => remark.startsWith('organisations.csv'))).toEqual([]);
    const changed = graph.data.facts.map((row) =>
      row.fact_id === 'sama--founded-year' ? { ...row, value: '1999' } : row,
    );
    expect(crossChecks({ ...graph.data, facts: changed }, graph)).toContainEqual(
      expect.stringMatching(/^organisations\.csv:\d+ column founded_year: the facts say "1999"$/),
    );
  });

  it('has a fact behind every cell but these', () => {
    const facts = rawRows('organisation_facts.csv');
    const fields = rawRows('vocabulary/fact_fields.csv');
    const canonical = new Map(fields.map((row) => [cell(row, 'field_as_reported'), cell(row, 'field')]));
    const behind = new Set(facts.map((row) => `${cell(row, 'org_id')} ${canonical.get(cell(row, 'field'))}`));
    const bare = (column: string) =>
      rows.filter((row) => cell(row, column) !== '' && !behind.has(`${cell(row, 'org_id')} ${column}`)).length;
    expect({
      ...{ founded_year: bare('founded_year'), hq_country: bare('hq_country'), hq_city: bare('hq_city') },
      ...{ legal_form: bare('legal_form'), workers_total: bare('workers_total'), website: bare('website') },
      ...{ share_women_pct: bare('share_women_pct'), services: bare('services') },
    }).toEqual({
      ...{ founded_year: 9, hq_country: 68, hq_city: 30, legal_form: 6, workers_total: 9, website: 0 },
      ...{ share_women_pct: 0, services: 7 },
    });
  });
});
