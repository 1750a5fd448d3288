import { atLeastHalf, type Argument } from './argument.formulas.js';

/** What comes of it for places, programmes, providers and the public purse. */
export const returnArguments: readonly Argument[] = [
  {
    ...{ key: 'REACHES_THE_EXCLUDED', topic: 'SOCIAL_RETURN', audiences: ['BUYER', 'FUNDER', 'GOVERNMENT', 'ISSP'] },
    claim: 'At least half of the jobs go to people who had little chance of one.',
    needs: 'The share of hires or trainees out of work, poor or disadvantaged before, or in a first formal job.',
    backings: [
      { ...atLeastHalf('share_disadvantaged'), work: 'NOT_TRADITIONAL' },
      { ...atLeastHalf('share_unemployed_before_hire'), work: 'NOT_TRADITIONAL' },
      { ...atLeastHalf('share_first_formal_job'), work: 'NOT_TRADITIONAL' },
      { ...atLeastHalf('share_low_income_household'), work: 'NOT_TRADITIONAL' },
      { ...atLeastHalf('share_below_poverty_line_before_hire'), work: 'NOT_TRADITIONAL' },
    ],
    compared: [],
  },
  {
    ...{ key: 'WORTH_ITS_COST', topic: 'SOCIAL_RETURN', audiences: ['FUNDER', 'GOVERNMENT', 'BPO', 'BUYER'] },
    claim: 'Programmes bring more than they cost.',
    needs: 'Benefits over costs, with the years and the view.',
    backings: [
      { metric: 'benefit_cost_ratio', unit: 'ratio', above: 1 },
      { metric: 'net_benefit_per_participant', above: 0 },
      { metric: 'return_on_investment', unit: 'percent', above: 0 },
    ],
    compared: [],
  },
  {
    ...{ key: 'FAMILIES_GAIN', topic: 'SOCIAL_RETURN', audiences: ['FUNDER', 'GOVERNMENT', 'WORKER'] },
    claim: 'Families and places gain beyond the worker.',
    needs: 'Schooling, standing or poverty of families and places, against others or before.',
    backings: [
      { metric: 'school_enrolment_increase', unit: 'percent', above: 0 },
      { metric: 'treatment_effect', unit: 'percentage_points', above: 0, qualifiers: ['outcome = girls in school'] },
      atLeastHalf('share_reporting_more_respect'),
      atLeastHalf('share_staying_out_of_poverty'),
    ],
    compared: [],
  },
  {
    ...{ key: 'FEWER_REOFFEND', topic: 'SOCIAL_RETURN', audiences: ['FUNDER', 'GOVERNMENT', 'BUYER'] },
    claim: 'People who worked in prison reoffend less often than others.',
    needs: 'Reoffending against the national rate.',
    backings: [{ metric: 'recidivism_reduction', unit: 'percent', above: 0 }],
    compared: [],
  },
  {
    ...{ key: 'PUBLIC_SAVINGS', topic: 'PUBLIC_PURSE', audiences: ['GOVERNMENT', 'FUNDER'] },
    claim: 'The public purse spends less or takes in more.',
    needs: 'Public money saved or gained, net of what was spent.',
    backings: [
      { metric: 'public_cost_savings', above: 0 },
      { metric: 'public_finance_gain', above: 0 },
    ],
    compared: [],
  },
  {
    ...{ key: 'LIVES_ON_SALES', topic: 'VIABILITY', audiences: ['ISSP', 'FUNDER', 'BUYER'] },
    claim: 'Providers live on what they sell.',
    needs: 'The share of income from donations or from one client, growth, and returns to investors.',
    backings: [
      { metric: 'share_revenue_from_donations', unit: 'percent', atMost: 50 },
      {
        ...atLeastHalf('share_revenue_from_client'),
        work: 'NOT_TRADITIONAL',
        against: true,
        qualifiers: ['', 'client = founding company'],
      },
      { metric: 'revenue_growth', unit: 'percent_per_year', above: 0, work: 'NOT_TRADITIONAL' },
      { metric: 'investor_return_multiple', unit: 'ratio', above: 1 },
      { metric: 'centres_cancelled', unit: 'centres', above: 0, against: true },
    ],
    compared: [],
  },
];
