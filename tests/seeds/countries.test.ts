import { expect, it } from 'vitest';
import { edge } from '../../seeds/graph.js';
import { mapCountries } from '../../seeds/mapping/countries.js';

const [kenyan, indian] = ['organization:kenyan', 'organization:indian'];

const countsOf = (...edges: Parameters<typeof edge>[]) =>
  Object.fromEntries(
    mapCountries(edges.map((parts) => edge(...parts))).nodes.map(({ id, properties }) => [
      id.replace('country:', ''),
      properties['organizationCount'],
    ]),
  );

it('counts an organisation once in each country where it is, however often it is there', () => {
  expect(
    countsOf(
      ['LOCATED_IN', kenyan, 'country:KE'],
      ['DELIVERS_IN', kenyan, 'country:KE'],
      ['DELIVERS_IN', kenyan, 'country:UG'],
      ['DELIVERS_IN', kenyan, 'country:RW'],
      ['ABOUT', 'observation:1', kenyan],
      ['MEASURED_IN', 'observation:1', 'country:UG'],
      ['LOCATED_IN', indian, 'country:IN'],
      ['ABOUT', 'observation:2', indian],
      ['MEASURED_IN', 'observation:2', 'country:KE'],
      ['ABOUT', 'observation:3', indian],
      ['MEASURED_IN', 'observation:3', 'country:KE'],
    ),
  ).toEqual({ KE: 2, UG: 1, RW: 1, IN: 1 });
});

it('counts no figure of a country, and no partnership or activity there', () => {
  expect(
    countsOf(
      ['ABOUT', 'observation:1', 'country:KE'],
      ['MEASURED_IN', 'observation:1', 'country:KE'],
      ['ABOUT', 'observation:2', 'sector:all'],
      ['MEASURED_IN', 'observation:2', 'country:KE'],
      ['IN', 'partnership:1', 'country:KE'],
      ['IN', 'activity:1', 'country:KE'],
    ),
  ).toEqual({ KE: 0 });
});
