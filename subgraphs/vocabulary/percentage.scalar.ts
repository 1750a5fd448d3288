import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function percentage(value: unknown): number {
  if (typeof value === 'number' && value >= 0 && value <= 100) return value;
  throw new GraphQLError('A Percentage is a number from 0 to 100.', { extensions: { code: 'BAD_USER_INPUT' } });
}

/** A share in percent. */
export const Percentage = new GraphQLScalarType<number, number>({
  name: 'Percentage',
  description: 'A share in percent, written as a number from 0 to 100: 62.5 is 62.5 percent, not 0.625.',
  specifiedByURL: null,
  serialize: percentage,
  parseValue: percentage,
  parseLiteral: (node) => percentage(node.kind === Kind.INT || node.kind === Kind.FLOAT ? Number(node.value) : null),
});
