import { defineEnum } from '../../vocabulary/define-enum.js';

/** What kind of thing a certificate is. */
export const CertificateKind = defineEnum('CertificateKind', 'What stands behind a certificate.', {
  CERTIFICATE: 'A certifier found that a standard is met.',
  ATTESTATION: 'An auditor reports on what was looked at; no standard is certified.',
  AWARD: 'A jury chose it; given once, so it never lapses and is never valid.',
  MEMBERSHIP: 'A body admitted it.',
  SELF_DECLARATION: 'The organisation says so itself; nobody has given it.',
});
export type CertificateKind = keyof typeof CertificateKind;
