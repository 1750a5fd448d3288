import { describe, expect, it } from 'vitest';
import { lawfulTexts } from './lawful-texts.js';
import { checkCypher } from './ownership/check-cypher.js';
import { checkOwnership } from './ownership/check-ownership.js';
import { lintCypher } from './ownership/lint-cypher.js';
import { violationKinds } from './ownership/violation.js';
import { plantedViolations } from './planted-violations.js';

describe('a text that breaks its wall is reported', () => {
  it.each(plantedViolations)('$kind: $why', ({ kind, subgraph, cypher }) => {
    const violations = checkOwnership({ name: 'planted', cypher }, subgraph);
    expect(violations.map((violation) => violation.kind)).toContain(kind);
    expect(violations[0]).toMatchObject({ query: 'planted', subgraph });
  });
});

it('every kind of violation but those of the analyser is planted', () => {
  const ours = violationKinds.filter((kind) => kind !== 'lint');
  expect(new Set(plantedViolations.map(({ kind }) => kind))).toEqual(new Set(ours));
});

describe('a text in the manner of the subgraphs passes both checks', () => {
  it.each(lawfulTexts)('$name of $subgraph', ({ subgraph, ...query }) => {
    expect(checkOwnership(query, subgraph)).toEqual([]);
    expect(lintCypher(query, subgraph)).toEqual([]);
  });
});

describe('the analyser of Neo4j is asked too', () => {
  const linted = (cypher: string, parameters?: readonly string[]): string[] =>
    lintCypher({ name: 'planted', cypher }, 'providers', parameters).map(({ detail }) => detail);

  it.each([
    ['a function that does not exist', 'MATCH (n:Provider) RETURN toLowre(n.name) AS name', 'toLowre'],
    ['a function of a plugin', 'MATCH (n:Provider) RETURN apoc.text.clean(n.name) AS name', 'apoc.text.clean'],
    ['a procedure that is not allowed', 'CALL db.labels() YIELD label RETURN label', 'db.labels'],
    ['a label that the subgraph does not see', 'MATCH (n:Buyer) RETURN n.id AS id', 'Buyer'],
    [
      'a relationship type that it may not follow',
      'MATCH (n:Provider)-[:PARTY]->(m:Provider) RETURN m.id AS id',
      'PARTY',
    ],
    ['an arrow drawn the wrong way', 'MATCH (n:Provider)<-[:LOCATED_IN]-(c:Country) RETURN c.id AS id', 'no outgoing'],
    [
      'an arrow between the wrong ends',
      'MATCH (n:Provider)-[:LOCATED_IN]->(m:Provider) RETURN m.id AS id',
      'no incoming',
    ],
    ['a cartesian product', 'MATCH (n:Provider), (c:Country) RETURN n.id AS id, c.id AS countryId', 'cartesian'],
    ['a value of the wrong type', 'MATCH (n:Provider) RETURN size(1) AS size', 'Type mismatch'],
    ['a subquery in the old style', 'MATCH (n:Provider) CALL { WITH n RETURN n.id AS id } RETURN id', 'deprecated'],
  ])('%s', (_, cypher, words) => {
    expect(linted(cypher).join('\n')).toContain(words);
  });

  it('finds a parameter that is not declared, once the declared ones are named', () => {
    const cypher = 'MATCH (n:Provider {id: $id}) WHERE n.name = $nmae RETURN n.id AS id';
    expect(linted(cypher, ['id', 'name'])).toEqual(['Parameter $nmae is not defined.']);
    expect(linted(cypher, ['id', 'nmae'])).toEqual([]);
  });

  it('speaks last: what ownership refuses is not linted', () => {
    const outside = { name: 'planted', cypher: 'MATCH (n:Buyer) RETURN toLowre(n.id) AS id' };
    expect(checkCypher(outside, 'providers').map(({ kind }) => kind)).toEqual(['invisible-label']);
    expect(checkCypher(outside, 'buyers').map(({ kind }) => kind)).toEqual(['lint']);
  });
});
