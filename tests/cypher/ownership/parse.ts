import {
  antlrUtils,
  CypherLexer,
  CypherParser,
  type QueryWithLocalDefinitionsContext,
  type StatementsOrCommandsContext,
} from '@neo4j-cypher/language-support';

export interface ParsedCypher {
  /** Absent when the text is no single query. */
  readonly query: QueryWithLocalDefinitionsContext | undefined;
  readonly errors: readonly string[];
}

/** What the parser has from its generator, whose types do not resolve. */
interface BaseParser {
  readonly _syntaxErrors: number;
  readonly _interp: { predictionMode: number };
  removeErrorListeners(): void;
}
type Characters = ConstructorParameters<typeof CypherLexer>[0];
type Tokens = ConstructorParameters<typeof CypherParser>[0];
interface Generator {
  readonly CharStreams: { fromString(text: string): Characters };
  readonly CommonTokenStream: new (lexer: CypherLexer) => Tokens;
  readonly atn: { readonly PredictionMode: { readonly SLL: number; readonly LL: number } };
}
const { CharStreams, CommonTokenStream, atn } = antlrUtils as object as Generator;

function readAs(lookAhead: number, cypher: string): { tree: StatementsOrCommandsContext; broken: boolean } {
  const lexer = new CypherLexer(CharStreams.fromString(cypher));
  const parser = new CypherParser(new CommonTokenStream(lexer));
  const base = parser as object as BaseParser;
  base.removeErrorListeners();
  base._interp.predictionMode = lookAhead;
  const tree = parser.statementsOrCommands();
  return { tree, broken: base._syntaxErrors > 0 };
}

/** The parse tree of a text that is one query, or what keeps it from being one. */
export function parseCypher(cypher: string): ParsedCypher {
  // Ten times as fast, and what it reads it reads right; it only refuses more than it should.
  const quick = readAs(atn.PredictionMode.SLL, cypher);
  const { tree, broken } = quick.broken ? readAs(atn.PredictionMode.LL, cypher) : quick;
  if (broken) return { query: undefined, errors: ['not the grammar of Cypher'] };

  const [statement, ...others] = tree.statementOrCommand_list();
  if (others.length > 0) return { query: undefined, errors: ['more than one statement'] };
  const query = statement?.preparsedStatement()?.statement()?.queryWithLocalDefinitions();
  return query ? { query, errors: [] } : { query: undefined, errors: ['not a query'] };
}
