import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { entityDescriptions } from '../../vocabulary/entity-descriptions.js';

/** A kind of work that organisations offer. */
@Directive('@key(fields: "id")')
@ObjectType({ description: entityDescriptions.Service, simpleResolvers: true })
export class Service {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => String, { description: 'What belongs to it.' })
  definition!: string;

  @Field(() => String, { nullable: true, description: 'The class of economic activity, ISIC revision 4.' })
  isic!: string | null;

  @Field(() => String, { nullable: true, description: 'The occupation, ISCO-08.' })
  isco!: string | null;

  @Field(() => String, { nullable: true, description: 'The code in procurement vocabularies.' })
  procurementCode!: string | null;

  @Field(() => Boolean, { description: 'Whether it is work for clients, not a way to prepare or place workers.' })
  capability!: boolean;
}
