import { GraphQLNonNegativeInt } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';

/** One table of a release. */
@ObjectType({ description: 'One table of a release: a gzipped CSV file.', simpleResolvers: true })
export class ReleaseTable {
  @Field(() => String, { description: 'The kind of record, or the type of relationship, that its rows are.' })
  name!: string;

  @Field(() => GraphQLNonNegativeInt, { description: 'The number of its rows.' })
  rowCount!: number;

  @Field(() => String, { description: 'The SHA-256 of its text before compression, in hexadecimal.' })
  sha256!: string;
}
