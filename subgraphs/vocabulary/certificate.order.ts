import { defineEnum } from './define-enum.js';

/** The orders of every list of certificates. */
export const CertificateOrder = defineEnum(
  'CertificateOrder',
  'The orders of a list of certificates; ties are broken by id.',
  {
    ISSUED_DESC: 'Latest date of issue first, those without one last.',
    ISSUED_ASC: 'Those without a date of issue first, then the earliest first.',
    SCHEME_ASC: 'By scheme.',
  },
);

/** Each order with its stored sort key: the first day of the date of issue, empty where none is stated. */
export const certificateOrders = {
  ISSUED_DESC: { key: 'issuedKey', type: 'string', descending: true },
  ISSUED_ASC: { key: 'issuedKey', type: 'string', descending: false },
  SCHEME_ASC: { key: 'schemeKey', type: 'string', descending: false },
} as const;
