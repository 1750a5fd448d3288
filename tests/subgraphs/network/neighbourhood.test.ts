import { describe, expect, it } from 'vitest';
import { seedDistances } from '../../support/seed-network.js';
import type { Data } from '../../support/subgraph.js';
import { idsIn, openNetwork, sample, ties } from './ties.js';

const { subgraph, around } = openNetwork();

describe('a neighbourhood', () => {
  const selection = (depth: number, maxNodes = 300) => `neighbourhood(depth: ${depth}, maxNodes: ${maxNodes}) {
    nodes { distance organization { id } } nodeCount edgeCount completeDepth omittedCount truncated
    edges { source { id } target { id } partnershipCount partnerships { id } } }`;

  it.each([1, 2, 3])(
    'of %i steps holds everybody within them, with every tie, or says what is left out',
    async (depth) => {
      const answers = await around(sample, selection(depth));
      answers.forEach(({ neighbourhood }, index) => {
        const within = [...seedDistances(ties, sample[index] as string)].filter(([, distance]) => distance <= depth);
        const shown = new Map<string, number>(
          neighbourhood.nodes.map((node: Data) => [node.organization.id, node.distance]),
        );
        expect(shown.size).toBe(Math.min(within.length, 300));
        expect(neighbourhood.nodeCount).toBe(shown.size);
        expect(neighbourhood.truncated).toBe(within.length > 300);
        const complete = within.filter(([, distance]) => distance <= neighbourhood.completeDepth);
        expect(complete.filter(([id, distance]) => shown.get(id) !== distance)).toEqual([]);
        const expected = [...shown.keys()].flatMap((source) =>
          [...(ties.get(source) ?? [])].filter(([target]) => source < target && shown.has(target)),
        );
        expect(neighbourhood.edgeCount).toBe(expected.length);
        for (const { source, target, partnershipCount, partnerships } of neighbourhood.edges) {
          expect(idsIn(partnerships)).toEqual(ties.get(source.id)?.get(target.id)?.sort());
          expect(partnershipCount).toBe(partnerships.length);
        }
      });
    },
  );

  it('that does not fit keeps the nearest and most closely tied, and counts the others of that step', async () => {
    const [answer] = await around(['organization:sama'], selection(2, 20));
    const direct = [...(ties.get('organization:sama') ?? [])]
      .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
      .map(([id]) => id);
    expect(direct.length).toBeGreaterThan(20);
    expect(answer.neighbourhood).toMatchObject({ completeDepth: 0, omittedCount: direct.length - 19, truncated: true });
    expect(answer.neighbourhood.nodes.slice(1).map((node: Data) => node.organization.id)).toEqual(direct.slice(0, 19));
  });

  it('is read by one statement for each step and one for the last ties, whatever the number of organisations', async () => {
    const query = (ids: readonly string[]) =>
      subgraph.statements(
        `query ($all: [_Any!]!) { _entities(representations: $all) { ... on Organization { ${selection(2)} } } }`,
        { all: ids.map((id) => ({ __typename: 'Organization', id })) },
      );
    const expected = [
      'organizationById',
      'graphState',
      'tiesByOrganizationId',
      'tiesByOrganizationId',
      'tiesByOrganizationId',
    ];
    expect((await query(sample.slice(0, 1))).sort()).toEqual([...expected].sort());
    expect((await query(sample.slice(0, 6))).sort()).toEqual([...expected].sort());
  });

  it('is not added to an organisation that does not exist', async () => {
    expect(await around(['organization:nobody'], selection(1))).toEqual([null]);
  });
});
