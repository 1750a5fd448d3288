import { describe, expect, it } from 'vitest';
import { impactMetrics } from '../../../subgraphs/impact-metrics/index.js';
import { seedRows } from '../../support/seed-files.js';
import { opened } from '../opened.js';
import { about, activities, observations, organisations } from './rows.js';

const { subgraph, total } = opened(impactMetrics);

describe('what observations are about', () => {
  it('is an organisation that exists; to others nothing is added', async () => {
    const ids = [...new Set(organisations.slice(0, 200).map((row) => row['org_id'] ?? ''))];
    const answers = await subgraph.entities(
      'Organization',
      [...ids.map((id) => `organization:${id}`), 'organization:none', `country:${activities[0]?.['country']}`],
      'id observations { totalCount }',
    );
    expect(answers.slice(ids.length)).toEqual([null, null]);
    expect(answers.slice(0, ids.length)).toEqual(
      ids.map((id) => ({ id: `organization:${id}`, observations: { totalCount: about('organisation', id).length } })),
    );
  });

  it('is a partnership that exists', async () => {
    const [partnership] = seedRows('partnerships.csv');
    const id = `partnership:${partnership?.['partnership_id']}`;
    expect(await subgraph.entities('Partnership', [id, 'partnership:none'], 'id observations { totalCount }')).toEqual([
      { id, observations: { totalCount: 0 } },
      null,
    ]);
  });

  it('is a sector', async () => {
    const ids = [
      ...new Set(observations.filter((row) => row['subject_type'] === 'sector').map((row) => row['subject_id'] ?? '')),
    ];
    expect(await total('sectors')).toBe(ids.length);
    for (const node of await subgraph.all('sectors', 'id name observations { totalCount }')) {
      const rows = about('sector', node.id.slice('sector:'.length));
      expect(node.observations.totalCount).toBe(rows.length);
      expect(rows.map((row) => row['subject_name'])).toContain(node.name);
    }
    expect(await subgraph.data('{ sector(id: "sector:none") { id } }')).toEqual({ sector: null });
  });
});
