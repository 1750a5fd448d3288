import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { organizationDescription } from './entity-descriptions.js';

/** An organisation of any kind, as the subgraphs see it that add to all organisations; partnerships owns the interface. */
@Directive('@interfaceObject')
@Directive('@key(fields: "id")')
@ObjectType('Organization', { description: organizationDescription, simpleResolvers: true })
export class OrganizationStub {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;
}
