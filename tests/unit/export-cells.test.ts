import { describe, expect, test } from 'vitest';
import { formulaSafe, joined, safeCell } from '../../exports/cells.js';
import { xmlName, xmlText } from '../../exports/xml.js';
import { csvLine } from '../../releases/csv.js';

describe('a cell', () => {
  test.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\tx', '\rx'])(
    'that begins like a formula is made a text: %j',
    (text) => {
      expect(formulaSafe(text)).toBe(`'${text}`);
      expect(safeCell(text)).toBe(`'${text}`);
      expect(safeCell([text])).toBe(`'${text}`);
    },
  );

  test.each(['-2', '-2.5', '+3', '-1e6', 'plain', "it's", 'a=b', ''])('that does not stays as it is: %j', (text) => {
    expect(formulaSafe(text)).toBe(text);
  });

  test('of a number is the number, of a missing value nothing, of several values their text', () => {
    expect([safeCell(-2.5), safeCell(null), safeCell(true), safeCell([])]).toEqual(['-2.5', null, 'true', '']);
    expect(joined(['a|b', 'c\\d'])).toBe('a\\|b|c\\\\d');
  });

  test('is quoted where RFC 4180 asks for it, and where it is an empty text', () => {
    expect(csvLine(['a', 'b,c', 'd"e', 'f\ng', '', null])).toBe('a,"b,c","d""e","f\ng","",\r\n');
  });
});

describe('XML', () => {
  test('keeps every character that it can write, and replaces the others', () => {
    expect(xmlText(`<a href="x">&'</a>`)).toBe(`&lt;a href=&quot;x&quot;&gt;&amp;'&lt;/a&gt;`);
    expect(xmlText('a\u0000b\ud800c\n😀')).toBe('a\ufffdb\ufffdc&#10;😀');
  });

  test('names keep letters, digits and : . _ -, and tell all others apart', () => {
    expect(xmlName('organization:a-b.c_d')).toBe('organization:a-b.c_d');
    expect(xmlName('a/b é')).toBe('a_x2f_b_x20__xe9_');
  });
});
