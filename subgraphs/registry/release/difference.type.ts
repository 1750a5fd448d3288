import { GraphQLNonNegativeInt } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { ChangeKind } from './change-kind.enum.js';

/** How much of one kind two releases differ in. */
@ObjectType({ description: 'How many records of one kind two releases differ in.', simpleResolvers: true })
export class KindDifference {
  @Field(() => String, { description: 'The kind of record, or the type of relationship.' })
  kind!: string;

  @Field(() => GraphQLNonNegativeInt, { description: 'How many only the later one holds.' })
  added!: number;

  @Field(() => GraphQLNonNegativeInt, { description: 'How many only the earlier one holds.' })
  ended!: number;

  @Field(() => GraphQLNonNegativeInt, { description: 'How many both hold with other values.' })
  changed!: number;
}

/** One record or relationship that two releases differ in. */
@ObjectType({ description: 'One record or relationship that two releases differ in.', simpleResolvers: true })
export class RecordDifference {
  @Field(() => String, { description: 'The kind of the record, or the type of the relationship.' })
  kind!: string;

  @Field(() => ChangeKind, { description: 'What became of it.' })
  change!: ChangeKind;

  @Field(() => ID, { description: 'The id of the record, or of the record that the relationship leads from.' })
  recordId!: string;

  @Field(() => ID, { nullable: true, description: 'The id of the record that the relationship leads to.' })
  otherId!: string | null;
}

/** What two releases differ in; its counts and its records are read when they are selected. */
@ObjectType({ description: 'What two releases differ in: `from` is seen as the earlier one.', simpleResolvers: true })
export class ReleaseDifference {
  /** The release it starts from. */
  fromId!: string;
  /** The release it leads to. */
  toId!: string;
  /** The numbers of both, in the order asked for. */
  fromNumber!: number;
  toNumber!: number;
}
