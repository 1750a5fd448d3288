import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { entityDescriptions } from '../../vocabulary/entity-descriptions.js';

/** A certificate by its key; impact-metrics owns it. */
@Directive('@key(fields: "id")')
@ObjectType('Certificate', { description: entityDescriptions.Certificate, simpleResolvers: true })
export class CertificateStub {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;
}
