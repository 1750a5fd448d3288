import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Driver, ProfiledPlan } from 'neo4j-driver';
import { observationsByMetricId } from '../../subgraphs/impact-metrics/observation/observation.queries.js';
import { providersByCountryId } from '../../subgraphs/providers/provider.queries.js';
import { openDriver } from '../../subgraphs/shared/database.js';
import type { AnyList } from '../../subgraphs/shared/list.js';
import { parentPages } from '../../subgraphs/shared/list-statement.js';
import { providersByWorkerGroupId } from '../../subgraphs/workers/organization/organization.queries.js';

let driver: Driver;
beforeAll(() => {
  driver = openDriver({ uri: inject('neo4jUri'), user: 'neo4j', password: '' });
});
afterAll(() => driver.close());

/** Rows that came out of an index other than the one that finds the parent. */
const walked = ({ operatorType, rows, children }: ProfiledPlan): number =>
  (operatorType.startsWith('NodeIndex') ? Number(rows) : 0) + children.reduce((sum, child) => sum + walked(child), 0);

async function walkedBelow(list: AnyList, parentId: string): Promise<number> {
  const order = Object.keys(list.orders)[0] as string;
  const request = { ...{ order, filter: null, from: null, backward: false, size: 5 } };
  const { query, params } = parentPages(list as never, [parentId], request);
  const { summary } = await driver.executeQuery(`PROFILE ${query.cypher}`, params, { database: 'neo4j' });
  return walked(summary.profile as ProfiledPlan);
}

const read = async (cypher: string, column: string): Promise<unknown> =>
  (await driver.executeQuery(cypher, {}, { database: 'neo4j' })).records[0]?.get(column);

test.each([providersByWorkerGroupId, providersByCountryId, observationsByMetricId] as const)(
  '$name sorts the rows of a parent that has few, and walks an index for one that has most',
  async ({ ...list }: AnyList) => {
    const { labels, dense } = list.parent!;
    const parents = (order: string) =>
      `MATCH (p:${labels}) WITH p, COUNT { ${dense!.degree} } AS degree WHERE degree > 0 RETURN p.id AS id, degree ORDER BY degree ${order} LIMIT 1`;
    expect(await walkedBelow(list, (await read(parents('ASC'), 'id')) as string)).toBe(0);
    const [most, all] = [
      await read(parents('DESC'), 'degree'),
      await read(`MATCH (n:${list.label}) RETURN count(n) AS count`, 'count'),
    ] as [number, number];
    const walks = (await walkedBelow(list, (await read(parents('DESC'), 'id')) as string)) > 0;
    expect(walks).toBe(most ** 2 > 6 * 6 * all);
  },
);
