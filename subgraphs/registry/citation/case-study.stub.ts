import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { entityDescriptions } from '../../vocabulary/entity-descriptions.js';

/** A case study by its key; impact-metrics owns it. */
@Directive('@key(fields: "id")')
@ObjectType('CaseStudy', { description: entityDescriptions.CaseStudy, simpleResolvers: true })
export class CaseStudyStub {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;
}
