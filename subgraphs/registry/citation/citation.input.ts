import { listArgumentsOf } from '../../shared/connection.js';
import { ActivityOrder } from '../../vocabulary/activity.order.js';
import { CaseStudyOrder } from '../../vocabulary/case-study.order.js';
import { CertificateOrder } from '../../vocabulary/certificate.order.js';
import { ObservationOrder } from '../../vocabulary/observation.order.js';
import { OrganizationFilter } from '../../vocabulary/organization.input.js';
import { OrganizationOrder } from '../../vocabulary/organization.order.js';
import { PledgeOrder } from '../../vocabulary/pledge.order.js';
import { RatingOrder } from '../../vocabulary/rating.order.js';
import { CitingPartnershipOrder } from './citing-partnership.order.js';

export const CitingOrganizationArguments = listArgumentsOf({
  order: OrganizationOrder,
  defaultOrder: OrganizationOrder.NAME_ASC,
  filter: OrganizationFilter,
});

export const CitingPartnershipArguments = listArgumentsOf({
  order: CitingPartnershipOrder,
  defaultOrder: CitingPartnershipOrder.ID_ASC,
});

export const CitingObservationArguments = listArgumentsOf({
  order: ObservationOrder,
  defaultOrder: ObservationOrder.YEAR_DESC,
});

export const CitingActivityArguments = listArgumentsOf({
  order: ActivityOrder,
  defaultOrder: ActivityOrder.ID_ASC,
});

export const CitingPledgeArguments = listArgumentsOf({
  order: PledgeOrder,
  defaultOrder: PledgeOrder.BY_YEAR_DESC,
});

export const CitingRatingArguments = listArgumentsOf({
  order: RatingOrder,
  defaultOrder: RatingOrder.YEAR_DESC,
});

export const CitingCertificateArguments = listArgumentsOf({
  order: CertificateOrder,
  defaultOrder: CertificateOrder.ISSUED_DESC,
});

export const CitingCaseStudyArguments = listArgumentsOf({
  order: CaseStudyOrder,
  defaultOrder: CaseStudyOrder.YEAR_DESC,
});
