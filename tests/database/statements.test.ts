import { expect, test } from 'vitest';
import { statementsOf } from '../../database/statements.js';

test('statements end at semicolons, and the last one may go without', () => {
  expect(statementsOf('CREATE (:A);\n\nCREATE (:B);CREATE (:C)')).toEqual([
    'CREATE (:A)',
    'CREATE (:B)',
    'CREATE (:C)',
  ]);
});

test('semicolons in strings and in escaped names end nothing', () => {
  for (const statement of [
    `RETURN 'a;b'`,
    `RETURN "a;b"`,
    'MATCH (n:`a;b`) RETURN n',
    `RETURN 'it\\'s;', "say \\";\\""`,
  ]) {
    expect(statementsOf(`${statement};`)).toEqual([statement]);
  }
});

test('comments end nothing, open no string, and are no statements', () => {
  expect(statementsOf(`// don't; stop\nRETURN 1 /* it's; */ + 2; // the end;`)).toEqual(['RETURN 1   + 2']);
  expect(statementsOf(' ;; // nothing\n/* at all */ ;')).toEqual([]);
});

test('comment marks in strings are text, and a slash alone is division', () => {
  expect(statementsOf(`RETURN 'https://x.org/*;*/', 6 / 2;`)).toEqual([`RETURN 'https://x.org/*;*/', 6 / 2`]);
});
