import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Driver, Plan } from 'neo4j-driver';
import { openDriver } from '../../subgraphs/shared/database.js';
import { roster } from '../../subgraphs/index.js';
import type { AnyQuery } from '../../subgraphs/shared/query.js';

let driver: Driver;
beforeAll(() => {
  driver = openDriver({ uri: inject('neo4jUri'), user: 'neo4j', password: '' });
});
afterAll(() => driver.close());

const operators = (plan: Plan): string[] => [plan.operatorType.replace(/@.*/, ''), ...plan.children.flatMap(operators)];

/** A value of the type that a parameter has, by how it is named and used; the plan does not depend on the value. */
function parameterOf(name: string, cypher: string): unknown {
  if (name === 'limit' || name === 'maxHits') return 20n;
  if (name.endsWith('_in') || name.endsWith('ds')) return ['x'];
  return cypher.includes(`$${name}.first`) || cypher.includes(`$${name}.last`) ? { first: 'x', last: 'x' } : 'x';
}

async function explain({ cypher }: AnyQuery): Promise<string[]> {
  const names = new Set([...cypher.matchAll(/\$(\w+)/g)].map(([, name]) => name as string));
  const params = Object.fromEntries([...names].map((name) => [name, parameterOf(name, cypher)]));
  const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, params, { database: 'neo4j', routing: 'READ' });
  if (!summary.plan) throw new Error('no plan');
  return operators(summary.plan);
}

/** Operators that read far more than a statement asks for, or hold rows back. */
const refused = (query: AnyQuery): RegExp =>
  /Count|Facets/.test(query.name)
    ? /^(AllNodesScan|CartesianProduct|Eager|DirectedAllRelationshipsScan|UndirectedAllRelationshipsScan)$/
    : /^(AllNodesScan|NodeByLabelScan|NodeIndexScan.*Intersection|UnionNodeByLabelsScan|IntersectionNodeByLabelsScan|CartesianProduct|Eager|.*RelationshipTypeScan|.*AllRelationshipsScan)$/;

describe.each(roster.map((definition) => ({ name: definition.name, queries: definition.queries })))(
  'the statements of $name',
  ({ queries }) => {
    test(`are answered without scans, cartesian products and Eager: ${queries.length} texts and combinations`, async () => {
      const texts = new Map(queries.map((query) => [query.cypher, query]));
      const faults: string[] = [];
      const waiting = [...texts.values()];
      const worker = async () => {
        for (let query = waiting.pop(); query; query = waiting.pop()) {
          const bad = (await explain(query)).filter((operator) => refused(query).test(operator));
          if (bad.length > 0) faults.push(`${query.name}: ${bad.join(', ')}`);
        }
      };
      await Promise.all([worker(), worker(), worker(), worker()]);
      expect(faults).toEqual([]);
    }, 300_000);
  },
);
