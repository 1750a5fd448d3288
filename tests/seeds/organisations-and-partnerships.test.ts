import { describe, expect, it } from 'vitest';
import { cell, rawRows } from './raw-files.js';
import { mapRealData } from './real-data.js';

const graph = await mapRealData(false);
const to = (type: string, from: string) => graph.edgesOf(type, from).map((edge) => edge.to);

describe('an organisation', () => {
  it('has its kind and the roles it has played as its roles, sorted', () => {
    const { kind, roles, partnershipCount } = graph.properties('organization:iaop');
    const played = rawRows('partnerships.csv').filter((row) =>
      [cell(row, 'party_a_id'), cell(row, 'party_b_id')].includes('iaop'),
    );
    expect(kind).toBe('ADVOCATE');
    expect(roles).toEqual([...(roles as string[])].sort());
    expect(roles).toEqual(expect.arrayContaining(['ADVOCATE', 'MEMBER']));
    expect(partnershipCount).toBe(played.length);
  });

  it('is found under a name without accents and case', () => {
    const accented = graph.withLabel('Organization').find(({ properties }) => /é/.test(String(properties['name'])));
    expect(accented?.properties['sortName']).toMatch(/^[^éA-Z]+$/);
  });

  it('reaches the worker groups of its target groups, with the spelling and the fact', () => {
    const [edge] = graph
      .edgesOf('EMPLOYS_FROM', 'organization:sama')
      .filter((each) => each.to.endsWith('below-poverty-line'));
    expect(edge?.properties).toEqual({ factId: 'fact:sama--target-groups', asReported: 'extreme-poor' });
    expect(to('SERVES', 'organization:sama')).toEqual([]);
  });

  it('has a workforce of one statement for each fact and each bare cell, about the right group', () => {
    const facts = rawRows('organisation_facts.csv').filter((row) =>
      /^(workers_total|share_.*_pct)$/.test(cell(row, 'field')),
    );
    const bare = 9;
    expect(graph.withLabel('Workforce')).toHaveLength(facts.length + bare);
    expect(to('COVERS', 'workforce:imerit--share-disadvantaged-pct')).toEqual(['worker-group:disadvantaged-people']);
    expect(graph.properties('workforce:b2r--workers-total')).toMatchObject({
      ...{ headcount: 300, year: 2020, qualifier: 'over 300; year approximate', factId: 'fact:b2r--workers-total' },
    });
    expect(to('COVERS', 'workforce:b2r--workers-total')).toEqual([]);
  });
});

describe('a partnership', () => {
  it('knows the interval of a partial date, and has an empty sort key without a start', () => {
    expect(graph.properties('partnership:rockefeller-foundation--bsr--coalition-founding')).toMatchObject({
      ...{ start: '2016-09', startKey: '2016-09-01', earliestStart: '2016-09-01', latestStart: '2016-09-30' },
      ...{ reportedYear: 2017, kind: 'COALITION_FOUNDING', family: 'STRUCTURE', status: 'REPORTED' },
    });
    const undated = graph.withLabel('Partnership').filter(({ properties }) => properties['startKey'] === '');
    expect(undated).toHaveLength(rawRows('partnerships.csv').filter((row) => cell(row, 'start') === '').length);
    expect(undated.filter(({ properties }) => 'start' in properties || 'earliestStart' in properties)).toEqual([]);
  });

  it('keeps the amount to the digit, and says where it is the amount of a whole round', () => {
    const round = graph.properties('partnership:msdf--imerit--equity-investment');
    expect(round).toMatchObject({ valueAmount: '3500000', valueCurrency: 'USD' });
    expect(round['valueNote']).toMatch(/whole round/);
    expect(graph.withLabel('Partnership').filter(({ properties }) => 'valueNote' in properties)).toHaveLength(1);
  });

  it('carries the terms of the money, as far as a source states them', () => {
    const rows = rawRows('funding_terms.csv');
    const withTerms = graph
      .withLabel('Partnership')
      .filter(({ properties }) =>
        ['fundingPurposes', 'fundingTerm', 'amountBasis', 'notCovered'].some((name) => name in properties),
      );
    expect(withTerms.map(({ id }) => id).sort()).toEqual(
      rows.map((row) => `partnership:${cell(row, 'partnership_id')}`).sort(),
    );
    expect(graph.properties('partnership:world-bank--womens-digital-league--grant')).toMatchObject({
      ...{ fundingPurposes: ['TRAINING'], fundingTerm: 'LIMITED', notCovered: 'everything but training' },
    });
  });

  it('has two parties with a role each, and what was reported of it', () => {
    const parties = graph.edges.filter(
      ({ type, to: end }) => type === 'PARTY' && end === 'partnership:iaop--gisc--membership',
    );
    expect(parties.map(({ from, properties }) => [from, properties])).toEqual([
      ['organization:iaop', { role: 'MEMBER', roleAsReported: 'member', side: 'a' }],
      ['organization:gisc', { role: 'CONVENER', roleAsReported: 'coalition', side: 'b' }],
    ]);
  });
});
