import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { entityDescriptions } from '../../vocabulary/entity-descriptions.js';
import { EvidenceLevel } from '../observation/evidence-level.enum.js';

/** One engagement, told. */
@Directive('@key(fields: "id")')
@ObjectType({ description: entityDescriptions.CaseStudy, simpleResolvers: true })
export class CaseStudy {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => String, { description: 'What it is about, in our own words.' })
  title!: string;

  @Field(() => Int, { nullable: true, description: 'The year it is told of; null where it is not stated.' })
  year!: number | null;

  @Field(() => String, { description: 'The work that was done, in the words of the data set.' })
  service!: string;

  @Field(() => String, { description: 'What happened, in our own words.' })
  summary!: string;

  @Field(() => EvidenceLevel, {
    nullable: true,
    description:
      'What stands behind it: the weakest evidence among the figures that were read in the same source. Null, not stated, where none was read there.',
  })
  evidenceLevel!: EvidenceLevel | null;
}
