import { createParsingResult, lintCypherQuery, testData } from '@neo4j-cypher/language-support';
import { relationshipTypes, visibleLabels, type SubgraphName } from '../../../schema/graph/model.js';
import type { NamedCypher } from './check-ownership.js';
import type { Violation } from './violation.js';

type Schema = Parameters<typeof lintCypherQuery>[1];

const version = 'CYPHER 5';
const allowedProcedures = ['db.index.fulltext.queryNodes'];
const catalogue = testData.mockSchema;
const procedures = Object.entries(catalogue.procedures?.[version] ?? {});
const functions = Object.entries(catalogue.functions?.[version] ?? {});

/** What Neo4j itself brings: no function of a plugin, and of the procedures only the allowed ones. */
const builtIn = {
  procedures: { [version]: Object.fromEntries(procedures.filter(([name]) => allowedProcedures.includes(name))) },
  functions: { [version]: Object.fromEntries(functions.filter(([, { isBuiltIn }]) => isBuiltIn)) },
} satisfies Schema;

const typesReadBy = (subgraph: SubgraphName): string[] =>
  Object.entries(relationshipTypes).flatMap(([name, { readers }]) => (readers.includes(subgraph) ? [name] : []));

/** The labels a node of `label` may also be matched by. */
const alsoKnownAs = (label: string): readonly string[] =>
  label === 'Organization' ? [label, 'Provider', 'Buyer', 'Supporter', 'Entity'] : [label, 'Entity'];

/** Which ends each relationship type joins: an arrow drawn the wrong way is a fault, not an empty answer. */
const graphSchema = Object.entries(relationshipTypes).flatMap(([relType, { from, to }]) =>
  from
    .flatMap(alsoKnownAs)
    .flatMap((start) => to.flatMap(alsoKnownAs).map((end) => ({ relType, from: start, to: end }))),
);

const parametersIn = (text: ReturnType<typeof createParsingResult>): string[] =>
  text.statementsParsing.flatMap(({ collectedParameters }) => collectedParameters.map(({ name }) => name));

type Diagnostic = ReturnType<typeof lintCypherQuery>['diagnostics'][number];
const wordsOf = ({ message }: Diagnostic): string => (typeof message === 'string' ? message : message.value);

/**
 * Neo4j's own analyser over a text: syntax, variables, types of values, functions, hints, cartesian products, names unknown to the
 * subgraph. Undeclared parameters are found when `parameters` names the declared ones. Slow, 0.1 to 1 second.
 */
export function lintCypher(
  { name, cypher }: NamedCypher,
  subgraph: SubgraphName,
  parameters?: readonly string[],
): Violation[] {
  const text = createParsingResult(cypher, { consoleCommandsEnabled: false });
  const declared = parameters ?? parametersIn(text);
  const schema: Schema = {
    ...builtIn,
    graphSchema,
    labels: [...visibleLabels[subgraph]],
    relationshipTypes: typesReadBy(subgraph),
    parameters: Object.fromEntries(declared.map((parameter) => [parameter, null])),
    defaultLanguage: version,
  };
  const { diagnostics } = lintCypherQuery(cypher, schema, { consoleCommandsEnabled: false, parsingResult: text });
  return diagnostics.map((found) => ({ query: name, subgraph, kind: 'lint', detail: wordsOf(found) }));
}
