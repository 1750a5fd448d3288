import neo4j, { type Integer } from 'neo4j-driver';
import type { PropertyValue } from '../graph.js';

/** Numbers that are measured; all others are whole and stored as integers. */
export const measured: ReadonlySet<string> = new Set([
  ...['value', 'low', 'high', 'share', 'latitude', 'longitude'],
  ...['score', 'scaleMin', 'scaleMax', 'bar'],
]);

type Stored = Exclude<PropertyValue, number> | number | Integer;

/** The properties as the driver sends them, with the fingerprint by which the next load recognises the record. */
export function stored(
  properties: Readonly<Record<string, PropertyValue>>,
  fingerprint: string,
): Record<string, Stored> {
  const values: Record<string, Stored> = { seedHash: fingerprint };
  for (const [name, value] of Object.entries(properties)) {
    values[name] = typeof value === 'number' && !measured.has(name) ? neo4j.int(value) : value;
  }
  return values;
}
