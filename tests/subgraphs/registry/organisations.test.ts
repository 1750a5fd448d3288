import { describe, expect, it } from 'vitest';
import { registry } from '../../../subgraphs/registry/index.js';
import { fold } from '../../../subgraphs/shared/fold.js';
import { cell, parts } from '../../support/seed-files.js';
import type { Data } from '../../support/subgraph.js';
import { opened } from '../opened.js';
import { everyOrganisation } from './every-organisation.js';
import { citing, facts, ids, idsOf, number, organisations, services, servicesOf, sources } from './rows.js';

const { subgraph } = opened(registry);

describe('organisations', () => {
  it('have the profile of their row', async () => {
    const answers = await everyOrganisation(
      subgraph,
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
    const answers = await everyOrganisation(subgraph, 'services { id name }');
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
    const answers = await everyOrganisation(subgraph, 'id sources(first: 100) { totalCount edges { node { id } } }');
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
