import { Field, Int, ObjectType } from 'type-graphql';
import { CountryStub } from '../../vocabulary/country.stub.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { BoundToGraph } from '../../vocabulary/bound-to-graph.type.js';

/** An impact sourcing provider and a mainstream provider with common ground. */
@ObjectType({
  description:
    'One impact sourcing provider (ISSP) and one mainstream provider (BPO) that share a buyer or a country of delivery.',
  simpleResolvers: true,
})
export class HybridCandidate {
  @Field(() => OrganizationStub, { description: 'The impact sourcing provider.' })
  issp!: OrganizationStub;

  @Field(() => OrganizationStub, { description: 'The mainstream provider.' })
  bpo!: OrganizationStub;

  @Field(() => [OrganizationStub], { description: 'The buyers that both sell to, by id.' })
  buyers!: OrganizationStub[];

  @Field(() => [CountryStub], { description: 'The countries that both deliver in, by id.' })
  countries!: CountryStub[];

  @Field(() => Boolean, { description: 'true: the two are parties of one partnership already.' })
  alreadyPartners!: boolean;
}

/** The pairs that could deliver together. */
@ObjectType({ description: 'Pairs of an ISSP and a BPO that could deliver together.', simpleResolvers: true })
export class HybridCandidates extends BoundToGraph {
  @Field(() => Int, { description: 'How many pairs there are.' })
  pairCount!: number;

  @Field(() => Boolean, { description: 'true: pairs were made only of the 400 providers with most partnerships.' })
  truncated!: boolean;

  @Field(() => [HybridCandidate], {
    description: 'The pairs: most common buyers first, then most common countries, then by ids.',
  })
  candidates!: HybridCandidate[];
}
