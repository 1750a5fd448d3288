import { connectionOf } from '../../shared/connection.js';
import { OrganizationFacets } from '../../vocabulary/organization.facet.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { PartnershipStub } from '../../vocabulary/partnership.stub.js';
import { ActivityStub } from './activity.stub.js';
import { CaseStudyStub } from './case-study.stub.js';
import { CertificateStub } from './certificate.stub.js';
import { ObservationStub } from './observation.stub.js';
import { PledgeStub } from './pledge.stub.js';
import { RatingStub } from './rating.stub.js';

export const SourceOrganizationsConnection = connectionOf('SourceOrganizations', {
  description: 'the organisations that are known from a source.',
  node: () => OrganizationStub,
  facets: OrganizationFacets,
});

export const SourcePartnershipsConnection = connectionOf('SourcePartnerships', {
  description: 'the partnerships that cite a source.',
  node: () => PartnershipStub,
});

export const SourceObservationsConnection = connectionOf('SourceObservations', {
  description: 'the observations that cite a source.',
  node: () => ObservationStub,
});

export const SourceActivitiesConnection = connectionOf('SourceActivities', {
  description: 'the activities that cite a source.',
  node: () => ActivityStub,
});

export const SourcePledgesConnection = connectionOf('SourcePledges', {
  description: 'the pledges that cite a source.',
  node: () => PledgeStub,
});

export const SourceRatingsConnection = connectionOf('SourceRatings', {
  description: 'the ratings that cite a source.',
  node: () => RatingStub,
});

export const SourceCertificatesConnection = connectionOf('SourceCertificates', {
  description: 'the certificates that cite a source.',
  node: () => CertificateStub,
});

export const SourceCaseStudiesConnection = connectionOf('SourceCaseStudies', {
  description: 'the case studies that cite a source.',
  node: () => CaseStudyStub,
});
