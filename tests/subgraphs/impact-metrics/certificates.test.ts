import { describe, expect, it } from 'vitest';
import { impactMetrics } from '../../../subgraphs/impact-metrics/index.js';
import { cell, seedRows } from '../../support/seed-files.js';
import { opened } from '../opened.js';
import { number, upper } from './rows.js';

const { subgraph, total } = opened(impactMetrics);
const certificates = seedRows('certificates.csv');
const schemes = new Map(seedRows('vocabulary/certificate_schemes.csv').map((row) => [row['scheme'], row]));

describe('certificates', () => {
  it('say what their rows and the rows of their schemes say', async () => {
    const nodes = await subgraph.all(
      'certificates',
      'id scheme schemeNote kind area edition scope issuer issued validTo termYears termAddress statusAsReported note organization { id } sources { id }',
    );
    expect(new Map(nodes.map((node) => [node.id, node]))).toEqual(
      new Map(
        certificates.map((row) => {
          const scheme = schemes.get(row['scheme']) ?? {};
          const id = `certificate:${row['certificate_id']}`;
          return [
            id,
            {
              ...{ id, scheme: row['scheme'], schemeNote: scheme['note'], kind: upper(scheme['kind']) },
              ...{ area: upper(scheme['area']), edition: cell(row['edition']), scope: cell(row['scope']) },
              ...{ issuer: cell(row['issuer']), issued: cell(row['issued']), validTo: cell(row['valid_to']) },
              ...{ termYears: number(scheme['term_years']), termAddress: cell(scheme['term_address']) },
              ...{ statusAsReported: row['status_as_reported'], note: cell(row['note']) },
              ...{
                organization: { id: `organization:${row['org_id']}` },
                sources: [{ id: `source:${row['source_id']}` }],
              },
            },
          ];
        }),
      ),
    );
    expect(nodes).toHaveLength(20);
  });

  it('end by the term of their scheme where none is stated, and are strong only by a named issuer', async () => {
    const known = 'earliestEnd latestEnd endBasis evidenceLevel';
    const by = async (id: string) =>
      (await subgraph.data(`{ certificate(id: "certificate:${id}") { ${known} } }`)).certificate;
    const open = { earliestEnd: null, latestEnd: null, endBasis: null };
    expect(await by('boldr--b-corp')).toEqual({
      ...{ earliestEnd: '2024-11-05', latestEnd: '2024-11-05', endBasis: 'SCHEME_TERM', evidenceLevel: 'AUDITED' },
    });
    expect(await by('contactcare--b-corp')).toMatchObject({ earliestEnd: '2026-01-01', latestEnd: '2026-12-31' });
    expect(await by('daproim--b-corp')).toEqual({ ...open, evidenceLevel: 'AUDITED' });
    expect(await by('imerit--iso-iec-27001')).toEqual({ ...open, evidenceLevel: 'SELF_REPORTED' });
    expect(await by('foundever--iaop-global-impact-sourcing-award')).toEqual({ ...open, evidenceLevel: 'THIRD_PARTY' });
    expect(await by('scale-ai--anker-living-wage-methodology')).toEqual({ ...open, evidenceLevel: 'SELF_REPORTED' });
  });

  it('lapse by themselves', async () => {
    const dates = ['2021-11-04', '2021-11-05', '2024-11-05', '2024-11-06', '2024'];
    const states = dates.map((date, index) => `d${index}: state(on: "${date}")`).join(' ');
    const { certificate } = await subgraph.data(
      `{ certificate(id: "certificate:boldr--b-corp") { ${states} now: state } }`,
    );
    expect(certificate).toEqual({
      d0: 'NOT_YET',
      d1: 'VALID',
      d2: 'VALID',
      d3: 'LAPSED',
      d4: 'UNKNOWN',
      now: 'LAPSED',
    });
  });

  it.each([
    ['scheme: { eq: "B Corp" }', 4],
    ['kind: { eq: AWARD }', 5],
    ['kind: { in: [CERTIFICATE, ATTESTATION] }', 10],
    ['area: { eq: SECURITY }', 4],
    ['organization: { eq: "organization:teleperformance" }', 3],
    ['validOn: { must: "2026-11-27" }', 1],
    ['lapsedOn: { must: "2026-11-27" }', 1],
    ['validOn: { must: "2024-06-01" }', 2],
  ])('are filtered by %s', async (filter, expected) => {
    expect(await total(`certificates(filter: { ${filter} })`)).toBe(expected);
  });

  it.each(['2020-01-01', '2022', '2024-06-01', '2026-11-27', '2030'])(
    'are valid or lapsed on %s to the filter as to their state',
    async (date) => {
      const nodes = await subgraph.all('certificates', `state(on: "${date}")`);
      const count = (state: string) => nodes.filter((node) => node.state === state).length;
      expect(await total(`certificates(filter: { validOn: { must: "${date}" } })`)).toBe(count('VALID'));
      expect(await total(`certificates(filter: { lapsedOn: { must: "${date}" } })`)).toBe(count('LAPSED'));
    },
  );
});
