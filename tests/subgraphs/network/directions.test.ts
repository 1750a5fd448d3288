import { expect, it } from 'vitest';
import { sourceRoles } from '../../../subgraphs/network/analysis/direction.formulas.js';
import { seedRows } from '../../support/seed-files.js';

it('the direction of each kind of partnership is that of the vocabulary', () => {
  const directed = seedRows('vocabulary/partnership_kinds.csv').filter((row) => row['directed'] === 'yes');
  expect(sourceRoles).toEqual(Object.fromEntries(directed.map((row) => [row['kind'], row['direction']])));
});
