import { describe, expect, it } from 'vitest';
import { registry } from '../../../subgraphs/registry/index.js';
import { cell } from '../../support/seed-files.js';
import { opened } from '../opened.js';
import { services } from './rows.js';

const { subgraph } = opened(registry);

describe('services', () => {
  it('say what their rows say, below their broader one', async () => {
    const all = services.map((row) => `service:${row['service']}`);
    const answers = await subgraph.entities(
      'Service',
      all,
      'id name definition isic isco procurementCode capability broader { id name }',
    );
    const names = new Map(services.map((row) => [row['service'], row['name']]));
    expect(answers).toEqual(
      services.map((row) => ({
        id: `service:${row['service']}`,
        name: row['name'],
        definition: row['definition'],
        isic: cell(row['isic']),
        isco: cell(row['isco']),
        procurementCode: cell(row['procurement_code']),
        capability: row['is_capability'] === 'yes',
        broader: row['broader'] ? { id: `service:${row['broader']}`, name: names.get(row['broader']) } : null,
      })),
    );
  });
});
