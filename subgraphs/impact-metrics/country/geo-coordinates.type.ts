import { GraphQLLatitude, GraphQLLongitude } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';

/** A point on the globe. */
@ObjectType({ description: 'A point on the globe (WGS 84).', simpleResolvers: true })
export class GeoCoordinates {
  @Field(() => GraphQLLatitude, { description: 'Degrees north of the equator, negative for south.' })
  latitude!: number;

  @Field(() => GraphQLLongitude, { description: 'Degrees east of Greenwich, negative for west.' })
  longitude!: number;
}
