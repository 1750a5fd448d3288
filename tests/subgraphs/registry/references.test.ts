import { describe, expect, it } from 'vitest';
import { registry } from '../../../subgraphs/registry/index.js';
import { opened } from '../opened.js';
import { organisationIds } from './rows.js';

const { subgraph } = opened(registry);

describe('references', () => {
  it.each(['Source', 'Fact', 'Service'])('of a %s that is not there are null', async (type) => {
    expect(await subgraph.entities(type, ['none:none', organisationIds[0] ?? ''], 'id')).toEqual([null, null]);
  });
});
