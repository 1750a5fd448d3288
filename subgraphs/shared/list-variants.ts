import { allPredicates, type Predicate } from './filter.js';
import { countText, facetsText } from './count-text.js';
import type { Shape } from './list-clauses.js';
import { pageText } from './list-text.js';
import type { AnyList } from './list.js';
import { withOptional } from './optional-columns.js';
import type { AnyQuery } from './query.js';

/**
 * The texts a list can send, for the checks. What decides how rows are found (order, direction, keyset, and the predicates that lead to
 * an index) is taken in every combination; a predicate that only narrows what was found is taken alone, beside each that leads, and
 * with all others together. Optional columns change no access: they are all there, or, in one shape, none.
 */
export function listVariants(list: AnyList): AnyQuery[] {
  const all = allPredicates(list.filters);
  const leads = ({ field, operator }: Predicate): boolean =>
    !list.parent && (operator === 'contains' || (operator === 'eq' && list.filters[field]?.seek !== undefined));
  const inEveryShape: (readonly Predicate[])[] = [[], ...all.filter(leads).map((one) => [one])];
  const inOneShape = [
    all,
    ...all.filter((one) => !leads(one)).map((one) => [one]),
    ...all.filter(leads).flatMap((one) => all.filter((other) => other !== one).map((other) => [one, other])),
  ];
  const few = [[], all];
  const everyShape = (predicates: readonly Predicate[]) => distinctShapes(list, predicates);
  const lastShape = (predicates: readonly Predicate[]) => everyShape(predicates).slice(-1);
  return [
    ...pagesOf(list, inEveryShape, everyShape),
    ...pagesOf(list, inOneShape, lastShape),
    ...(list.optional || list.edge?.optional ? pagesOf(withOptional(list, []), [[]], lastShape) : []),
    ...few.map((predicates) => variant(list, 'Count', predicates, countText(list, predicates))),
    ...(list.facets ? few.map((predicates) => variant(list, 'Facets', predicates, facetsText(list, predicates))) : []),
  ];
}

const pagesOf = (
  list: AnyList,
  sets: readonly (readonly Predicate[])[],
  shapesOf: (predicates: readonly Predicate[]) => Shape[],
): AnyQuery[] =>
  sets.flatMap((predicates) =>
    shapesOf(predicates).map((shape) => variant(list, shape, predicates, pageText(list, shape))),
  );

function variant(list: AnyList, of: Shape | string, predicates: readonly Predicate[], cypher: string): AnyQuery {
  const suffix =
    typeof of === 'string' ? of : ` by ${of.order.key}${of.descending ? ' desc' : ''}${of.cursor ? ' after' : ''}`;
  const named = predicates.map(({ field, operator }) => `${field}.${operator}`);
  return { name: [list.name + suffix, ...named].join(' '), cypher, rules: {} };
}

/** Every way to page by each key; below a parent all children are sorted whatever the way, so there one for each key is enough. */
function distinctShapes(list: AnyList, predicates: readonly Predicate[]): Shape[] {
  const keys = new Map(Object.values(list.orders).map((order) => [order.key, order]));
  return [...keys.values()].flatMap((order) =>
    list.parent
      ? [false, true].map((cursor) => ({ order, descending: order.descending, cursor, predicates }))
      : [false, true].flatMap((descending) =>
          [false, true].map((cursor) => ({ order, descending, cursor, predicates })),
        ),
  );
}
