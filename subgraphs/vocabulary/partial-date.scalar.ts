import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The first and the last day of the interval a partial date stands for, as ISO days; null when it is no partial date. */
export function intervalOf(date: string): { readonly first: string; readonly last: string } | null {
  const match = pattern.exec(date);
  if (!match) return null;
  const [, year = '', month, day] = match;
  const last = new Date(Date.UTC(2000, 0, 1));
  last.setUTCFullYear(Number(year), month ? Number(month) : 12, 0);
  if (month && (Number(month) < 1 || Number(month) > 12)) return null;
  const lastDay = last.toISOString().slice(0, 10);
  if (!day) return { first: `${year}-${month ?? '01'}-01`, last: lastDay };
  return Number(day) >= 1 && date <= lastDay ? { first: date, last: date } : null;
}

function partialDate(value: unknown): string {
  if (typeof value === 'string' && intervalOf(value)) return value;
  throw new GraphQLError('A PartialDate is written 2016, 2016-09 or 2016-09-14 and must exist.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** A date known to the year, the month or the day. */
export const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  description:
    'A date known to the year (2016), the month (2016-09) or the day (2016-09-14): the interval it names, in the proleptic Gregorian calendar.',
  specifiedByURL: null,
  serialize: partialDate,
  parseValue: partialDate,
  parseLiteral: (node) => partialDate(node.kind === Kind.STRING ? node.value : null),
});
