import { fold } from '../../shared/fold.js';
import type { Group } from './search-text.js';

/** A piece of the matched text; `match` says whether it was searched for. */
export interface HighlightSegment {
  text: string;
  match: boolean;
}

export interface Highlight {
  matchedField: 'NAME' | 'OTHER_NAMES';
  highlight: HighlightSegment[];
}

const segmentsOf = (text: string, words: readonly string[]): HighlightSegment[] =>
  text
    .split(/([\p{L}\p{N}\p{M}]+)/u)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, match: words.some((word) => fold(piece).startsWith(word)) }));

const matches = (segments: readonly HighlightSegment[]): number => segments.filter((segment) => segment.match).length;

/** Which of its names a hit was found by, the own name before the others, with the words that were searched for. */
export function highlight(name: string, otherNames: readonly string[], groups: readonly Group[]): Highlight {
  const words = groups.flat().flatMap((term) => (term.negated ? [] : term.words));
  const own = segmentsOf(name, words);
  const others = otherNames.map((other) => segmentsOf(other, words));
  const best = others.reduce((most, other) => (matches(other) > matches(most) ? other : most), own);
  return { matchedField: best === own ? 'NAME' : 'OTHER_NAMES', highlight: best };
}
