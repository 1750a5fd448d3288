import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { entityDescriptions } from '../../vocabulary/entity-descriptions.js';
import { WorkerGroupDimension } from './worker-group-dimension.enum.js';

/** A group of people whom impact sourcing reaches. */
@Directive('@key(fields: "id")')
@ObjectType({ description: entityDescriptions.WorkerGroup, simpleResolvers: true })
export class WorkerGroup {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => String, { description: 'The name of the group.' })
  name!: string;

  @Field(() => String, { description: 'Who belongs to it.' })
  definition!: string;

  @Field(() => WorkerGroupDimension, { description: 'What its people have in common.' })
  dimension!: WorkerGroupDimension;

  @Field(() => String, {
    nullable: true,
    description:
      'Its code among the groups of the impact sourcing metrics working group and the test of the Global Impact Sourcing Coalition; null when it is in neither.',
  })
  standardCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The nearest code among the populations served of the Common Impact Data Standard; null when there is none.',
  })
  cidsCode!: string | null;
}
