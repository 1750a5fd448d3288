import type { Argument } from './argument.formulas.js';

/** What impact sourcing costs, and what it spares. */
export const costArguments: readonly Argument[] = [
  {
    ...{ key: 'CHEAPER_THAN_TRADITIONAL', topic: 'COST', audiences: ['BUYER', 'BPO', 'ISSP'] },
    claim: 'It costs less than a traditional provider or than the usual workers.',
    needs: 'The saving against a traditional provider or usual workers, in percent.',
    backings: [{ metric: 'cost_saving_vs_traditional_bpo', unit: 'percent', above: 0 }],
    compared: [
      { metric: 'agent_cost', better: 'LOWER' },
      { metric: 'client_billing_rate', better: 'LOWER' },
    ],
  },
  {
    ...{ key: 'CHEAPER_THAN_CITIES', topic: 'COST', audiences: ['BUYER', 'BPO', 'ISSP'] },
    claim: 'Work done in small towns and villages costs less than in large cities.',
    needs: 'The saving against large cities, in percent.',
    backings: [{ metric: 'cost_saving_vs_urban_rates', unit: 'percent', above: 0, qualifiers: [''] }],
    compared: [],
  },
  {
    ...{ key: 'CHEAPER_THAN_HOME', topic: 'COST', audiences: ['BUYER'] },
    claim: 'Work done abroad costs less than at the home of the buyer.',
    needs: 'The saving against the home of the buyer, in percent.',
    backings: [{ metric: 'cost_saving_vs_source_location', unit: 'percent', above: 0 }],
    compared: [],
  },
  {
    ...{ key: 'CHEAPER_HIRING', topic: 'COST', audiences: ['BUYER', 'BPO'] },
    claim: 'Hiring people from these groups costs less than hiring others.',
    needs: 'The cost of recruiting against that of other hires, or what an employer saves for each hire.',
    backings: [
      { metric: 'recruitment_cost_ratio_vs_other_hires', unit: 'ratio', atMost: 1 },
      { metric: 'employer_saving_per_hire', above: 0 },
    ],
    compared: [{ metric: 'recruitment_cost_per_agent', better: 'LOWER' }],
  },
  {
    ...{ key: 'TURNOVER_COSTS', topic: 'COST', audiences: ['BUYER', 'BPO', 'ISSP'] },
    claim: 'Each worker who leaves costs money, so people who stay save it.',
    needs: 'The cost of replacing one worker, as money or as a share of pay.',
    backings: [
      { metric: 'cost_of_replacing_worker', above: 0 },
      { metric: 'attrition_cost_share_of_salary', above: 0 },
      { metric: 'net_saving_from_halved_turnover', above: 0 },
    ],
    compared: [],
  },
  {
    ...{ key: 'RULES_REWARD_IT', topic: 'COST', audiences: ['BUYER', 'BPO'] },
    claim: 'Rules reward those who buy from providers that hire these groups.',
    needs: 'What counts towards a quota, is paid as a bonus, or is granted for a job or a trainee.',
    backings: [
      { metric: 'subcontract_quota_credit', above: 0 },
      { metric: 'subcontract_incentive', above: 0 },
      { metric: 'public_grant_per_job', above: 0 },
      { metric: 'training_subsidy_per_trainee', above: 0 },
    ],
    compared: [],
  },
];
