import { createParsingResult, type QueryWithLocalDefinitionsContext } from '@neo4j-cypher/language-support';

export type ParsedText = ReturnType<typeof createParsingResult>;

export interface ParsedCypher {
  readonly text: ParsedText;
  /** Absent when the text is no single query. */
  readonly query: QueryWithLocalDefinitionsContext | undefined;
  readonly errors: readonly string[];
}

/** The parser recovers from what it cannot read, and lists it only for some statements; it counts all of it. */
interface CountingParser {
  readonly _syntaxErrors: number;
}

function parse(cypher: string): ParsedCypher {
  const text = createParsingResult(cypher, { consoleCommandsEnabled: false });
  const broken = text.statementsParsing.some(({ parser }) => (parser as object as CountingParser)._syntaxErrors > 0);
  const errors = broken ? ['not the grammar of Cypher'] : [];
  const [statement, ...others] = text.statementsParsing.flatMap(({ ctx }) => ctx.statementOrCommand_list());
  if (others.length > 0) errors.push('more than one statement');
  const query = statement?.preparsedStatement()?.statement()?.queryWithLocalDefinitions();
  if (!query && errors.length === 0) errors.push('not a query');
  return { text, query: query && errors.length === 0 ? query : undefined, errors };
}

let last: { readonly cypher: string; readonly parsed: ParsedCypher } | undefined;

/** The parse tree of a text; the last one is kept, for the second check of the same text. */
export function parseCypher(cypher: string): ParsedCypher {
  if (last?.cypher !== cypher) last = { cypher, parsed: parse(cypher) };
  return last.parsed;
}
