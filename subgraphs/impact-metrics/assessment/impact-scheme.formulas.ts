import type { FigureRequirement, Scheme } from './requirement.formulas.js';

/** Shares of those who work there, each of one disadvantaged group. Women are not one by themselves. */
export const shares = [
  ...['share_disadvantaged', 'share_disabled', 'share_neurodivergent', 'share_youth', 'share_refugees'],
  ...['share_low_income_household', 'share_below_poverty_line_before_hire', 'share_historically_marginalised'],
  ...['share_from_rural_areas', 'share_from_low_income_areas', 'share_unemployed_before_hire'],
];

/** Numbers of people of such groups who work there or were hired. */
export const headcounts = [
  ...['impact_workers_employed', 'impact_workers_engaged', 'impact_workers_hired_cumulative'],
  ...['impact_workers_hired_in_year', 'disabled_workers', 'refugees_employed', 'tribal_members_employed'],
  ...['youth_hired_cumulative'],
];

const figure = (metrics: readonly string[], rest: Omit<FigureRequirement, 'kind' | 'metrics'> = {}) =>
  ({ kind: 'figure', metrics, ...rest }) as const;

export const incomeChange = [
  figure(['income_multiple_after_hire'], { unit: 'ratio', above: 1 }),
  figure(['income_increase'], { unit: 'percent', above: 0 }),
] as const;
export const aboveLocalPay = figure(['wage_multiple_of_local_benchmark'], { unit: 'ratio', above: 1 });
const stronglyTold = { level: 'INDEPENDENT_STUDY' } as const;

/** The IMPACT mark: who is hired and what changes for them. */
export const impactScheme: Scheme = {
  kind: 'IMPACT',
  version: '1.1',
  topics: [
    {
      ...{ code: 'HIRING', name: 'Who is hired', minimum: 2 },
      criteria: [
        {
          ...{ code: 'I1', text: 'The groups it employs from are named.', points: 1 },
          needs: 'A source that names a worker group it employs from.',
          anyOf: [{ kind: 'workerGroup' }],
        },
        {
          ...{
            code: 'I2',
            text: 'At least half of those who work there, or are hired, are of such a group.',
            points: 2,
          },
          needs: 'A share of 50 percent or more of a disadvantaged group, not older than five years.',
          anyOf: [figure(shares, { unit: 'percent', atLeast: 50 })],
        },
        {
          ...{ code: 'I3', text: 'People of such a group are counted.', points: 1 },
          needs: 'A number of people of a disadvantaged group employed or hired, not older than five years.',
          anyOf: [figure(headcounts, { unit: 'people', above: 0 })],
        },
      ],
    },
    {
      ...{ code: 'INCOME', name: 'What changes in income', minimum: 1 },
      criteria: [
        {
          ...{ code: 'I4', text: 'Those hired earn more than before.', points: 1 },
          needs: 'Income after hire against income before, not older than five years.',
          anyOf: [...incomeChange],
        },
        {
          ...{ code: 'I5', text: 'They earn more than is usual where they live.', points: 1 },
          needs: 'Pay as a multiple of local pay, above 1, not older than five years.',
          anyOf: [aboveLocalPay],
        },
        {
          ...{ code: 'I6', text: 'Researchers or auditors found the change in income.', points: 1 },
          needs: 'The same by an independent study or an audit, not older than five years.',
          anyOf: [...incomeChange, aboveLocalPay].map((one) => ({ ...one, ...stronglyTold })),
        },
      ],
    },
    {
      ...{ code: 'ADVANCEMENT', name: 'Where it leads', minimum: 1 },
      criteria: [
        {
          ...{ code: 'I7', text: 'Those hired stay longer than other workers.', points: 1 },
          needs: 'Attrition or retention of the group against other workers, not older than five years.',
          anyOf: [
            figure(['attrition_reduction_vs_traditional', 'retention_gain_vs_regular_hires'], {
              unit: 'percent',
              above: 0,
            }),
          ],
        },
        {
          ...{ code: 'I8', text: 'People rise, are taken on for good or move on to mainstream employers.', points: 1 },
          needs: 'A number of promotions or moves, or a share taken on, not older than five years.',
          anyOf: [
            figure(['promotions_to_leadership', 'moved_to_mainstream_employer_cumulative'], {
              unit: 'people',
              above: 0,
            }),
            figure(['conversion_to_permanent'], { unit: 'percent', above: 0 }),
          ],
        },
        {
          ...{ code: 'I9', text: 'A path leads on to another employer.', points: 1 },
          needs:
            'A career path or employer hiring partnership in which it trains or refers and the other hires, reported and neither planned nor inferred, with no end before the date.',
          // Whoever hires in it is where a path ends.
          anyOf: [{ kind: 'partnership', kinds: ['CAREER_PATH', 'EMPLOYER_HIRING'], role: 'TRAINER', inForce: true }],
        },
      ],
    },
  ],
};
