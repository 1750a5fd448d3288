import { describe, expect, test } from 'vitest';
import { readTwice } from '../../exports/read-twice.js';
import { DatabaseTimeoutError, OperationEndedError } from '../../subgraphs/shared/errors.js';
import { integer, type ExecuteRead, type Query } from '../../subgraphs/shared/query.js';

const query: Query<object, { number: number }> = {
  name: 'one',
  cypher: 'RETURN 1 AS number',
  rules: { number: integer },
};

/** A door that fails so many times before it answers. */
function failing(times: number, error: Error) {
  const calls: object[] = [];
  const executeRead = (async (_: unknown, params: object) => {
    calls.push(params);
    if (calls.length <= times) throw error;
    return [{ number: calls.length }];
  }) as ExecuteRead;
  return { calls, read: readTwice(executeRead) };
}

describe('a read of an export', () => {
  test('that took too long is asked once more', async () => {
    const { calls, read } = failing(1, new DatabaseTimeoutError(new Error('late')));
    expect(await read(query, { a: 1 })).toEqual([{ number: 2 }]);
    expect(calls).toEqual([{ a: 1 }, { a: 1 }]);
  });

  test('that takes too long twice fails', async () => {
    const late = new DatabaseTimeoutError(new Error('late'));
    const { calls, read } = failing(2, late);
    await expect(read(query, {})).rejects.toBe(late);
    expect(calls).toHaveLength(2);
  });

  test('that fails for another reason is not repeated', async () => {
    const { calls, read } = failing(1, new OperationEndedError());
    await expect(read(query, {})).rejects.toThrow('took too long');
    expect(calls).toHaveLength(1);
  });
});
