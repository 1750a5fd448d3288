import { wordsOf } from '../../shared/fold.js';
import type { Group, Term } from './search-text.js';

/** A piece of the matched text; `match` says whether it was searched for. */
export interface HighlightSegment {
  text: string;
  match: boolean;
}

export interface Highlight {
  matchedField: 'NAME' | 'OTHER_NAMES';
  highlight: HighlightSegment[];
}

const piecesOf = (text: string): string[] => text.split(/([\p{L}\p{N}\p{M}]+)/u).filter((piece) => piece !== '');

/** The pieces of a text with those marked that the search looked for: a single word as a beginning, a phrase as a run of whole words. */
function segmentsOf(text: string, terms: readonly Term[]): HighlightSegment[] {
  const pieces = piecesOf(text).map((piece) => ({ text: piece, words: wordsOf(piece), match: false }));
  const spoken = pieces.filter(({ words }) => words.length > 0);
  for (const { words, quoted } of terms) {
    const fits = (piece: string, word: string): boolean =>
      quoted || words.length > 1 ? piece === word : piece.startsWith(word);
    spoken.forEach((_, start) => {
      const run = spoken.slice(start, start + words.length);
      const found =
        run.length === words.length && run.every((piece, index) => fits(piece.words.join(''), words[index] ?? ''));
      if (found) for (const piece of run) piece.match = true;
    });
  }
  return pieces.map(({ text: piece, match }) => ({ text: piece, match }));
}

const matches = (segments: readonly HighlightSegment[]): number => segments.filter((segment) => segment.match).length;

/** Which of its names a hit was found by, the own name before the others, with the words that were searched for. */
export function highlight(name: string, otherNames: readonly string[], groups: readonly Group[]): Highlight {
  const terms = groups.flat().filter((term) => !term.negated);
  const own = segmentsOf(name, terms);
  const others = otherNames.map((other) => segmentsOf(other, terms));
  const best = others.reduce((most, other) => (matches(other) > matches(most) ? other : most), own);
  return { matchedField: best === own ? 'NAME' : 'OTHER_NAMES', highlight: best };
}
