import { describe, expect, it } from 'vitest';
import { impactMetrics } from '../../../subgraphs/impact-metrics/index.js';
import { EvidenceKind } from '../../../subgraphs/impact-metrics/observation/evidence-kind.enum.js';
import { cell, type SeedRow } from '../../support/seed-files.js';
import type { Data } from '../../support/subgraph.js';
import { opened, patient } from '../opened.js';
import { asPrinted, key, levels, metricMap, number, observations, upper } from './rows.js';

const { subgraph } = opened(impactMetrics);

describe('observations', () => {
  it('say what their rows say', patient, async () => {
    const nodes = await subgraph.all(
      'observations',
      `id metricAsReported value low high unit valueAsReported qualifier year yearBasis status population note context conflict verified confidence
       evidence { kind level } metric { id } organization { id } country { id } sector { id } partnership { id } measuredIn { id } sources { id }`,
    );
    const found = new Map<string, Data>(nodes.map((node) => [node.id, node]));
    expect(found.size).toBe(observations.length);
    for (const row of observations) {
      const { value, low, high, unit, qualifier, valueAsReported, metric, ...node } = found.get(
        `observation:${row['observation_id']}`,
      );
      const subject = (type: string, prefix: string) =>
        row['subject_type'] === type ? key(prefix, row['subject_id']) : null;
      expect(node).toEqual({
        id: `observation:${row['observation_id']}`,
        metricAsReported: row['metric'],
        year: number(row['year']),
        yearBasis: upper(row['year_basis']),
        status: upper(row['value_status']),
        population: cell(row['population']),
        note: cell(row['note']),
        context: row['is_context'] === 'yes',
        conflict: row['conflict'] === 'yes',
        verified: true,
        confidence: null,
        evidence: { kind: upper(row['evidence_kind']), level: levels.get(row['evidence_kind']) },
        organization: subject('organisation', 'organization'),
        country: subject('country', 'country'),
        sector: subject('sector', 'sector'),
        partnership: null,
        measuredIn: key('country', row['country']),
        sources: [{ id: `source:${row['source_id']}` }],
      });
      if (!asPrinted(row)) continue;
      expect({ value, low, high, unit, qualifier, valueAsReported, metric }).toEqual({
        value: number(row['value']),
        low: number(row['value_low']),
        high: number(row['value_high']),
        unit: row['unit'],
        qualifier: cell(row['qualifier']),
        valueAsReported: null,
        metric: { id: `metric:${metricMap.get(row['metric'] ?? '')?.['metric']}` },
      });
    }
  });

  it('conflict with each other, both ways, when all but their value is alike', patient, async () => {
    const alike = ['subject_type', 'subject_id', 'metric', 'unit', 'year', 'value_status', 'country', 'population'];
    const groups = new Map<string, SeedRow[]>();
    for (const row of observations.filter((row) => asPrinted(row) && row['value'])) {
      const name = JSON.stringify(alike.map((column) => row[column]));
      groups.set(name, [...(groups.get(name) ?? []), row]);
    }
    const pairs = [...groups.values()].flatMap((rows) =>
      rows.flatMap((one) =>
        rows.filter((other) => other['value'] !== one['value']).map((other) => [one, other] as const),
      ),
    );
    expect(pairs.length).toBeGreaterThan(0);
    const conflicts = new Map<string, string[]>();
    for (const { id, conflictsWith } of await subgraph.all('observations', 'id conflictsWith { id }')) {
      conflicts.set(
        id,
        conflictsWith.map((other: Data) => other.id),
      );
    }
    for (const [one, other] of pairs) {
      expect(conflicts.get(`observation:${one['observation_id']}`)).toContain(`observation:${other['observation_id']}`);
    }
    for (const [id, others] of conflicts) for (const other of others) expect(conflicts.get(other)).toContain(id);
  });

  it('cost one statement per entity type and hop, whatever their number', async () => {
    const operation = `query ($first: Int) {
      observations(first: $first) {
        totalCount
        facets { statuses { count } }
        edges { node { id metric { name } organization { id } country { name } sector { name } measuredIn { name } sources { id } conflictsWith { id } } }
      }
    }`;
    for (const first of [1, 20, 100]) {
      const sent = await subgraph.statements(operation, { first });
      expect(new Set(sent).size).toBe(sent.length);
      expect(sent.length).toBeLessThanOrEqual(8);
    }
    expect(
      await subgraph.statements('{ observations(first: 100) { edges { node { id organization { id } } } } }'),
    ).toEqual(['observations']);
  });

  it('have a kind of evidence for every kind in the data', () => {
    expect([...levels.keys()].map(upper).filter((kind) => !(kind in EvidenceKind))).toEqual([]);
  });
});
