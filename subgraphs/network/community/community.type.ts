import { Field, Float, Int, ObjectType } from 'type-graphql';
import { OfNetwork } from '../../vocabulary/of-network.type.js';

/** A community of a network. */
@ObjectType({ description: 'Nodes with more ties among each other than to the rest.', simpleResolvers: true })
export class NetworkCommunity {
  @Field(() => Int, { description: 'How many nodes belong to it.' })
  size!: number;
}

/** The communities of a network. */
@ObjectType({
  description: 'The communities of a network by the Louvain method (docs/methods/communities.md).',
  simpleResolvers: true,
})
export class NetworkCommunities extends OfNetwork {
  @Field(() => String, { description: 'How they were found, in words.' })
  method!: string;

  @Field(() => Float, { description: 'The resolution: above 1 more and smaller communities.' })
  resolution!: number;

  @Field(() => Int, { description: 'The seed of the random order in which nodes are visited.' })
  seed!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'The modularity of this partition, -1/2 to 1; null without ties.',
  })
  modularity!: number | null;

  @Field(() => Int, { description: 'How many communities there are.' })
  communityCount!: number;

  @Field(() => [NetworkCommunity], { description: 'The largest first, then by the first id.' })
  communities!: NetworkCommunity[];
}
