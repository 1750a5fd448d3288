import { defineEnum } from '../../vocabulary/define-enum.js';

/** Whether a certificate holds on a date. */
export const CertificateState = defineEnum('CertificateState', 'Whether a certificate holds on a date.', {
  NOT_YET: 'It is issued after that date.',
  VALID: 'It runs on that date, by its stated end or by the term of its scheme.',
  LAPSED: 'Its time is over by that date and no renewal is known.',
  UNKNOWN: 'Its start or its end is not known, or not exactly enough for that date.',
  NO_TERM: 'An award or a declaration: nothing that runs and ends.',
});
export type CertificateState = keyof typeof CertificateState;
