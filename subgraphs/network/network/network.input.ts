import { ArgsType, Field, InputType } from 'type-graphql';
import { OptionalCountryFilter } from '../../vocabulary/filter.input.js';
import { OrganizationRoleFilter } from '../../vocabulary/organization.input.js';
import { PartnershipConditions } from '../../vocabulary/partnership.input.js';
import { NetworkProjection, ProjectionWeighting } from './network-projection.enum.js';

/** Which partnerships and organisations a network is made of. */
@InputType({
  description:
    'Which partnerships and organisations a network is made of; all conditions named must hold. Without any, all are.',
})
export class NetworkFilter extends PartnershipConditions {
  @Field(() => OrganizationRoleFilter, {
    nullable: true,
    description: 'What the organisations are or have been: one that fits none is not in the network, nor are its ties.',
  })
  roles?: object;

  @Field(() => OptionalCountryFilter, {
    nullable: true,
    description: 'The country of the headquarters of the organisations.',
  })
  headquarters?: OptionalCountryFilter;
}

/** The network that is asked about. */
@ArgsType()
export class NetworkArguments {
  @Field(() => NetworkFilter, { nullable: true, description: 'What it is made of.' })
  filter?: NetworkFilter;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether ties have the direction of their kind: from who buys, gives, trains, founds, joins, certifies or studies; kinds without one lead both ways.',
  })
  directed!: boolean;

  @Field(() => Boolean, {
    defaultValue: true,
    description:
      'Whether the number of partnerships behind a tie counts as its weight in the measures that know weights; false: every tie counts 1.',
  })
  weighted!: boolean;

  @Field(() => NetworkProjection, { defaultValue: NetworkProjection.NONE, description: 'What is tied by what.' })
  projection!: NetworkProjection;

  @Field(() => ProjectionWeighting, {
    defaultValue: ProjectionWeighting.COUNT,
    description: 'How strong a projection makes ties.',
  })
  weighting!: ProjectionWeighting;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether those that meet the filter and have no tie are nodes as well.',
  })
  includeIsolates!: boolean;
}
