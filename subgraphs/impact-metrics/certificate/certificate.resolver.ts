import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ListArguments } from '../../shared/page-request.js';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { PartialDate } from '../../vocabulary/partial-date.scalar.js';
import { SourceStub } from '../../vocabulary/source.stub.js';
import { CertificateConnection, OrganizationCertificatesConnection } from './certificate.connection.js';
import { stateOf } from './certificate.formulas.js';
import { CertificateListArguments } from './certificate.input.js';
import type { CertificateLoaders } from './certificate.loaders.js';
import type { CertificateRow } from './certificate.row.js';
import { CertificateState } from './certificate-state.enum.js';
import { Certificate } from './certificate.type.js';
import { daysOf, onDescription } from './on-date.js';

type Context = SubgraphContext<CertificateLoaders>;

/** Certificates with their state, who holds them and where they are written. */
@Resolver(() => Certificate)
export class CertificateResolver {
  @Query(() => Certificate, { nullable: true, description: 'One certificate; null when there is none of this id.' })
  certificate(
    @Arg('id', () => ID, { description: 'The id of the certificate.' }) id: string,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.certificateById(id);
  }

  @Query(() => CertificateConnection, { description: 'All certificates.' })
  certificates(@Args(() => CertificateListArguments) args: ListArguments, @Ctx() { loaders }: Context) {
    return loaders.certificates(args);
  }

  @FieldResolver(() => CertificateState, {
    description:
      'Whether it holds on a date; it lapses by itself. What is not known is UNKNOWN, never VALID. Method: docs/methods/certificate.md.',
  })
  state(
    @Root() row: CertificateRow,
    @Arg('on', () => PartialDate, { nullable: true, description: onDescription }) on: string | undefined,
  ) {
    return stateOf(row, daysOf(on));
  }

  @FieldResolver(() => OrganizationStub, { description: 'Who holds it.' })
  organization(@Root() { organization }: CertificateRow) {
    return organization;
  }

  @FieldResolver(() => [SourceStub], { description: 'The sources that report it.' })
  sources(@Root() { id }: Certificate, @Ctx() { loaders }: Context) {
    return loaders.sourcesByCertificateId(id);
  }
}

/** The certificates of an organisation. */
@Resolver(() => OrganizationStub)
export class OrganizationCertificatesResolver {
  @FieldResolver(() => OrganizationCertificatesConnection, {
    description: 'Its certificates, attestations, awards, memberships and declarations. A page sorts all of them.',
  })
  certificates(
    @Root() { id }: OrganizationStub,
    @Args(() => CertificateListArguments) args: ListArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.certificatesByOrganizationId(id, args);
  }
}
