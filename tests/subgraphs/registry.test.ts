import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registry } from '../../subgraphs/registry/index.js';
import { fold } from '../../subgraphs/shared/fold.js';
import { cell, counts, parts, seedRows, type SeedRow } from '../support/seed-files.js';
import { openSubgraph, type Data, type TestSubgraph } from '../support/subgraph.js';

const sources = seedRows('sources.csv');
const facts = seedRows('organisation_facts.csv');
const organisations = seedRows('organisations.csv');
const partnerships = seedRows('partnerships.csv');
const observations = seedRows('metric_observations.csv');
const activities = seedRows('country_activity.csv');
const services = seedRows('vocabulary/services.csv');
const servicesOf = new Map(
  seedRows('vocabulary/service_map.csv').map((row) => [row['service_as_reported'], row['service']]),
);
const fields = new Map(seedRows('vocabulary/fact_fields.csv').map((row) => [row['field_as_reported'], row]));

const number = (text: string | undefined): number | null => (text ? Number(text) : null);
const fieldOf = (row: SeedRow): string => fields.get(row['field'])?.['field'] ?? '';
const has = (row: SeedRow, flag: 'in_profile' | 'multi_valued'): boolean => fields.get(row['field'])?.[flag] === 'yes';
const ids = (prefix: string, slugs: readonly string[]) => slugs.map((slug) => `${prefix}:${slug}`).sort();
const idsOf = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id).sort();
const organisationIds = organisations.map((row) => `organization:${row['org_id']}`);

function grouped<Row>(rows: readonly Row[], keys: (row: Row) => readonly string[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) for (const key of keys(row)) groups.set(key, [...(groups.get(key) ?? []), row]);
  return groups;
}

/** The rows of each file by the sources that they name. */
const citing = {
  organizations: grouped(organisations, (row) => [
    ...new Set([
      ...parts(row['source_id']),
      ...parts(row['other_source_ids']),
      ...parts(row['field_sources'], '|').flatMap((pair) => parts(pair.split('=')[1])),
    ]),
  ]),
  facts: grouped(facts, (row) => parts(row['source_id'])),
  partnerships: grouped(partnerships, (row) => [
    ...new Set([...parts(row['source_id']), ...parts(row['other_source_ids'])]),
  ]),
  observations: grouped(observations, (row) => parts(row['source_id'])),
  activities: grouped(activities, (row) => parts(row['source_id'])),
  pledges: grouped(seedRows('pledges.csv'), (row) => parts(row['source_id'])),
};
const citations = (source: string): number =>
  Object.values(citing).reduce((sum, rows) => sum + (rows.get(source)?.length ?? 0), 0);

/** For tests that read all rows of a file. */
const patient = { timeout: 180_000 };

let subgraph: TestSubgraph;
beforeAll(() => {
  subgraph = openSubgraph(registry);
});
afterAll(() => subgraph.close());

const total = async (list: string): Promise<number> =>
  (await subgraph.data(`{ list: ${list} { totalCount } }`)).list.totalCount;
const facet = (values: readonly { value: string | null; count: number }[]) =>
  new Map(values.map(({ value, count }) => [value, count]));

/** What the subgraph adds to every organisation of the files, in their order. */
async function everyOrganisation(selection: string): Promise<Data[]> {
  const answers: Data[] = [];
  for (let start = 0; start < organisationIds.length; start += 400) {
    answers.push(...(await subgraph.entities('Organization', organisationIds.slice(start, start + 400), selection)));
  }
  return answers;
}

