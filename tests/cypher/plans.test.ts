import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Driver, Plan } from 'neo4j-driver';
import { Combination } from '../../subgraphs/shared/combination.js';
import { openDriver, type Statement } from '../../subgraphs/shared/database.js';
import { roster } from '../../subgraphs/index.js';
import type { AnyQuery } from '../../subgraphs/shared/query.js';
import { long } from '../support/long.js';
import { covering } from './covering.js';

let driver: Driver;
beforeAll(() => {
  driver = openDriver({ uri: inject('neo4jUri'), user: 'neo4j', password: '' });
});
afterAll(() => driver.close());

const operators = (plan: Plan): string[] => [plan.operatorType.replace(/@.*/, ''), ...plan.children.flatMap(operators)];

/** A value of the type that a parameter has, by how it is named and used; the plan does not depend on the value. */
function parameterOf(called: string, cypher: string): unknown {
  const name = called.replace(/^p\d+_/, '');
  if (name === 'limit' || name === 'maxHits' || name === 'listed') return 20n;
  if (name.endsWith('_in') || name.endsWith('ds') || name.endsWith('Roles')) return ['x'];
  if (name === 'percentiles') return [0.1, 0.25, 0.5, 0.75, 0.9];
  return cypher.includes(`$${called}.first`) || cypher.includes(`$${called}.last`) ? { first: 'x', last: 'x' } : 'x';
}

async function explain({ cypher }: Statement): Promise<string[]> {
  const names = new Set([...cypher.matchAll(/\$(\w+)/g)].map(([, name]) => name as string));
  const params = Object.fromEntries([...names].map((name) => [name, parameterOf(name, cypher)]));
  const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, params, {
    database: 'neo4j',
    routing: cypher.includes(' SET ') ? 'WRITE' : 'READ',
  });
  if (!summary.plan) throw new Error('no plan');
  return operators(summary.plan);
}

/** Operators that read far more than a statement asks for, or hold rows back. Reading a whole label is what counts, facets and aggregates are for. */
const everywhere = /^(AllNodesScan|CartesianProduct|Eager|.*AllRelationshipsScan|.*RelationshipTypeScan)$/;
const labelScan = /LabelScan|LabelsScan/;
const counts = (name: string): boolean => /(Count|Facets|Aggregates)$/.test(name.split(' ')[0] ?? '');

const faultsOf = async (query: AnyQuery): Promise<string[]> =>
  (await explain(query)).filter(
    (operator) => everywhere.test(operator) || (labelScan.test(operator) && !counts(query.name)),
  );

/** Without the long run: every way to find and page rows, each with no predicate and with each predicate alone. */
const taken = ({ name }: AnyQuery): boolean => long || name.split(' ').filter((part) => part.includes('.')).length <= 1;

describe.each(roster.map(({ name, queries }) => ({ name, queries: queries.filter(taken) })))(
  'the statements of $name',
  ({ queries }) => {
    test(`are answered without scans, cartesian products and Eager: ${queries.length} texts`, async () => {
      const waiting = [...new Map(queries.map((query) => [query.cypher, query])).values()];
      const faults: string[] = [];
      const worker = async () => {
        for (let query = waiting.pop(); query; query = waiting.pop()) {
          const bad = await faultsOf(query);
          if (bad.length > 0) faults.push(`${query.name}: ${bad.join(', ')}`);
        }
      };
      await Promise.all([worker(), worker(), worker(), worker()]);
      expect(faults).toEqual([]);
    }, 600_000);
  },
);

describe('statements that are sent as one', () => {
  // Neo4j takes A:B and A|B in two statements, but not in one that joins them; such pairs are sent apart.
  const mixed = /Mixing label expression symbols/;

  test.runIf(long)(
    'can be so, whatever their fragments',
    async () => {
      const chosen = covering(roster.flatMap(({ queries }) => queries));
      const pairs = chosen.map((query, index) => new Combination([query, chosen[index + 1] ?? query]).statement);
      const refused: string[] = [];
      const worker = async () => {
        for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
          const { name } = pair;
          await explain(pair).catch(({ message }: Error) => {
            if (!mixed.test(message)) refused.push(`${name}: ${message}`);
          });
        }
      };
      await Promise.all([worker(), worker(), worker(), worker()]);
      expect(refused).toEqual([]);
    },
    600_000,
  );

  test('hold a dollar sign only where a parameter is named, for parameters are renamed', () => {
    const texts = roster.flatMap(({ queries }) => queries.map(({ cypher }) => cypher));
    const literals = texts.flatMap((cypher) => cypher.match(/'[^']*'|"[^"]*"|`[^`]*`/g) ?? []);
    expect(literals.filter((literal) => literal.includes('$'))).toEqual([]);
  });
});

test.each([
  ['providers by sortName', 'MATCH (n:Provider) RETURN n.name AS name LIMIT 1', 'NodeByLabelScan'],
  ['buyersByCountryId by partnershipCount', 'MATCH (n:Provider) RETURN n.name AS name LIMIT 1', 'NodeByLabelScan'],
  ['all', 'MATCH (n) RETURN n.id AS id LIMIT 1', 'AllNodesScan'],
  ['pairs', 'MATCH (a:Entity {id: $id}), (b:Entity {id: $other}) RETURN a.id AS id, b.id AS other', 'CartesianProduct'],
  ['edges', 'MATCH ()-[r:CITES]->() RETURN type(r) AS type LIMIT 1', 'DirectedRelationshipTypeScan'],
  [
    'eager',
    'MATCH (a:Entity {id: $id}) SET a.name = $id WITH a MATCH (b:Provider {name: $id}) RETURN b.id AS id',
    'Eager',
  ],
])('a planted statement %s with a bad plan is found', async (name, cypher, operator) => {
  expect(await faultsOf({ name, cypher, rules: {} })).toContain(operator);
});

test('counts may scan their label', async () => {
  expect(
    await faultsOf({ name: 'providersCount', cypher: 'MATCH (n:Provider) RETURN count(n) AS total', rules: {} }),
  ).toEqual([]);
});
