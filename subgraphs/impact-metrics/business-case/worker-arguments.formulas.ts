import { atLeastHalf, type Argument } from './argument.formulas.js';

/** What comes of it for those who do the work. */
export const workerArguments: readonly Argument[] = [
  {
    ...{ key: 'INCOME_RISES', topic: 'INCOME', audiences: ['WORKER', 'FUNDER', 'GOVERNMENT', 'BUYER', 'ISSP'] },
    claim: 'Those hired or trained earn more than before, or than others like them.',
    needs: 'Income after against before, or against a control group.',
    backings: [
      { metric: 'income_multiple_after_hire', unit: 'ratio', above: 1 },
      { metric: 'income_increase', unit: 'percent', above: 0 },
      { metric: 'income_gain_vs_counterfactual', above: 0 },
    ],
    compared: [],
  },
  {
    ...{ key: 'PAY_ABOVE_LOCAL', topic: 'INCOME', audiences: ['WORKER', 'GOVERNMENT', 'BUYER'] },
    claim: 'The work pays at least the legal minimum and more than is usual where it is done.',
    needs: 'Pay against the legal minimum and against local pay.',
    backings: [
      { metric: 'wage_multiple_of_local_benchmark', unit: 'ratio', above: 1 },
      { metric: 'wage_multiple_of_minimum', unit: 'ratio', atLeast: 1, work: 'NOT_TRADITIONAL' },
      { metric: 'wage_difference_vs_urban', unit: 'percent', above: 0, against: true, qualifiers: [''] },
    ],
    compared: [
      { metric: 'worker_income', better: 'HIGHER' },
      { metric: 'hourly_wage', better: 'HIGHER' },
    ],
  },
  {
    ...{ key: 'MORE_FIND_WORK', topic: 'CAREER', audiences: ['WORKER', 'FUNDER', 'GOVERNMENT'] },
    claim: 'More of those trained or recruited are in work than others like them.',
    needs: 'Employment against a control group or similar people.',
    backings: [
      {
        ...{ metric: 'treatment_effect', unit: 'percentage_points', above: 0 },
        qualifiers: [
          'outcome = work in outsourcing',
          'outcome = lower unemployment; sign reversed in meaning',
          'outcome = employment; horizon = at first, then two to six months later',
        ],
      },
      {
        ...{ metric: 'treatment_effect_relative', unit: 'percent', above: 0 },
        qualifiers: ['outcome = employment', 'outcome = any job', 'outcome = work in ICT'],
      },
      { metric: 'employment_likelihood_vs_peers', unit: 'ratio', above: 1 },
      { metric: 'share_placements_false', unit: 'percent', above: 0, against: true },
    ],
    compared: [],
  },
  {
    ...{ key: 'LEADS_ON', topic: 'CAREER', audiences: ['WORKER', 'BPO', 'FUNDER', 'GOVERNMENT'] },
    claim: 'The work leads on: to promotion, a permanent post or a mainstream employer.',
    needs: 'People who rose, were taken on or moved on, as a number or a share.',
    backings: [
      atLeastHalf('share_moving_to_better_job_or_study'),
      { metric: 'promotions_to_leadership', unit: 'people', above: 0 },
      { metric: 'moved_to_mainstream_employer_cumulative', unit: 'people', above: 0 },
      { metric: 'conversion_to_permanent', unit: 'percent', above: 0 },
    ],
    compared: [],
  },
  {
    ...{ key: 'WORK_LASTS', topic: 'CAREER', audiences: ['WORKER', 'FUNDER', 'GOVERNMENT'] },
    claim: 'Those hired or placed keep work.',
    needs: 'The share still in work after a stated time, and no mass dismissal.',
    backings: [
      atLeastHalf('retention_rate'),
      atLeastHalf('share_employed_at_follow_up'),
      { ...atLeastHalf('share_unemployed_again_after_3_months'), against: true },
      { metric: 'workers_laid_off', unit: 'people', above: 0, work: 'IMPACT_SOURCING', against: true },
    ],
    compared: [{ metric: 'attrition_rate', better: 'LOWER' }],
  },
  {
    ...{ key: 'GOOD_WORK', topic: 'CAREER', audiences: ['WORKER', 'BUYER', 'FUNDER'] },
    claim: 'The work is good for those who do it.',
    needs: 'What workers say on satisfaction, wellbeing and skills, and no harm from the work.',
    backings: [
      atLeastHalf('share_improved_wellbeing'),
      atLeastHalf('share_with_high_job_satisfaction'),
      atLeastHalf('share_improved_skills'),
      { metric: 'moderators_diagnosed_ptsd', unit: 'people', above: 0, against: true },
      { metric: 'share_workers_paid_late_or_not', unit: 'percent', above: 0, against: true },
    ],
    compared: [],
  },
];
