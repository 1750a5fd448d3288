import { expect, test } from 'vitest';
import { acceptsGzip } from '../../exports/encoding.js';
import { ExportSlots } from '../../exports/slots.js';

test('a caller who holds all the places it may have leaves others theirs, until all are taken', () => {
  const slots = new ExportSlots({ all: 3, ofOneCaller: 2 });
  const giveBack = slots.take('ada');
  slots.take('ada');
  expect(() => slots.take('ada')).toThrow('2 exports of yours are under way');
  slots.take('grace');
  expect(() => slots.take('grace')).toThrow('3 exports are under way');
  giveBack();
  giveBack();
  slots.take('grace');
  expect(() => slots.take('mary')).toThrow('3 exports are under way');
});

test.each([
  ['gzip, deflate, br', true],
  ['GZIP;q=0.1', true],
  ['*', true],
  ['*;q=0', false],
  ['gzip;q=0, *', false],
  ['br', false],
  ['', false],
  [undefined, false],
])('accept-encoding %j takes gzip: %s', (encoding, taken) => {
  expect(acceptsGzip({ headers: { 'accept-encoding': encoding } })).toBe(taken);
});
