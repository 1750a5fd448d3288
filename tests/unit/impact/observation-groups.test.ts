import { expect, it } from 'vitest';
import {
  flagsOf,
  refusalOfFigures,
  refusalOfSum,
  yearsBetween,
  type GroupMakeUp,
} from '../../../subgraphs/impact-metrics/aggregate/observation-aggregate.formulas.js';

const sound: GroupMakeUp = {
  ...{ count: 2, distinct: 2, metricIds: ['m'], qualifiers: [''], units: ['people'], statuses: ['OBSERVED'] },
  ...{ subjects: ['ORGANIZATION'], populations: 1, ranges: 0, conflicting: 0, selfReported: 1, undated: 0 },
  ...{ firstYear: 2020, lastYear: 2020 },
};
const people = { summable: true, unitFamily: 'PEOPLE' };

it('a sound group is refused nothing and flagged nothing', () => {
  expect([refusalOfFigures(sound), refusalOfSum(sound, people), flagsOf(sound, people)]).toEqual([null, null, []]);
});

it.each<[string, Partial<GroupMakeUp>]>([
  ['DEFINITION_MISMATCH', { metricIds: ['m', 'n'] }],
  ['DEFINITION_MISMATCH', { qualifiers: ['', 'after three months'] }],
  ['UNIT_MISMATCH', { units: ['people', 'FTE'] }],
  ['STATUS_MISMATCH', { statuses: ['OBSERVED', 'TARGET'] }],
])('every measure is refused with %s: %j', (code, changes) => {
  expect(refusalOfFigures({ ...sound, ...changes })).toMatchObject({ code });
  expect(refusalOfSum({ ...sound, ...changes }, people)).toMatchObject({ code });
});

it.each<[string, Partial<GroupMakeUp>, typeof people]>([
  ['NOT_SUMMABLE', {}, { ...people, summable: false }],
  ['NOT_SUMMABLE', { subjects: ['SECTOR'] }, people],
  ['NOT_SUMMABLE', { subjects: ['ORGANIZATION', 'COUNTRY'] }, people],
  ['DOUBLE_COUNT', { count: 3 }, people],
])('a sum alone is refused with %s: %j', (code, changes, metric) => {
  expect(refusalOfFigures({ ...sound, ...changes })).toBeNull();
  expect(refusalOfSum({ ...sound, ...changes }, metric)).toMatchObject({ code });
});

it.each<[string, Partial<GroupMakeUp>, string]>([
  ['UNWEIGHTED_MEAN', {}, 'PERCENT'],
  ['UNWEIGHTED_MEAN', {}, 'PERCENT_PER_YEAR'],
  ['UNWEIGHTED_MEAN', {}, 'RATIO'],
  ['MIXED_YEARS', { lastYear: 2021 }, 'PEOPLE'],
  ['UNDATED_FIGURES', { undated: 1 }, 'PEOPLE'],
  ['MIXED_POPULATIONS', { populations: 2 }, 'PEOPLE'],
  ['CONFLICTING_FIGURES', { conflicting: 1 }, 'PEOPLE'],
  ['RANGES_LEFT_OUT', { ranges: 1 }, 'PEOPLE'],
  ['SELF_REPORTED_ONLY', { selfReported: 2 }, 'PEOPLE'],
  ['MIXED_SUBJECTS', { subjects: ['SECTOR', 'COUNTRY'] }, 'PEOPLE'],
])('%s is flagged alone: %j of %s', (flag, changes, unitFamily) => {
  expect(flagsOf({ ...sound, ...changes }, { ...people, unitFamily })).toEqual([flag]);
});

it('the mean of one share needs no weight', () => {
  expect(flagsOf({ ...sound, count: 1 }, { ...people, unitFamily: 'PERCENT' })).toEqual(['SELF_REPORTED_ONLY']);
});

it('years without a figure stay in a series', () => {
  expect(yearsBetween([2015, 2012])).toEqual([2012, 2013, 2014, 2015]);
  expect(yearsBetween([])).toEqual([]);
});
