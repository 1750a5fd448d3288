import type { Requirement, Scheme } from './requirement.formulas.js';

const trained = ['people_trained', 'workers_trained_cohort', 'graduates_cumulative'];
const staying = ['retention_rate', 'share_staying_over_2_years', 'worker_tenure_years', 'early_attrition_rate'];

export const minimumWage: Requirement = {
  ...{ kind: 'figure', metrics: ['wage_multiple_of_minimum'], unit: 'ratio', atLeast: 1 },
};
export const training: readonly Requirement[] = [
  { kind: 'figure', metrics: trained, unit: 'people', above: 0 },
  { kind: 'figure', metrics: ['training_duration'], above: 0 },
  { kind: 'partnership', kinds: ['TRAINING'] },
];
const [peopleTrained, duration, partners] = training as [Requirement, Requirement, Requirement];

/** The PRACTICE mark: how those who work there are treated. */
export const practiceScheme: Scheme = {
  kind: 'PRACTICE',
  version: '1.0',
  topics: [
    {
      ...{ code: 'PAY', name: 'Pay', minimum: 2 },
      criteria: [
        {
          ...{ code: 'P1', text: 'What one worker earns is public.', points: 1 },
          needs: 'Pay of one worker, not older than five years.',
          anyOf: [{ kind: 'figure', metrics: ['worker_income', 'hourly_wage'], above: 0 }],
        },
        {
          ...{ code: 'P2', text: 'Pay reaches the legal minimum wage.', points: 2 },
          needs:
            'Pay as a multiple of the legal minimum of 1 or more, not older than five years, or the first pay threshold of Fairwork, not older than three.',
          anyOf: [
            minimumWage,
            { kind: 'ratedCriterion', family: 'Fairwork', criterion: 'fair pay threshold 1 (minimum wage)' },
          ],
        },
      ],
    },
    {
      ...{ code: 'STABILITY', name: 'Staying', minimum: 1 },
      criteria: [
        {
          ...{ code: 'P3', text: 'How many leave or stay is public.', points: 1 },
          needs: 'A figure on attrition, retention or time in the job, not older than five years.',
          anyOf: [{ kind: 'figure', metrics: ['attrition_rate', ...staying] }],
        },
        {
          ...{ code: 'P4', text: 'No more than 15 percent leave in a year.', points: 1 },
          needs: 'An attrition of at most 15 percent a year, not older than five years.',
          anyOf: [{ kind: 'figure', metrics: ['attrition_rate'], unit: 'percent_per_year', atMost: 15 }],
        },
      ],
    },
    {
      ...{ code: 'TRAINING', name: 'Training', minimum: 1 },
      criteria: [
        {
          ...{ code: 'P5', text: 'People are trained, and counted.', points: 1 },
          needs: 'A number of people trained, not older than five years.',
          anyOf: [peopleTrained],
        },
        {
          ...{ code: 'P6', text: 'How long training takes is public.', points: 1 },
          needs: 'The length of training, not older than five years.',
          anyOf: [duration],
        },
        {
          ...{ code: 'P7', text: 'It trains together with others.', points: 1 },
          needs: 'A training partnership, reported and neither planned nor inferred.',
          anyOf: [partners],
        },
      ],
    },
    {
      ...{ code: 'OUTSIDE_VIEW', name: 'Seen from outside', minimum: 1 },
      criteria: [
        {
          ...{ code: 'P8', text: 'A certificate on impact or labour is valid.', points: 2 },
          needs: 'A certificate such as B Corp or SA8000 that runs on the date.',
          anyOf: [{ kind: 'validCertificate', areas: ['IMPACT', 'LABOUR'] }],
        },
        {
          ...{ code: 'P9', text: 'An outside rating reaches the bar of its scheme.', points: 1 },
          needs: 'The latest rating of a scheme at or above the bar stated with it, not older than three years.',
          anyOf: [{ kind: 'ratingAtBar' }],
        },
        {
          ...{ code: 'P10', text: 'An auditor or a researcher looked at it.', points: 1 },
          needs:
            'An attestation on labour by a named auditor, not older than five years, or an evaluation that is reported.',
          anyOf: [
            { kind: 'recentAttestation', areas: ['LABOUR'] },
            { kind: 'partnership', kinds: ['EVALUATION'] },
          ],
        },
      ],
    },
  ],
};
