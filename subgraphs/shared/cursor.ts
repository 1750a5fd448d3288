import { BadUserInputError } from './errors.js';

export type SortKey = string | number;

/** Where a page ends: the sort key and the id of one row, bound to the list and the order it was read in. */
export interface Cursor {
  readonly key: SortKey;
  readonly id: string;
}

/** An opaque text for `cursor`. */
export function encodeCursor(list: string, order: string, { key, id }: Cursor): string {
  return Buffer.from(JSON.stringify([list, order, key, id]), 'utf8').toString('base64url');
}

/** Reads a cursor back; one that is damaged, or from another list or order, is bad input. */
export function decodeCursor(list: string, order: string, keyType: 'string' | 'number', text: string): Cursor {
  const [cursorList, cursorOrder, key, id] = parse(text);
  if (cursorList !== list) throw new BadUserInputError('This cursor belongs to another list.');
  if (cursorOrder !== order) throw new BadUserInputError('This cursor belongs to another order of the list.');
  if (typeof key !== keyType || typeof id !== 'string')
    throw new BadUserInputError('This is not a cursor of this list.');
  return { key: key as SortKey, id };
}

function parse(text: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && parts.length === 4) return parts;
  } catch {
    // Falls through: whatever is wrong with it, it is not one of ours.
  }
  throw new BadUserInputError('This is not a cursor of this list.');
}
