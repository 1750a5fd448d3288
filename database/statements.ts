// Strings, escaped names and comments are one token each: a semicolon in them ends nothing.
const token = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|(\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(;)|[^'"`/;]+|[\s\S]/g;

/** The statements of a Cypher file, split at semicolons, without comments and without empty ones. */
export function statementsOf(text: string): string[] {
  const statements = [''];
  for (const [part, comment, end] of text.matchAll(token)) {
    if (end !== undefined) statements.push('');
    else statements[statements.length - 1] += comment === undefined ? part : ' ';
  }
  return statements.map((statement) => statement.trim()).filter((statement) => statement !== '');
}
