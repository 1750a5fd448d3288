import { describe, expect, it } from 'vitest';
import { cell, rawRows } from './raw-files.js';
import { mapRealData } from './real-data.js';

const [sourced, all] = [await mapRealData(false), await mapRealData(true)];
const rows = rawRows('unverified.csv');
const ofKind = (kind: string) => rows.filter((row) => cell(row, 'record_kind') === kind).length;
const added = all.nodes.filter(({ id }) => sourced.nodes.every((node) => node.id !== id));
const addedWith = (label: string) => added.filter((node) => node.label === label);

describe('records that no page stands behind', () => {
  it('are not there unless they are asked for', () => {
    expect(sourced.nodes.filter(({ properties }) => properties['verified'] === false)).toEqual([]);
  });

  it('are one for each row, marked and with a confidence', () => {
    expect(addedWith('Fact')).toHaveLength(ofKind('organisation_fact'));
    expect(addedWith('Partnership')).toHaveLength(ofKind('partnership'));
    expect(addedWith('Observation')).toHaveLength(ofKind('metric_observation'));
    const records = added.filter(({ label }) => ['Fact', 'Partnership', 'Observation'].includes(label));
    expect(records).toHaveLength(rows.length);
    for (const { id, properties } of records) {
      expect(properties, id).toMatchObject({
        verified: false,
        confidence: expect.stringMatching(/^(LOW|MEDIUM|HIGH)$/),
      });
    }
  });

  it('bring the organisations that only they name, marked as well', () => {
    expect(
      addedWith('Organization')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(
      ['aegis', 'bain-capital', 'cdpq', 'ftv-capital', 'ridge-ventures', 'tech-mahindra'].map(
        (id) => `organization:${id}`,
      ),
    );
    expect(all.properties('organization:tech-mahindra')).toMatchObject({
      ...{ name: 'Tech Mahindra', kind: 'OTHER', roles: ['MEMBER', 'OTHER'], verified: false, partnershipCount: 1 },
    });
  });

  it('cite nothing and change no citation count', () => {
    const ids = new Set(added.map(({ id }) => id));
    expect(all.edges.filter(({ type, from }) => type === 'CITES' && ids.has(from))).toEqual([]);
    const counts = (graph: typeof all) =>
      graph.withLabel('Source').map(({ properties }) => properties['citationCount']);
    expect(counts(all)).toEqual(counts(sourced));
  });

  it('add the roles they tell of, and change no profile', () => {
    expect(sourced.properties('organization:sykes')['roles']).not.toContain('VENTURE');
    expect(all.properties('organization:sykes')['roles']).toContain('VENTURE');
    const profile = (graph: typeof all) =>
      sourced.withLabel('Organization').map(({ id }) => {
        const { roles: _, partnershipCount: __, ...rest } = graph.properties(id);
        return rest;
      });
    expect(profile(all)).toEqual(profile(sourced));
  });

  it('read amounts, ranges and years as the sourced files do', () => {
    expect(all.properties('partnership:u030')).toMatchObject({
      valueAmount: '70000000',
      valueCurrency: 'USD',
      start: '2021',
    });
    expect(all.properties('observation:u076')).toMatchObject({
      ...{ low: 1.4, high: 3, unit: 'ratio', valueAsReported: '40-200 percent', evidenceLevel: 'UNVERIFIED' },
    });
    expect(all.properties('fact:u022')).toMatchObject({ field: 'hq_city', value: 'Vancouver', note: 'country: CA' });
    expect(all.properties('fact:u004')).toMatchObject({ current: false, note: 'as Andersen Consulting' });
  });
});
