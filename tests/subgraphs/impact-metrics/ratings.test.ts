import { describe, expect, it } from 'vitest';
import { impactMetrics } from '../../../subgraphs/impact-metrics/index.js';
import { cell, parts, seedRows } from '../../support/seed-files.js';
import { facet, opened } from '../opened.js';
import { number } from './rows.js';

const { subgraph, total } = opened(impactMetrics);
const ratings = seedRows('ratings.csv');
const schemes = new Map(seedRows('vocabulary/rating_schemes.csv').map((row) => [row['scheme'], row]));

describe('ratings', () => {
  it('say what their rows and the rows of their schemes say', async () => {
    const nodes = await subgraph.all(
      'ratings',
      'id scheme family rater schemeNote year score scaleMin scaleMax bar barNote level criteriaMet evidenceLevel note organization { id } sources { id }',
    );
    expect(new Map(nodes.map((node) => [node.id, node]))).toEqual(
      new Map(
        ratings.map((row) => {
          const scheme = schemes.get(row['scheme']) ?? {};
          const id = `rating:${row['rating_id']}`;
          return [
            id,
            {
              ...{ id, scheme: row['scheme'], family: scheme['family'], rater: cell(scheme['rater']) },
              ...{ schemeNote: scheme['note'], year: number(row['year']), score: number(row['score']) },
              ...{ scaleMin: number(row['scale_min']), scaleMax: number(row['scale_max']) },
              ...{ bar: number(scheme['bar']), barNote: scheme['bar_note'], level: cell(row['level']) },
              ...{ criteriaMet: parts(row['criteria_met']), evidenceLevel: scheme['evidence_level'] },
              ...{ note: cell(row['note']), organization: { id: `organization:${row['org_id']}` } },
              sources: [{ id: `source:${row['source_id']}` }],
            },
          ];
        }),
      ),
    );
    expect(nodes).toHaveLength(31);
  });

  it.each([
    ['scheme: { eq: "Fairwork Cloudwork" }', 12],
    ['scheme: { eq: "Fairwork Cloudwork" }, score: { gte: 3 }', 5],
    ['scheme: { eq: "B Impact Assessment" }, score: { lte: 100 }', 1],
    ['family: { eq: "Fairwork" }', 28],
    ['score: { isNull: true }', 6],
    ['year: { gte: 2024 }', 6],
    ['organization: { eq: "organization:sama" }', 4],
  ])('are filtered by %s', async (filter, expected) => {
    expect(await total(`ratings(filter: { ${filter} })`)).toBe(expected);
  });

  it('are counted by scheme', async () => {
    const { ratings: list } = await subgraph.data('{ ratings { facets { schemes { value count } } } }');
    expect(facet(list.facets.schemes).get('Fairwork Translation and Transcription')).toBe(14);
  });
});
