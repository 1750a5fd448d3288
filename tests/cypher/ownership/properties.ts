import { either, value, type Shape } from './shape.js';
import type { Walk } from './walk.js';

/** Reads one property of whatever `shape` may be, and answers what the property holds. */
export function readProperty(shape: Shape, key: string, walk: Walk): Shape {
  if (shape.is === 'map') return Object.hasOwn(shape.fields, key) ? (shape.fields[key] ?? value) : value;
  if (shape.is === 'either') return either(shape.options.map((option) => readProperty(option, key, walk)));
  if (shape.is === 'list') return readProperty(shape.of, key, walk);
  walk.access.property(shape, key);
  return value;
}
