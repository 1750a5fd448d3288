import { Field, InputType } from 'type-graphql';
import { listArgumentsOf } from '../../shared/connection.js';
import { CertificateOrder } from '../../vocabulary/certificate.order.js';
import { enumFilterOf, IDFilter } from '../../vocabulary/filter.input.js';
import { PartialDate } from '../../vocabulary/partial-date.scalar.js';
import { StatedTextFilter } from '../../vocabulary/stated-text-filter.input.js';
import { CertificateArea } from './certificate-area.enum.js';
import { CertificateKind } from './certificate-kind.enum.js';

const KindFilter = enumFilterOf('CertificateKind', CertificateKind);
const AreaFilter = enumFilterOf('CertificateArea', CertificateArea);

/** A date for which something must be certain. */
@InputType({ description: 'A date for which something must be certain; what is not known meets it never.' })
export class CertainDateFilter {
  @Field(() => PartialDate, { nullable: true, description: 'For every day of this date.' })
  must?: string;
}

/** Conditions on certificates. */
@InputType({ description: 'Conditions on certificates; all of those named must hold.' })
export class CertificateFilter {
  @Field(() => IDFilter, { nullable: true, description: 'Who holds it.' })
  organization?: IDFilter;

  @Field(() => StatedTextFilter, { nullable: true, description: 'The scheme.' })
  scheme?: StatedTextFilter;

  @Field(() => KindFilter, { nullable: true, description: 'What stands behind it.' })
  kind?: object;

  @Field(() => AreaFilter, { nullable: true, description: 'What the scheme looks at.' })
  area?: object;

  @Field(() => CertainDateFilter, { nullable: true, description: 'Its state on that date is VALID.' })
  validOn?: CertainDateFilter;

  @Field(() => CertainDateFilter, { nullable: true, description: 'Its state on that date is LAPSED.' })
  lapsedOn?: CertainDateFilter;
}

/** The arguments of every list of certificates. */
export const CertificateListArguments = listArgumentsOf({
  order: CertificateOrder,
  defaultOrder: CertificateOrder.ISSUED_DESC,
  filter: CertificateFilter,
});
