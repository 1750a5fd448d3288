import { BadUserInputError } from '../../shared/errors.js';
import { wordsOf } from '../../shared/fold.js';

const maxLength = 1_000;
const maxTerms = 20;

/** A word or quoted phrase as the index holds it: folded, split at everything that is neither letter nor digit. */
export interface Term {
  readonly words: readonly string[];
  readonly quoted: boolean;
  readonly negated: boolean;
}

/** Terms joined by AND; several such groups are joined by OR. */
export type Group = readonly Term[];

type Token = { readonly operator: 'AND' | 'OR' | 'NOT' } | { readonly text: string; readonly quoted: boolean };

const tokens = (text: string): Token[] =>
  [...text.matchAll(/"([^"]*)"|(\S+?)(?=["\s]|$)|"/gu)].flatMap(([whole, phrase, word]): Token[] => {
    if (phrase !== undefined) return [{ text: phrase, quoted: true }];
    if (whole === 'AND' || whole === 'OR' || whole === 'NOT') return [{ operator: whole }];
    return word === undefined ? [] : [{ text: word, quoted: false }];
  });

/**
 * Reads a search text: words are ANDed; upper-case AND, OR, NOT and double quotes are grammar, everything else is text.
 * Text without a letter or digit finds nothing. An operator without its operand, or only NOT, is bad input.
 */
export function parseSearchText(text: string): Group[] {
  if (text.length > maxLength) throw new BadUserInputError(`text may have at most ${maxLength} characters.`);
  const groups: Term[][] = [[]];
  let pending: 'AND' | 'OR' | 'NOT' | null = null;
  let negated = false;
  let operands = 0;
  for (const token of tokens(text)) {
    if ('operator' in token) {
      const dangling = token.operator === 'NOT' ? pending === 'NOT' : pending !== null || operands === 0;
      if (dangling)
        throw new BadUserInputError(
          `${token.operator} needs words on both sides; write it in lower case to search for it.`,
        );
      if (token.operator === 'OR') groups.push([]);
      negated = token.operator === 'NOT';
      pending = token.operator;
      continue;
    }
    const words = wordsOf(token.text);
    if (words.length > 0) groups.at(-1)?.push({ words, quoted: token.quoted, negated });
    pending = null;
    negated = false;
    operands += 1;
  }
  if (pending) throw new BadUserInputError(`${pending} needs words after it; write it in lower case to search for it.`);
  const found = groups.filter((group) => group.length > 0);
  if (found.flat().length > maxTerms) throw new BadUserInputError(`text may have at most ${maxTerms} words.`);
  if (found.some((group) => group.every((term) => term.negated))) {
    throw new BadUserInputError('NOT only narrows: add a word to search for.');
  }
  return found;
}

/** The query in Lucene's syntax; only letters and digits of the text are in it. A single word also matches as a beginning. */
export function toLucene(groups: readonly Group[]): string {
  return groups
    .map((group) => `(${group.map((term) => `${term.negated ? '-' : '+'}${luceneTerm(term)}`).join(' ')})`)
    .join(' ');
}

function luceneTerm({ words, quoted }: Term): string {
  const phrase = `"${words.join(' ')}"`;
  const [word] = words;
  return quoted || words.length > 1 || word === undefined ? phrase : `(${phrase}^2 OR ${word}*)`;
}
