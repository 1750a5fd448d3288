/** A node of the parse tree. The parser's own types do not resolve their base class, so what every node has is named here. */
export type Rule = object;

interface Node {
  readonly children: readonly Node[] | null;
  readonly start: { readonly text: string };
  readonly ruleIndex?: number;
  getText(): string;
}

/** The text a node covers, without its blanks. */
export const textOf = (tree: Rule): string => (tree as Node).getText();

/** The first word a node covers. */
export const firstWordOf = (tree: Rule): string => (tree as Node).start.text;

/** A name as the database reads it, without its backticks. */
export const nameOf = (tree: Rule): string => textOf(tree).replace(/^`(.*)`$/s, '$1');

/** The nodes directly below, in the order of the text. */
export const childrenOf = (tree: Rule): readonly Rule[] => (tree as Node).children ?? [];

/** The grammar rules directly below; keywords and punctuation are left out. */
export const rulesBelow = (tree: Rule): readonly Rule[] => childrenOf(tree).filter((child) => 'ruleIndex' in child);
