import { expect, it } from 'vitest';
import { covering } from './covering.js';

const text = (where: string, order: string): { name: string; cypher: string } => ({
  name: `${where} ${order}`,
  cypher: `MATCH (n:Provider) WHERE ${where} RETURN n.id AS id ORDER BY n.${order}`,
});
const both = text('n.kind = $kind AND n.name = $name', 'sortName');
const one = text('n.kind = $kind', 'sortName');
const other = text('n.name = $name', 'id');

it('keeps a text for each fragment and drops those that show nothing new', () => {
  expect(covering([one, other, both])).toEqual([both, other]);
  expect(covering([one, one])).toEqual([one]);
});

it('has nothing to choose from no text', () => {
  expect(covering([])).toEqual([]);
});
