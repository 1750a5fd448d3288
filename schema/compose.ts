import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { parse, printSchema } from 'graphql';
import { buildSubgraph, type AnySubgraphDefinition } from '../subgraphs/shared/subgraph.js';

type CompositionHint = NonNullable<ReturnType<typeof composeServices>['hints']>[number];

/** The first port of the subgraphs when each runs as a process of its own; they follow in the order of the roster. */
export const firstSubgraphPort = 4101;

/** Hints of the composition that are known and wanted, by code and the coordinate they name. */
export const allowedHints: readonly { readonly code: string; readonly mentions: string; readonly why: string }[] = [];

export interface ComposedSchema {
  /** SDL by subgraph name. */
  readonly subgraphs: Readonly<Record<string, string>>;
  readonly supergraph: string;
  /** The schema a client sees. */
  readonly api: string;
  readonly hints: readonly CompositionHint[];
}

/** Emits every subgraph's SDL and composes them; throws with all composition errors. */
export function composeSchema(roster: readonly AnySubgraphDefinition[]): ComposedSchema {
  const subgraphs = roster.map((definition) => buildSubgraph(definition));
  const result = composeServices(
    subgraphs.map(({ name, sdl }, index) => ({
      name,
      url: `http://127.0.0.1:${firstSubgraphPort + index}/graphql`,
      typeDefs: parse(sdl),
    })),
  );
  if (result.errors) throw new Error(result.errors.map((error) => error.message).join('\n'));
  return {
    subgraphs: Object.fromEntries(subgraphs.map(({ name, sdl }) => [name, sdl])),
    supergraph: `${result.supergraphSdl}\n`,
    api: `${printSchema(Supergraph.build(result.supergraphSdl).apiSchema().toGraphQLJSSchema())}\n`,
    hints: result.hints,
  };
}

/** Hints that are not on the allow-list. */
export const unexpectedHints = (hints: readonly CompositionHint[]): CompositionHint[] =>
  hints.filter(
    (hint) =>
      !allowedHints.some(({ code, mentions }) => hint.definition.code === code && hint.message.includes(mentions)),
  );
