import { GraphQLCurrency } from 'graphql-scalars';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Decimal } from './decimal.scalar.js';

/** An amount of money: nominal, as the source states it, never converted. */
@Directive('@shareable')
@ObjectType('Money', {
  description: 'An amount of money: nominal, as the source states it, never converted.',
  simpleResolvers: true,
})
export class Money {
  @Field(() => Decimal, { description: 'The amount, in units of the currency.' })
  amount!: string;

  @Field(() => GraphQLCurrency, { description: 'ISO 4217 code.' })
  currency!: string;
}
