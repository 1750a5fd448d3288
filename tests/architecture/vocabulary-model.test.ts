import { describe, expect, it } from 'vitest';
import {
  internalLabels,
  labels,
  relationshipTypes,
  subgraphNames,
  visibleLabels,
  type SubgraphName,
} from '../../schema/graph/model.js';

const labelNames = Object.keys(labels);
const organizations = ['Organization', 'Provider', 'Buyer', 'Supporter'];

/** Labels by which a subgraph may match a node that carries `label`. */
const namesOf = (label: string): readonly string[] => (label === 'Organization' ? organizations : [label]);
const sees = (subgraph: SubgraphName, ends: readonly string[]): boolean =>
  ends.flatMap(namesOf).some((label) => visibleLabels[subgraph].includes(label));

describe.each(Object.entries(labels))('the label %s', (label, { owner, properties }) => {
  it('is a singular noun in PascalCase, and none of the book-keeping', () => {
    expect(label).toMatch(/^([A-Z][a-z]+)+$/);
    expect(label).not.toMatch(/[^ys]s$/);
    expect(internalLabels).not.toContain(label);
  });

  it('is visible to its owner', () => {
    expect(visibleLabels[owner]).toContain(label);
  });

  it('has an id that everybody reads, and properties in camelCase', () => {
    expect(properties['id']).toBe('shared');
    expect(Object.keys(properties).filter((name) => !/^[a-z]+([A-Z][a-z]+)*$/.test(name))).toEqual([]);
  });

  it('gives each property to everybody, to its owner, or to a subgraph that sees it through a label', () => {
    const givenTo = new Set(Object.values(properties).filter((reader) => reader !== 'own' && reader !== 'shared'));
    const blind = [...givenTo].filter(
      (reader) => !sees(reader, organizations.includes(label) ? ['Organization'] : [label]),
    );
    expect(blind).toEqual([]);
  });
});

describe.each(Object.entries(relationshipTypes))('the relationship %s', (type, { from, to, properties, readers }) => {
  it('is in capitals and joins labels that exist', () => {
    expect(type).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    expect([...from, ...to].filter((label) => !labelNames.includes(label))).toEqual([]);
    expect(from.length * to.length).toBeGreaterThan(0);
  });

  it('has readers, each once, who see both ends of it', () => {
    expect(readers.length).toBeGreaterThan(0);
    expect(new Set(readers).size).toBe(readers.length);
    expect(readers.filter((reader) => !sees(reader, from) || !sees(reader, to))).toEqual([]);
  });

  it('has properties in camelCase, each once', () => {
    expect(properties.filter((name) => !/^[a-z]+([A-Z][a-z]+)*$/.test(name))).toEqual([]);
    expect(new Set(properties).size).toBe(properties.length);
  });
});

describe('what the subgraphs see', () => {
  it('is said for every subgraph', () => {
    expect(Object.keys(visibleLabels).sort()).toEqual([...subgraphNames].sort());
  });

  it.each(subgraphNames)('%s: labels that exist, each once, its keys among them', (subgraph) => {
    const visible = visibleLabels[subgraph];
    expect(visible.filter((label) => !labelNames.includes(label))).toEqual([]);
    expect(new Set(visible).size).toBe(visible.length);
    expect(visible).toContain('Entity');
  });

  it.each(subgraphNames)('%s: no label but its own that no relationship of its leads to', (subgraph) => {
    const reached = new Set(
      Object.values(relationshipTypes).flatMap(({ from, to, readers }) =>
        readers.includes(subgraph) ? [...from, ...to].flatMap(namesOf) : [],
      ),
    );
    const stray = visibleLabels[subgraph].filter((label) => labels[label]?.owner !== subgraph && !reached.has(label));
    // The state of the graph hangs on nothing: every result names it.
    expect(
      subgraph === 'identity' ? [] : stray.filter((label) => label !== 'Entity' && label !== 'GraphState'),
    ).toEqual([]);
  });
});

it('a property that several kinds of organisation carry belongs to the same subgraph on each', () => {
  const readers = new Map<string, Set<string>>();
  for (const [name, reader] of organizations.flatMap((label) => Object.entries(labels[label]?.properties ?? {}))) {
    readers.set(name, (readers.get(name) ?? new Set()).add(reader));
  }
  expect([...readers].filter(([, owners]) => owners.size > 1).map(([name]) => name)).toEqual([]);
});
