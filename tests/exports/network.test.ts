import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { edgesOf } from '../../exports/network.js';
import { seedRows } from '../support/seed-files.js';
import { openExports, type ExportServer } from './server.js';

let exports: ExportServer;
let nodes: Row[];
let edges: Row[];
let graphml: string;
let gexf: string;

type Row = Record<string, string>;
const rowsOf = (csv: string): Row[] => parse<Row>(csv, { columns: true });
const organisations = seedRows('organisations.csv');
const partnerships = seedRows('partnerships.csv');

beforeAll(async () => {
  exports = await openExports();
  nodes = rowsOf(await exports.text('network-nodes.csv'));
  edges = rowsOf(await exports.text('network-edges.csv'));
  graphml = await exports.text('network.graphml');
  gexf = await exports.text('network.gexf');
});
afterAll(() => exports.close());

/** The elements of a name: attributes, and what stands between its tags. */
function elements(xml: string, name: string): { attributes: Row; inner: string }[] {
  const pattern = new RegExp(`<${name}((?: [\\w.:]+="[^"]*")*)(?:/>|>(.*?)</${name}>)`, 'gs');
  return [...xml.matchAll(pattern)].map(([, attributes = '', inner = '']) => ({
    attributes: Object.fromEntries(
      [...attributes.matchAll(/([\w.:]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    ),
    inner,
  }));
}

describe('the network as CSV', () => {
  test('has every organisation as a node, those without a partnership too', () => {
    expect(nodes.map(({ id }) => id).sort()).toEqual(
      organisations.map((row) => `organization:${row['org_id']}`).sort(),
    );
    expect(nodes.length).toBeGreaterThan(new Set(edges.flatMap(({ source, target }) => [source, target])).size);
  });

  test('has an edge for every partnership, between its two parties', () => {
    expect(edges).toHaveLength(partnerships.length);
    const byId = new Map(edges.map((edge) => [edge['partnershipId'], edge]));
    for (const row of partnerships) {
      const edge = byId.get(`partnership:${row['partnership_id']}`);
      expect([edge?.['source'], edge?.['target']]).toEqual([
        `organization:${row['party_a_id']}`,
        `organization:${row['party_b_id']}`,
      ]);
    }
  });

  test('leads only to nodes that are there, and is filtered as the list of partnerships is', async () => {
    const known = new Set(nodes.map(({ id }) => id));
    expect(edges.filter(({ source = '', target = '' }) => !known.has(source) || !known.has(target))).toEqual([]);
    const filter = encodeURIComponent(JSON.stringify({ family: { eq: 'FUNDING' } }));
    const funding = rowsOf(await exports.text(`network-edges.csv?filter=${filter}`));
    expect(funding.length).toBeGreaterThan(0);
    expect(funding).toEqual(edges.filter(({ family }) => family === 'FUNDING'));
  });
});

describe('a partnership', () => {
  const partnership = (partyIds: string[]) => ({
    id: 'partnership:x',
    partyIds,
    partyRoles: partyIds.map(() => 'PARTNER'),
  });

  test('of three parties is an edge for each pair, each with a name of its own', () => {
    const pairs = edgesOf(partnership(['a', 'b', 'c'])).map(({ id, source, target }) => ({ id, source, target }));
    expect(pairs).toEqual([
      { id: 'partnership:x', source: 'a', target: 'b' },
      { id: 'partnership:x.2', source: 'a', target: 'c' },
      { id: 'partnership:x.3', source: 'b', target: 'c' },
    ]);
  });

  test('of one known party has no edge, one with itself is a loop', () => {
    expect(edgesOf(partnership(['a']))).toEqual([]);
    expect(edgesOf(partnership(['a', 'a']))).toMatchObject([{ source: 'a', target: 'a' }]);
  });
});

describe('GraphML', () => {
  test('has a declared key for each datum, and the nodes and edges of the CSV with their attributes', () => {
    const keys = elements(graphml, 'key').map(({ attributes }) => attributes);
    const used = new Set([...graphml.matchAll(/<data key="([^"]+)"/g)].map(([, key]) => key));
    expect([...used].filter((key) => !keys.some(({ id }) => id === key))).toEqual([]);
    const graphNodes = elements(graphml, 'node');
    const graphEdges = elements(graphml, 'edge');
    expect(graphNodes.map(({ attributes }) => attributes['id'])).toEqual(nodes.map(({ id }) => id));
    expect(graphEdges.map(({ attributes: { id, source, target } }) => ({ id, source, target }))).toEqual(
      edges.map(({ id, source, target }) => ({ id, source, target })),
    );
    const kinds = graphEdges.map(({ inner }) => /<data key="edge.kind">([^<]*)/.exec(inner)?.[1]);
    expect(kinds).toEqual(edges.map(({ kind }) => kind));
    expect(new Set(graphNodes.map(({ attributes }) => attributes['id'])).size).toBe(nodes.length);
  });
});

describe('GEXF', () => {
  test('has the nodes and edges of the CSV', () => {
    expect(elements(gexf, 'node').map(({ attributes }) => attributes['id'])).toEqual(nodes.map(({ id }) => id));
    expect(elements(gexf, 'edge').map(({ attributes }) => attributes['id'])).toEqual(edges.map(({ id }) => id));
  });

  test('gives a dated edge its widest time, as start and end and as a spell, and an undated one none', () => {
    const byId = new Map(edges.map((edge) => [edge['id'], edge]));
    const dated = elements(gexf, 'edge').filter(({ attributes, inner }) => {
      const { firstDay, lastDay } = byId.get(attributes['id'] ?? '') ?? {};
      expect(attributes['start'] ?? '').toBe(firstDay);
      expect(attributes['end'] ?? '').toBe(lastDay);
      const spell = elements(inner, 'spell')[0]?.attributes;
      expect([spell?.['start'] ?? '', spell?.['end'] ?? '']).toEqual([firstDay, lastDay]);
      return attributes['start'] !== undefined;
    });
    expect(dated).toHaveLength(edges.filter(({ startStated }) => startStated !== '').length);
    expect(dated.length).toBeGreaterThan(100);
    expect(edges.find(({ startStated }) => startStated?.length === 4)?.['firstDay']).toMatch(/^\d{4}-01-01$/);
  });
});
