import { defineEnum } from '../../vocabulary/define-enum.js';

/** What a certificate is about. */
export const CertificateArea = defineEnum('CertificateArea', 'What a scheme of certificates looks at.', {
  IMPACT: 'What the organisation does for people and society.',
  LABOUR: 'How those who work are treated.',
  SECURITY: 'How information is kept safe.',
  PROCESS: 'How well the work is organised.',
});
export type CertificateArea = keyof typeof CertificateArea;
