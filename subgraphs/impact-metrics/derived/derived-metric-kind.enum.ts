import { defineEnum } from '../../vocabulary/define-enum.js';

/** What is computed from reported figures. */
export const DerivedMetricKind = defineEnum('DerivedMetricKind', 'What is computed from reported figures.', {
  RETENTION_RATE: 'Staff who stay in a year: 100 less attrition.',
  INVOLUNTARY_TURNOVER: 'Workers laid off in a year over people employed.',
  FEMALE_SHARE: 'Women over people employed.',
  YOUTH_SHARE: 'Young people over people employed.',
  DISABLED_SHARE: 'People with disabilities over people employed.',
  REFUGEE_SHARE: 'Refugees over people employed.',
  IMPACT_WORKER_SHARE: 'Impact workers over people employed.',
  TRAINING_HOURS_PER_HEAD: 'Hours of training over people trained.',
  MINIMUM_WAGE_MULTIPLE: 'Average pay over the wage floor.',
  WAGE_PREMIUM: 'How far pay is above the local benchmark.',
  INCOME_UPLIFT: 'Pay now over income before hire.',
  DONOR_DEPENDENCE: 'Grants and donations over all revenue.',
  REVENUE_PER_WORKER: 'Revenue over people employed.',
  PLACEMENT_SHARE: 'People placed in a year over graduates of the year.',
});
export type DerivedMetricKind = keyof typeof DerivedMetricKind;
