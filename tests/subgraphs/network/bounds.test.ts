import { describe, expect, it } from 'vitest';
import { openNetwork } from './ties.js';

const { subgraph, around } = openNetwork();

describe('arguments out of bounds are refused', () => {
  const organisation = (field: string) => around(['organization:sama'], field);
  it.each([
    ['a depth over 3', () => organisation('neighbourhood(depth: 4) { nodeCount }'), 'depth must be between 1 and 3'],
    ['a depth of 0', () => organisation('neighbourhood(depth: 0) { nodeCount }'), 'depth must be between 1 and 3'],
    ['too many nodes', () => organisation('neighbourhood(maxNodes: 301) { nodeCount }'), 'maxNodes'],
    ['too many introductions', () => organisation('introductions(first: 51) { candidateCount }'), 'first'],
    ['an interlock of nothing', () => organisation('interlocks(atLeast: 0) { organizationCount }'), 'atLeast'],
    [
      'a filter of partnerships on countries',
      () => organisation('interlocks(by: COUNTRIES, filter: { kind: { eq: GRANT } }) { organizationCount }'),
      'does not go with COUNTRIES',
    ],
    ['pairs of nothing', () => subgraph.data('{ hybridCandidates { pairCount } }'), 'Give a buyer, a country or both'],
    [
      'a path over 7',
      () => subgraph.data('{ shortestPaths(from: "a", to: "b", maxLength: 7) { length } }'),
      'maxLength must be between 1 and 6',
    ],
    ['a path to itself', () => subgraph.data('{ shortestPaths(from: "a", to: "a") { length } }'), 'two organisations'],
  ])('%s', async (_, ask, message) => {
    await expect(ask()).rejects.toThrow(message);
  });
});
