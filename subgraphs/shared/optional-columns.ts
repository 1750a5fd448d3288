import type { GraphQLResolveInfo } from 'graphql';
import type { AnyList, OptionalColumns } from './list.js';
import { fieldsBelow } from './selection.js';

/** The groups of optional columns that the `edges` of a page need; all of them when nothing is known of the selection. */
export function optionalColumnsFor({ optional = {}, edge }: AnyList, info?: GraphQLResolveInfo): string[] {
  const groups = { node: optional, edge: edge?.optional ?? {} };
  if (!info) return Object.values(groups).flatMap((group) => Object.keys(group));
  const edgeFields = fieldsBelow(info.fieldNodes, info);
  const nodeFields = fieldsBelow(
    edgeFields.filter(({ name }) => name.value === 'node'),
    info,
  );
  const needed = (group: OptionalColumns, selected: typeof edgeFields): string[] =>
    Object.keys(group).filter((name) => selected.some((field) => group[name]?.fields.includes(field.name.value)));
  return [...needed(groups.node, nodeFields), ...needed(groups.edge, edgeFields)];
}

/** The list with no optional columns but those of some groups. */
export function withOptional<List extends AnyList>(list: List, chosen: readonly string[] | undefined): List {
  if (!chosen || (!list.optional && !list.edge?.optional)) return list;
  const { edge } = list;
  return {
    ...list,
    ...without(list, list.optional, chosen),
    ...(edge && { edge: { ...edge, ...without(edge, edge.optional, chosen) } }),
  };
}

interface Columns {
  readonly columns: Readonly<Record<string, string>>;
  readonly rules: object;
}

function without({ columns, rules }: Columns, optional: OptionalColumns = {}, chosen: readonly string[]): Columns {
  const dropped = new Set(
    Object.keys(optional)
      .filter((name) => !chosen.includes(name))
      .flatMap((name) => optional[name]?.columns ?? []),
  );
  const kept = <Value>(record: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => !dropped.has(name)));
  return { columns: kept(columns), rules: kept(rules as Record<string, unknown>) };
}
