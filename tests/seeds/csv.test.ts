import { describe, expect, it } from 'vitest';
import { splitRows } from '../../seeds/csv.js';

describe('splitting a CSV text', () => {
  it('says on which line each row starts, also after blank lines and cells of several lines', () => {
    const { rows, broken } = splitRows('\uFEFFa,b\n1,"x\ny"\n\n2,"say ""hi"""\n');
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', 'x\ny'] },
      { line: 5, cells: ['2', 'say "hi"'] },
    ]);
    expect(broken).toEqual([]);
  });

  it('reports a line with a broken quote and reads the lines after it', () => {
    const { rows, broken } = splitRows('a,b\n1,"x"y\n2,z\n3,"never closed\n4,z\n');
    expect(rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [1, 'a'],
      [3, '2'],
      [5, '4'],
    ]);
    expect(broken.map(({ line }) => line)).toEqual([2, 4]);
    expect(broken[1]?.reason).toMatch(/Quote Not Closed/);
  });

  it('keeps rows of a wrong length for the reader of the file to judge', () => {
    expect(splitRows('a,b\n1\n1,2,3\n').rows.map(({ cells }) => cells.length)).toEqual([2, 1, 3]);
  });
});