describe('sources', () => {
  it('say what their rows say, and count the rows that name them', patient, async () => {
    const nodes = await subgraph.all('sources', 'id title publisher url year extentSeen note citationCount');
    expect(new Map(nodes.map((node) => [node.id, node]))).toEqual(
      new Map(
        sources.map((row) => [
          `source:${row['source_id']}`,
          {
            id: `source:${row['source_id']}`,
            title: row['title'],
            publisher: cell(row['publisher']),
            url: cell(row['url']),
            year: number(row['year']),
            extentSeen: row['extent_seen'],
            note: cell(row['quality_note']),
            citationCount: citations(row['source_id'] ?? ''),
          },
        ]),
      ),
    );
  });

  it('are followed to everything that cites them', patient, async () => {
    const lists = Object.keys(citing).map((list) => `${list}(first: 100) { totalCount edges { node { id } } }`);
    const { sources: page } = await subgraph.data(
      `{ sources(first: 30, orderBy: CITATION_COUNT_DESC) { edges { node { id citationCount ${lists.join(' ')} } } } }`,
    );
    for (const { node } of page.edges) {
      const source = node.id.slice('source:'.length);
      const found = Object.keys(citing).map((list) => [list, node[list].totalCount]);
      expect(found).toEqual(Object.entries(citing).map(([list, rows]) => [list, rows.get(source)?.length ?? 0]));
      expect(found.reduce((sum, [, count]) => sum + count, 0)).toBe(node.citationCount);
      const first = (list: string) => node[list].edges.map((edge: Data) => edge.node);
      const named = (rows: readonly SeedRow[] | undefined, prefix: string, column: string) =>
        ids(
          prefix,
          (rows ?? []).map((row) => row[column] ?? ''),
        );
      const cited = named(citing.observations.get(source), 'observation', 'observation_id');
      if (cited.length <= 100) expect(idsOf(first('observations'))).toEqual(cited);
      expect(idsOf(first('organizations'))).toEqual(named(citing.organizations.get(source), 'organization', 'org_id'));
      expect(idsOf(first('partnerships'))).toEqual(
        named(citing.partnerships.get(source), 'partnership', 'partnership_id'),
      );
      expect(idsOf(first('facts'))).toEqual(named(citing.facts.get(source), 'fact', 'fact_id'));
    }
  });

  const publisher = [...counts(sources, (row) => row['publisher'] ?? null)].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  it.each<[string, (row: SeedRow) => boolean]>([
    ['title: { contains: "IMPACT SOURCING" }', (row) => fold(row['title'] ?? '').includes('impact sourcing')],
    ['title: { startsWith: "the " }', (row) => fold(row['title'] ?? '').startsWith('the')],
    ['year: { gte: 2020, lte: 2022 }', (row) => ['2020', '2021', '2022'].includes(row['year'] ?? '')],
    ['year: { isNull: true }', (row) => row['year'] === ''],
    [`publisher: { eq: ${JSON.stringify(publisher)} }`, (row) => row['publisher'] === publisher],
    [
      'title: { contains: "africa" }, year: { isNull: false }',
      (row) => fold(row['title'] ?? '').includes('africa') && row['year'] !== '',
    ],
  ])('are filtered by %s', async (filter, holds) => {
    expect(await total(`sources(filter: { ${filter} })`)).toBe(sources.filter(holds).length);
  });

  it('come in each order', async () => {
    const keys: Record<string, (node: Data) => string | number> = {
      TITLE: ({ title }) => fold(title),
      YEAR: ({ year }) => year ?? 0,
      CITATION_COUNT: ({ citationCount }) => citationCount,
    };
    for (const [name, key] of Object.entries(keys)) {
      const pages = await subgraph.data(
        `{ up: sources(first: 100, orderBy: ${name}_ASC) { ...page } down: sources(first: 100, orderBy: ${name}_DESC) { ...page } }
         fragment page on QuerySourcesConnection { edges { node { id title year citationCount } } }`,
      );
      const sorted = (rows: readonly SeedRow[]) =>
        rows
          .map((row) => ({
            title: row['title'],
            year: number(row['year']),
            citationCount: citations(row['source_id'] ?? ''),
          }))
          .map((node) => ({ key: key(node) }))
          .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
          .map((node) => node.key);
      const expected = sorted(sources);
      const found = (page: Data) => page.edges.map(({ node }: Data) => key(node));
      expect(found(pages.up)).toEqual(expected.slice(0, 100));
      expect(found(pages.down)).toEqual(expected.slice(-100).reverse());
    }
  });

  it('are counted by year', async () => {
    const { list } = await subgraph.data('{ list: sources { facets { years { value count } } } }');
    expect(facet(list.facets.years)).toEqual(counts(sources, (row) => cell(row['year'])));
  });

  it('are null where there is none of an id', async () => {
    expect(await subgraph.data(`{ source(id: "${organisationIds[0]}") { id } }`)).toEqual({ source: null });
  });
});

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

