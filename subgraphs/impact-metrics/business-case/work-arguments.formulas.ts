import type { Argument } from './argument.formulas.js';

/** How the work is done, and what it does for the name of who buys it. */
export const workArguments: readonly Argument[] = [
  {
    ...{ key: 'LOWER_ATTRITION', topic: 'ATTRITION', audiences: ['BUYER', 'BPO', 'ISSP'] },
    claim: 'People hired through impact sourcing leave less often than other workers.',
    needs: 'Attrition, retention or time in the job of these workers against others.',
    backings: [
      { metric: 'attrition_reduction_vs_traditional', unit: 'percent', above: 0 },
      { metric: 'retention_gain_vs_regular_hires', unit: 'percent', above: 0 },
      { metric: 'retention_gain_vs_regular_hires', unit: 'ratio', above: 1 },
      // Of the two ways to measure it, the other compares age groups.
      { metric: 'tenure_gain_vs_other_workers', unit: 'days', above: 0 },
      {
        ...{ metric: 'survey_share_organisations', unit: 'percent', above: 50 },
        qualifiers: ['answer = refugees leave less often'],
      },
    ],
    compared: [{ metric: 'attrition_rate', better: 'LOWER' }],
  },
  {
    ...{ key: 'CLIENT_RESULTS', topic: 'QUALITY', audiences: ['BUYER', 'ISSP'] },
    claim: "The client's own results get better.",
    needs: "The change of a client's errors, output or defects found, in percent.",
    backings: [{ metric: 'client_result_improvement', unit: 'percent', above: 0 }],
    compared: [],
  },
  {
    ...{ key: 'PRODUCTIVE_WORKERS', topic: 'QUALITY', audiences: ['BUYER', 'BPO', 'ISSP'] },
    claim: 'The people hired work at least as well and as fast as their peers.',
    needs: 'Output, speed or conduct of these workers against their peers.',
    backings: [
      { metric: 'productivity_gain_vs_peers', unit: 'percent', atLeast: 0, qualifiers: [''] },
      { metric: 'misconduct_likelihood_increase', unit: 'percent', above: 0, against: true },
    ],
    compared: [],
  },
  {
    ...{ key: 'BUYERS_RATE_QUALITY', topic: 'QUALITY', audiences: ['BUYER', 'ISSP', 'BPO'] },
    claim: 'Those who buy rate the work as equal to that of other suppliers, or better.',
    needs: 'The share of buyers who say so, asked by somebody other than the seller.',
    backings: [
      {
        ...{ metric: 'survey_share_buyers', unit: 'percent', above: 50 },
        qualifiers: ['answer = social suppliers match or beat others on quality'],
      },
    ],
    compared: [
      { metric: 'client_satisfaction', better: 'HIGHER' },
      { metric: 'customer_satisfaction', better: 'HIGHER' },
    ],
  },
  {
    ...{ key: 'ACCURATE_WORK', topic: 'QUALITY', audiences: ['BUYER', 'ISSP'] },
    claim: 'The work is at least as accurate as that of a traditional provider.',
    needs: 'The accuracy of both, measured on the same kind of work in the same way.',
    backings: [],
    compared: [{ metric: 'quality_accuracy', better: 'HIGHER' }],
  },
  {
    ...{ key: 'QUICK_START', topic: 'QUALITY', audiences: ['BUYER', 'ISSP'] },
    claim: 'A team is at work at least as soon as that of a traditional provider.',
    needs: 'The time to the same milestone of both, in the same unit.',
    backings: [],
    compared: [{ metric: 'ramp_up_time', better: 'LOWER' }],
  },
  {
    ...{ key: 'VALUED_BY_BUYERS', topic: 'BRAND', audiences: ['BUYER', 'BPO', 'ISSP'] },
    claim: 'Social responsibility counts with those who buy, and with their own staff.',
    needs: 'The share of buyers who say so.',
    backings: [
      {
        ...{ metric: 'survey_share_buyers', unit: 'percent', above: 50 },
        qualifiers: [
          'answer = social responsibility matters more',
          'answer = plan more social responsibility',
          'answer = better engagement and talent',
        ],
      },
    ],
    compared: [],
  },
  {
    ...{ key: 'GOOD_NAME', topic: 'BRAND', audiences: ['BUYER', 'BPO', 'ISSP'] },
    claim: 'Outside bodies confirm good practice, which keeps the name of a buyer clean.',
    needs: 'Scores of outside bodies, and no legal claim or illness from the work.',
    backings: [
      { metric: 'b_impact_score', unit: 'points', atLeast: 80 },
      { metric: 'litigation_claimants', above: 0, against: true },
      { metric: 'moderators_diagnosed_ptsd', above: 0, against: true },
    ],
    compared: [],
  },
  {
    ...{ key: 'FINANCIAL_RESULT', topic: 'BRAND', audiences: ['BUYER', 'BPO'] },
    claim: 'Firms that lead in inclusion have better financial results than others; that is no proof of cause.',
    needs: 'Revenue, income or margin of such firms against others.',
    backings: [{ metric: 'financial_result_vs_peers', unit: 'percent', above: 0 }],
    compared: [],
  },
];
