import { Field, Int, ObjectType } from 'type-graphql';
import { CountryStub } from '../../vocabulary/country.stub.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { BoundToGraph } from '../../vocabulary/bound-to-graph.type.js';
import { InterlockBasis } from './interlock-basis.enum.js';

/** An organisation that shares partners, funders or countries with another. */
@ObjectType({
  description: 'An organisation that shares partners, funders or countries with another, and which.',
  simpleResolvers: true,
})
export class Interlock {
  @Field(() => OrganizationStub, { description: 'The organisation.' })
  organization!: OrganizationStub;

  @Field(() => Int, { description: 'How many are shared.' })
  sharedCount!: number;

  @Field(() => [OrganizationStub], {
    description: 'The shared partners or funders, by id, at most 50; empty by COUNTRIES.',
  })
  sharedOrganizations!: OrganizationStub[];

  @Field(() => [CountryStub], { description: 'The shared countries, by id; empty unless by COUNTRIES.' })
  sharedCountries!: CountryStub[];
}

/** The organisations that share something with one. */
@ObjectType({
  description: 'The organisations that share partners, funders or countries with one.',
  simpleResolvers: true,
})
export class Interlocks extends BoundToGraph {
  @Field(() => InterlockBasis, { description: 'What is shared.' })
  by!: InterlockBasis;

  @Field(() => Int, { description: 'How many are shared at least.' })
  atLeast!: number;

  @Field(() => Int, { description: 'How many organisations share that many.' })
  organizationCount!: number;

  @Field(() => [Interlock], { description: 'Those that share most first, then by id.' })
  interlocks!: Interlock[];
}
