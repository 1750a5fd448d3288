import { connectionOf, facetsOf } from '../../shared/connection.js';
import { Certificate } from './certificate.type.js';

const CertificateFacets = facetsOf('CertificateFacets', {
  schemes: 'By scheme.',
  kinds: 'By what stands behind it.',
  areas: 'By what the scheme looks at.',
  evidenceLevels: 'By strength as evidence.',
});

export const CertificateConnection = connectionOf('QueryCertificates', {
  description: 'all certificates.',
  node: () => Certificate,
  facets: CertificateFacets,
});

export const OrganizationCertificatesConnection = connectionOf('OrganizationCertificates', {
  description: 'the certificates of an organisation.',
  node: () => Certificate,
  facets: CertificateFacets,
});