describe('organisations', () => {
  it('have the profile of their row', async () => {
    const answers = await everyOrganisation(
      `id profile {
         foundedYear headquarters { country { id } city basis } deliveryCountries { id }
         legalForm website programmes certifications status ended notes
       }`,
    );
    const ended = new Map(
      facts.filter((row) => row['field'] === 'ended_year').map((row) => [row['org_id'], row['value']]),
    );
    for (const [index, row] of organisations.entries()) {
      const { notes, deliveryCountries, ...profile } = answers[index].profile;
      const { hq_country: country, hq_city: city, hq_basis: basis } = row;
      expect(profile).toEqual({
        foundedYear: number(row['founded_year']),
        headquarters:
          country || city
            ? {
                country: country ? { id: `country:${country}` } : null,
                city: cell(city),
                basis: cell(basis?.toUpperCase()),
              }
            : null,
        legalForm: cell(row['legal_form']),
        website: cell(row['website']),
        programmes: parts(row['impact_sourcing_programme'], ' | '),
        certifications: parts(row['certifications'], ' | '),
        status: cell(row['status']),
        ended: ended.get(row['org_id']) ?? null,
      });
      expect(idsOf(deliveryCountries)).toEqual(ids('country', parts(row['delivery_countries'])));
      expect(notes ?? '').toContain(row['notes']);
    }
  });

  it('offer the services that their spellings stand for', async () => {
    const answers = await everyOrganisation('services { id name }');
    const names = new Map(services.map((row) => [`service:${row['service']}`, row['name'] ?? '']));
    for (const [index, row] of organisations.entries()) {
      const offered = [...new Set(parts(row['services']).flatMap((spelling) => parts(servicesOf.get(spelling))))];
      expect(idsOf(answers[index].services)).toEqual(ids('service', offered));
      const order = answers[index].services.map(({ name }: Data) => fold(name));
      expect(order).toEqual([...order].sort());
      for (const { id, name } of answers[index].services) expect(name).toBe(names.get(id));
    }
  });

  it('are known from the sources of their row', async () => {
    const answers = await everyOrganisation('id sources(first: 100) { totalCount edges { node { id } } }');
    const named = new Map<string, string[]>();
    for (const [source, rows] of citing.organizations) {
      for (const row of rows)
        named.set(`organization:${row['org_id']}`, [...(named.get(`organization:${row['org_id']}`) ?? []), source]);
    }
    for (const { id, sources: list } of answers) {
      expect(list.totalCount).toBe(named.get(id)?.length);
      expect(idsOf(list.edges.map(({ node }: Data) => node))).toEqual(ids('source', named.get(id) ?? []));
    }
  });

  it('that do not exist get nothing', async () => {
    const selection = 'id profile { foundedYear } services { id } facts { totalCount } sources { totalCount }';
    const source = `source:${sources[0]?.['source_id']}`;
    expect(await subgraph.entities('Organization', ['organization:none', source], selection)).toEqual([null, null]);
  });
});

describe('services', () => {
  it('say what their rows say, below their broader one', async () => {
    const all = services.map((row) => `service:${row['service']}`);
    const answers = await subgraph.entities(
      'Service',
      all,
      'id name definition isic isco procurementCode capability broader { id name }',
    );
    const names = new Map(services.map((row) => [row['service'], row['name']]));
    expect(answers).toEqual(
      services.map((row) => ({
        id: `service:${row['service']}`,
        name: row['name'],
        definition: row['definition'],
        isic: cell(row['isic']),
        isco: cell(row['isco']),
        procurementCode: cell(row['procurement_code']),
        capability: row['is_capability'] === 'yes',
        broader: row['broader'] ? { id: `service:${row['broader']}`, name: names.get(row['broader']) } : null,
      })),
    );
  });
});

describe('references', () => {
  it.each(['Source', 'Fact', 'Service'])('of a %s that is not there are null', async (type) => {
    expect(await subgraph.entities(type, ['none:none', organisationIds[0] ?? ''], 'id')).toEqual([null, null]);
  });
});

describe('statements', () => {
  const each = `facts { totalCount facets { fields { count } } edges { node { id organization { id } sources { title } } } }
    profile { foundedYear headquarters { country { id } } deliveryCountries { id } }
    services { name broader { name } }
    sources { edges { node { title } } }`;

  it('of organisations are as many for one as for a hundred', async () => {
    const representations = (count: number) =>
      organisationIds.slice(0, count).map((id) => ({ __typename: 'Organization', id }));
    const operation = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Organization { ${each} } } }`;
    for (const count of [1, 20, 100]) {
      const sent = await subgraph.statements(operation, { representations: representations(count) });
      expect(sent).toContain('factsByOrganizationId');
      expect(new Set(sent).size).toBe(sent.length);
      expect(sent.length).toBeLessThanOrEqual(10);
    }
  });

  it('of a source and all that cites it are one a list', async () => {
    const lists = Object.keys(citing).map((list) => `${list} { edges { node { id } } }`);
    const sent = await subgraph.statements(`{ sources(first: 100) { edges { node { ${lists.join(' ')} } } } }`);
    expect(sent.sort()).toEqual(['sources', ...Object.keys(citing).map((list) => `${list}BySourceId`)].sort());
  });
});
