import { decodeCursor, encodeCursor } from '../../subgraphs/shared/cursor.js';
import type { Variables } from '../contender.js';
import type { Handwritten } from './handwritten.js';

const size = 20;

const page = (condition: string): string => `
    MATCH (n:Organization)
    USING INDEX n:Organization(sortName, id)
    WHERE ${condition}
    WITH n ORDER BY n.sortName, n.id LIMIT ${size + 1}
    RETURN n.id AS id, n.name AS name, n.roles AS roles, n.sortName AS key ORDER BY n.sortName, n.id`;

const after = page('n.sortName >= $key AND n.id IS NOT NULL AND (n.sortName > $key OR n.id > $id)');
const first = page('n.sortName IS NOT NULL AND n.id IS NOT NULL');

/** The cursor is the API's own, so that the answers are equal to the letter. */
export const deepPage: Handwritten = {
  cypher: ({ after: cursor }: Variables) => (cursor === undefined ? first : after),
  parameters: ({ after: cursor }) =>
    cursor === undefined ? {} : decodeCursor('organizations', 'NAME_ASC', 'string', String(cursor)),
  shape: (rows) => {
    const edges = rows.slice(0, size).map(({ id, name, roles, key }) => ({
      cursor: encodeCursor('organizations', 'NAME_ASC', { key: String(key), id: String(id) }),
      node: { id, name, roles },
    }));
    const pageInfo = { hasNextPage: rows.length > size, endCursor: edges.at(-1)?.cursor ?? null };
    return { organizations: { edges, pageInfo } };
  },
};
