import { describe, expect, it } from 'vitest';
import { impactMetrics } from '../../../subgraphs/impact-metrics/index.js';
import { opened } from '../opened.js';
import { activities, observations, organisations } from './rows.js';

const { subgraph } = opened(impactMetrics);

describe('references', () => {
  it.each(['Metric', 'Observation', 'Sector', 'Country', 'Activity'])(
    'of a %s that is not there are null',
    async (type) => {
      expect(
        await subgraph.entities(type, ['none:none', `organization:${organisations[0]?.['org_id']}`], 'id'),
      ).toEqual([null, null]);
    },
  );

  it('of an observation and of an activity give the record', async () => {
    const [observation] = observations;
    const id = `observation:${observation?.['observation_id']}`;
    expect(await subgraph.entities('Observation', [id], 'id unit')).toEqual([{ id, unit: observation?.['unit'] }]);
    const { country } = await subgraph.data(
      `{ country(code: "${activities[0]?.['country']}") { activities(first: 1) { edges { node { id detail } } } } }`,
    );
    const { node } = country.activities.edges[0];
    expect(await subgraph.entities('Activity', [node.id], 'id detail')).toEqual([node]);
  });
});
