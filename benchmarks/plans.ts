import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { anonymous } from '../gateway/caller.js';
import { newMeasures } from '../gateway/measures.js';
import { createInProcessGateway } from '../launch/in-process.js';
import type { ExecuteRead } from '../subgraphs/shared/query.js';
import { createExecuteRead } from '../subgraphs/shared/database.js';
import { operationNames, type OperationName } from './contender.js';
import { operationTexts } from './operation-texts.js';
import type { Pools } from './variables.js';

/** What the database did for one statement. */
export interface ProfiledStatement {
  readonly operation: OperationName;
  readonly statement: string;
  readonly dbHits: number;
  readonly rows: number;
  /** Operators that read or sort far more than they give on. */
  readonly flags: readonly string[];
}

/** An operator that takes in more rows than this to order them is told. */
const manyRows = 1_000;

/** Profiles every statement that each operation sends, for one set of variables of each pool. */
export async function profileStatements(
  driver: Driver,
  supergraphSdl: string,
  pools: Pools,
  place: number,
): Promise<ProfiledStatement[]> {
  const profiled: ProfiledStatement[] = [];
  let operation: OperationName = 'profile';
  const server = createInProcessGateway({
    supergraphSdl,
    logger: () => undefined,
    fetchMillis: () => 60_000,
    executeReadFor: (subgraph): ExecuteRead => {
      const executeRead = createExecuteRead({ driver, database: 'neo4j', subgraph, statementMillis: () => 60_000 });
      return async (query, params) => {
        const { summary } = await driver.executeQuery(`PROFILE ${query.cypher}`, params, {
          ...{ database: 'neo4j', routing: neo4j.routing.READ },
        });
        if (summary.profile) profiled.push(describe(operation, `${subgraph}.${query.name}`, summary.profile));
        return executeRead(query, params);
      };
    },
  });
  await server.start();
  const texts = operationTexts();
  for (operation of operationNames) {
    const { position: _, ...variables } = pools[operation][place] ?? {};
    const contextValue = {
      requestId: 'profile',
      caller: anonymous('profile'),
      signal: new AbortController().signal,
      measures: newMeasures(),
    };
    await server.executeOperation({ query: texts[operation], variables }, { contextValue });
  }
  await server.stop();
  return profiled;
}

function describe(operation: OperationName, statement: string, root: ProfiledPlan): ProfiledStatement {
  const operators = allOf(root);
  const flags = operators.flatMap(({ operatorType, rows, children }) => {
    const name = operatorType.replace(/@.*/, '');
    const taken = children.reduce((sum, child) => sum + child.rows, 0);
    if (/AllNodesScan|NodeByLabelScan|CartesianProduct/.test(name)) return [`${name} (${rows} rows)`];
    return /Sort|Top|Distinct|Aggregation/.test(name) && taken > manyRows ? [`${name} of ${taken} rows`] : [];
  });
  const dbHits = operators.reduce((sum, operator) => sum + operator.dbHits, 0);
  return { operation, statement, dbHits, rows: root.rows, flags };
}

const allOf = (plan: ProfiledPlan): ProfiledPlan[] => [plan, ...plan.children.flatMap(allOf)];
