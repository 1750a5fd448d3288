import { describe, expect, it } from 'vitest';
import { registry } from '../../../subgraphs/registry/index.js';
import { opened } from '../opened.js';
import { citing, organisationIds } from './rows.js';

const { subgraph } = opened(registry);

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
