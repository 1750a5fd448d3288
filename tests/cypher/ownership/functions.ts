import { either, elementOf, listOf, unlabelledNode, value, type Shape } from './shape.js';

/** Functions that hand out every property of a record at once. */
export const opensWholeRecord = new Set(['properties', 'keys']);

/** Functions whose answer holds no record, whatever goes in. */
const answersValue = new Set([
  'count',
  'size',
  'length',
  'labels',
  'type',
  'id',
  'elementid',
  'exists',
  'isempty',
  'tostring',
  'valuetype',
]);

const pathPart = (shape: Shape | undefined, part: 'nodes' | 'relationships'): Shape =>
  shape?.is === 'path' ? listOf(shape[part]) : listOf(either([shape ?? value, unlabelledNode]));

/** What a function's answer holds; a function that is not known hands its arguments on. */
export function shapeOfCall(name: string, args: readonly Shape[]): Shape {
  if (answersValue.has(name)) return value;
  switch (name) {
    case 'collect':
      return listOf(either(args));
    case 'head':
    case 'last':
      return elementOf(either(args));
    case 'nodes':
    case 'relationships':
      return pathPart(args[0], name);
    case 'startnode':
    case 'endnode':
      return unlabelledNode;
    default:
      return either(args);
  }
}
