import { describe, expect, test } from 'vitest';
import { fold, wordsOf } from '../../subgraphs/shared/fold.js';
import { highlight } from '../../subgraphs/partnerships/search/highlight.js';
import { parseSearchText, toLucene } from '../../subgraphs/partnerships/search/search-text.js';

const lucene = (text: string): string => toLucene(parseSearchText(text));

describe('the text of a search', () => {
  test.each([
    ['sama', '(+("sama"^2 OR sama*))'],
    ['digital divide', '(+("digital"^2 OR digital*) +("divide"^2 OR divide*))'],
    ['digital AND divide', '(+("digital"^2 OR digital*) +("divide"^2 OR divide*))'],
    ['digital OR divide', '(+("digital"^2 OR digital*)) (+("divide"^2 OR divide*))'],
    ['digital NOT divide', '(+("digital"^2 OR digital*) -("divide"^2 OR divide*))'],
    ['"digital divide"', '(+"digital divide")'],
    ['data"base" x', '(+("data"^2 OR data*) +"base" +("x"^2 OR x*))'],
    ['and or not', '(+("and"^2 OR and*) +("or"^2 OR or*) +("not"^2 OR not*))'],
    ['AT&T', '(+"at t")'],
    ["O'Reilly amazon.com", '(+"o reilly" +"amazon com")'],
    ['Genpact™ Łódź Straße', '(+("genpacttm"^2 OR genpacttm*) +("lodz"^2 OR lodz*) +("strasse"^2 OR strasse*))'],
    ['"unclosed', '(+("unclosed"^2 OR unclosed*))'],
    ['', ''],
    ['&& || !! \\ / * ? ~', ''],
  ])('%s becomes %s', (text, expected) => {
    expect(lucene(text)).toBe(expected);
  });

  test('brings nothing into the query but letters, digits and what was written here', () => {
    const hostile = '+-&&||!(){}[]^"~*?:\\/ a:b name:x^9 {!frange} \u0000 \u202e';
    expect(lucene(hostile).replaceAll(' OR ', ' ').replaceAll('^2', '')).toMatch(/^[\p{L}\p{N} ()+"*]*$/u);
  });
});

describe('words', () => {
  test('are folded and split at everything that is neither letter nor digit', () => {
    expect(fold('  Société   GÉNÉRALE ')).toBe('societe generale');
    expect(wordsOf('Société Générale (S.A.) – Œuvre 24/7')).toEqual([
      'societe',
      'generale',
      's',
      'a',
      'oeuvre',
      '24',
      '7',
    ]);
  });
});

describe('a highlight', () => {
  test('marks the words that begin as the search does, and joins back to the name', () => {
    const found = highlight('Digital Divide Data', ['DDD'], parseSearchText('divi'));
    expect(found.matchedField).toBe('NAME');
    expect(found.highlight.map(({ text }) => text).join('')).toBe('Digital Divide Data');
    expect(found.highlight.filter(({ match }) => match).map(({ text }) => text)).toEqual(['Divide']);
  });

  test('marks a phrase as a run of whole words, and nothing else', () => {
    const marked = (name: string, text: string) =>
      highlight(name, [], parseSearchText(text))
        .highlight.filter(({ match }) => match)
        .map(({ text: piece }) => piece);
    expect(marked('E-Waste Education Enterprise', 'e-waste')).toEqual(['E', 'Waste']);
    expect(marked('Arthur Art', '"art"')).toEqual(['Art']);
    expect(marked('Digital Divide Data', 'digital NOT data')).toEqual(['Digital']);
  });

  test('takes another name where that fits better', () => {
    const found = highlight('Digital Divide Data', ['DDD', 'D.D. Data'], parseSearchText('DDD'));
    expect(found).toEqual({ matchedField: 'OTHER_NAMES', highlight: [{ text: 'DDD', match: true }] });
  });
});
