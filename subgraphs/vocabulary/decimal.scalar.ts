import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const pattern = /^-?\d+(\.\d+)?$/;

function decimal(value: unknown): string {
  if (typeof value === 'string' && pattern.test(value)) return value;
  throw new GraphQLError('A Decimal is written in digits with an optional fraction, such as "1000000" or "12.50".', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** A decimal number as text, so that no digit is lost. */
export const Decimal = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description:
    'A decimal number as text (digits, an optional sign, an optional fraction after a point), so that no digit is lost.',
  serialize: decimal,
  parseValue: decimal,
  parseLiteral: (node) => decimal(node.kind === Kind.STRING ? node.value : null),
});
