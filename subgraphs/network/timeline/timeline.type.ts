import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { PartnershipStub } from '../../vocabulary/partnership.stub.js';
import { OfNetwork } from '../../vocabulary/of-network.type.js';

/** How large a network is. */
@ObjectType({ description: 'How large a network is.', simpleResolvers: true })
export class NetworkExtent {
  @Field(() => Int, { description: 'Organisations with a tie.' })
  nodeCount!: number;

  @Field(() => Int, { description: 'Ties.' })
  edgeCount!: number;

  @Field(() => Int, { description: 'Partnerships behind them.' })
  partnershipCount!: number;
}

/** A network in one year. */
@ObjectType({ description: 'A network in one year.', simpleResolvers: true })
export class NetworkYear {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => NetworkExtent, {
    description: 'With every partnership that may have held in it: an unknown start or end is open.',
  })
  may!: NetworkExtent;

  @Field(() => NetworkExtent, {
    description: 'With those alone that held in it for certain, by stated dates or the year of the report.',
  })
  must!: NetworkExtent;

  @Field(() => Int, {
    description: 'Partnerships whose stated start is in the year, or begins in it where only a longer time is stated.',
  })
  startedCount!: number;

  @Field(() => Int, {
    description: 'Partnerships whose stated end is in the year, or ends in it where only a longer time is stated.',
  })
  endedCount!: number;
}

/** A network year by year. */
@ObjectType({ description: 'A network year by year.', simpleResolvers: true })
export class NetworkTimeline extends OfNetwork {
  @Field(() => Int, { description: 'Partnerships without a stated start: in every year they may have held.' })
  undatedCount!: number;

  @Field(() => [NetworkYear], { description: 'The years, in order.' })
  years!: NetworkYear[];
}

/** The partnerships of an organisation in one year. */
@ObjectType({ description: 'The partnerships of an organisation in one year.', simpleResolvers: true })
export class OrganizationYear {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => Int, { description: 'How many may have held in it: an unknown start or end is open.' })
  mayCount!: number;

  @Field(() => Int, { description: 'How many held in it for certain, by stated dates or the year of the report.' })
  mustCount!: number;

  @Field(() => [PartnershipStub], { description: 'Those that began in it, by id.' })
  started!: PartnershipStub[];

  @Field(() => [PartnershipStub], { description: 'Those that ended in it, by id.' })
  ended!: PartnershipStub[];
}

/** The partnerships of an organisation year by year. */
@ObjectType({ description: 'The partnerships of an organisation year by year.', simpleResolvers: true })
export class OrganizationTimeline extends OfNetwork {
  @Field(() => [PartnershipStub], {
    description: 'Its partnerships without a stated start, by id: in every year they may have held.',
  })
  undated!: PartnershipStub[];

  @Field(() => [OrganizationYear], { description: 'The years, in order.' })
  years!: OrganizationYear[];
}

/** The network of one date against that of another. */
@ObjectType({ description: 'The network of one date against that of another.', simpleResolvers: true })
export class NetworkDifference extends OfNetwork {
  @Field(() => NetworkExtent, { description: 'The network of the earlier date.' })
  before!: NetworkExtent;

  @Field(() => NetworkExtent, { description: 'The network of the later date.' })
  after!: NetworkExtent;

  @Field(() => Int, {
    description:
      'Partnerships without a stated start among all that meet the filter: under MAY they are in both networks, under MUST only in the year of their report.',
  })
  undatedCount!: number;

  @Field(() => Int, { description: 'Partnerships that are only in the later network.' })
  partnershipsAddedCount!: number;

  @Field(() => Int, { description: 'Partnerships that are only in the earlier network.' })
  partnershipsGoneCount!: number;

  @Directive('@listSize(assumedSize: 100)')
  @Field(() => [PartnershipStub], {
    description: 'Partnerships that are only in the later network, by id, at most 100.',
  })
  partnershipsAdded!: PartnershipStub[];

  @Directive('@listSize(assumedSize: 100)')
  @Field(() => [PartnershipStub], {
    description: 'Partnerships that are only in the earlier network, by id, at most 100.',
  })
  partnershipsGone!: PartnershipStub[];

  @Field(() => Int, { description: 'Organisations that have ties only in the later network.' })
  organizationsAddedCount!: number;

  @Field(() => Int, { description: 'Organisations that have ties only in the earlier network.' })
  organizationsGoneCount!: number;

  @Directive('@listSize(assumedSize: 100)')
  @Field(() => [OrganizationStub], {
    description: 'Organisations that have ties only in the later network, by id, at most 100.',
  })
  organizationsAdded!: OrganizationStub[];

  @Directive('@listSize(assumedSize: 100)')
  @Field(() => [OrganizationStub], {
    description: 'Organisations that have ties only in the earlier network, by id, at most 100.',
  })
  organizationsGone!: OrganizationStub[];

  @Field(() => Int, { description: 'Ties that are only in the later network.' })
  tiesAddedCount!: number;

  @Field(() => Int, { description: 'Ties that are only in the earlier network.' })
  tiesGoneCount!: number;
}
