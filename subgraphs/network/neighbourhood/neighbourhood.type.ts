import { Field, Int, ObjectType } from 'type-graphql';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { PartnershipStub } from '../../vocabulary/partnership.stub.js';
import { BoundToGraph } from '../../vocabulary/bound-to-graph.type.js';

/** An organisation of a neighbourhood. */
@ObjectType({ description: 'An organisation of a neighbourhood.', simpleResolvers: true })
export class NeighbourhoodNode {
  @Field(() => OrganizationStub, { description: 'The organisation.' })
  organization!: OrganizationStub;

  @Field(() => Int, { description: 'How many steps away it is; 0 for the organisation itself.' })
  distance!: number;
}

/** Two organisations of a neighbourhood that work together. */
@ObjectType({
  description: 'Two organisations of a neighbourhood that are parties of one partnership or more.',
  simpleResolvers: true,
})
export class NeighbourhoodTie {
  @Field(() => OrganizationStub, { description: 'The end whose id comes first.' })
  source!: OrganizationStub;

  @Field(() => OrganizationStub, { description: 'The other end. A tie has no direction.' })
  target!: OrganizationStub;

  @Field(() => Int, { description: 'How many partnerships tie the two, under the filter.' })
  partnershipCount!: number;

  @Field(() => [PartnershipStub], {
    description: 'Those partnerships by id, at most 100 of them; partnershipCount says how many there are.',
  })
  partnerships!: PartnershipStub[];
}

/** The ego network of an organisation. */
@ObjectType({
  description:
    'The ego network of an organisation: those within some steps of it, and every tie among them. A partnership of three parties ties each two of them.',
  simpleResolvers: true,
})
export class Neighbourhood extends BoundToGraph {
  @Field(() => [NeighbourhoodNode], {
    description:
      'The organisation itself, then the others: nearest first, then most closely tied to those before, then by id.',
  })
  nodes!: NeighbourhoodNode[];

  @Field(() => [NeighbourhoodTie], { description: 'The ties among the nodes, by the ids of their ends.' })
  edges!: NeighbourhoodTie[];

  @Field(() => Int, { description: 'How many nodes are listed.' })
  nodeCount!: number;

  @Field(() => Int, { description: 'How many edges are listed.' })
  edgeCount!: number;

  @Field(() => Int, { description: 'The number of steps up to which no organisation is left out.' })
  completeDepth!: number;

  @Field(() => Int, {
    description:
      'How many organisations were left out at the first step that did not fit; what lies behind them was not looked for.',
  })
  omittedCount!: number;

  @Field(() => Boolean, {
    description:
      'true: something was left out, of the nodes or of the ties of an organisation with more than 1,000 partners.',
  })
  truncated!: boolean;
}
