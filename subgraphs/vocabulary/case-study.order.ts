import { defineEnum } from './define-enum.js';

/** The orders of every list of case studies. */
export const CaseStudyOrder = defineEnum(
  'CaseStudyOrder',
  'The orders of a list of case studies; ties are broken by id.',
  {
    YEAR_DESC: 'Latest year first, those without one last.',
    YEAR_ASC: 'Those without a year first, then the earliest first.',
    TITLE_ASC: 'By title, without case and accents.',
  },
);

/** Each order with its stored sort key: the year, 0 where none is stated; the folded title. */
export const caseStudyOrders = {
  YEAR_DESC: { key: 'yearKey', type: 'number', descending: true },
  YEAR_ASC: { key: 'yearKey', type: 'number', descending: false },
  TITLE_ASC: { key: 'sortTitle', type: 'string', descending: false },
} as const;
