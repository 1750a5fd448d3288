import neo4j, { type Driver } from 'neo4j-driver';
import type { Contender, OperationName, Variables } from '../contender.js';
import { aggregate } from './aggregate.js';
import { deepPage } from './deep-page.js';
import { entityBatch } from './entity-batch.js';
import type { Handwritten } from './handwritten.js';
import { list } from './list.js';
import { organizationAggregate } from './organization-aggregate.js';
import { partnershipAggregate } from './partnership-aggregate.js';
import { path } from './path.js';
import { profile } from './profile.js';
import { search, searchFacets } from './search.js';
import { threeHops } from './three-hops.js';

const statements: Readonly<Record<OperationName, Handwritten>> = {
  ...{ profile, list, path, search, aggregate },
  ...{ 'three-hops': threeHops, 'deep-page': deepPage, 'entity-batch': entityBatch, 'search-facets': searchFacets },
  ...{ 'organization-aggregate': organizationAggregate, 'partnership-aggregate': partnershipAggregate },
};

/** One statement for each operation, straight through the driver as the project itself configures it. */
export function handwrittenContender(driver: Driver): Contender {
  let sent = 0;
  return {
    name: 'one statement',
    can: () => true,
    remark: () => undefined,
    async ask(operation: OperationName, variables: Variables) {
      const { cypher, parameters, shape } = statements[operation];
      sent += 1;
      const { records } = await driver.executeQuery(
        typeof cypher === 'string' ? cypher : cypher(variables),
        parameters(variables),
        { database: 'neo4j', routing: neo4j.routing.READ, bookmarkManager: null },
      );
      return shape(
        records.map((record) => record.toObject()),
        variables,
      );
    },
    statements: async () => sent,
    close: () => driver.close(),
  };
}
