import { GraphQLDateTimeISO, GraphQLNonNegativeInt } from 'graphql-scalars';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { entityDescriptions } from '../../vocabulary/entity-descriptions.js';

/** A frozen state of the graph. */
@Directive('@key(fields: "id")')
@ObjectType({ description: entityDescriptions.Release, simpleResolvers: true })
export class Release {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => GraphQLNonNegativeInt, { description: 'Its number: 1 for the first.' })
  number!: number;

  @Field(() => String, { description: 'The hash over all its tables: the same data has the same hash.' })
  hash!: string;

  @Field(() => GraphQLNonNegativeInt, { description: 'The revision of the graph it was cut at.' })
  revision!: number;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => String, { nullable: true, description: 'What its makers say of it.' })
  note!: string | null;

  @Field(() => GraphQLNonNegativeInt, { description: 'The number of its records.' })
  recordCount!: number;

  @Field(() => GraphQLNonNegativeInt, { description: 'The number of its relationships.' })
  relationshipCount!: number;

  @Field(() => String, { description: 'What is known of the rights in it.' })
  licence!: string;

  @Field(() => String, { description: 'How to cite it as a whole.' })
  citation!: string;
}
