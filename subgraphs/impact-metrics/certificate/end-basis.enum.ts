import { defineEnum } from '../../vocabulary/define-enum.js';

/** How the end of a certificate is known. */
export const EndBasis = defineEnum('EndBasis', 'How the end of a certificate is known.', {
  STATED: 'The source states it.',
  SCHEME_TERM: 'The date of issue and the term that the scheme publishes give it.',
});
export type EndBasis = keyof typeof EndBasis;
