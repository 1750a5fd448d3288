import type { FigureRequirement } from '../assessment/requirement.formulas.js';

/** What has to be known; each kind is judged by a formula of its own. */
export type SupportRequirement =
  | { readonly kind: 'given' }
  | { readonly kind: 'givenFor'; readonly purposes: readonly string[] }
  | { readonly kind: 'givenUntil'; readonly purposes: readonly string[] }
  | { readonly kind: 'dependence'; readonly metric: string; readonly atMost: number }
  | { readonly kind: 'sold' }
  | (FigureRequirement & { /** Only figures that the map sets apart so. */ readonly metricQualifier?: string });

/** One criterion of donor support. */
export interface SupportCriterion {
  readonly code: string;
  /** What has to hold. */
  readonly text: string;
  /** What would prove it. */
  readonly needs: string;
  readonly anyOf: readonly SupportRequirement[];
  /** One record that says the contrary decides, whatever else is proved. */
  readonly contraryDecides?: true;
}

/** What money is given for on the way to earning one's own. */
export const interimPurposes = ['TRAINING', 'SET_UP', 'WORKING_CAPITAL'] as const;

/** The metric in which sources tell how much of the income is given. */
export const givenShare = 'share_revenue_from_donations';

/** Up to this percent of the income given, the other half at least is earned. */
export const mostGiven = 50;

/** When support is interim; the version changes with every change of it. */
export const supportScheme: { readonly version: string; readonly criteria: readonly SupportCriterion[] } = {
  version: '1.0',
  criteria: [
    {
      ...{ code: 'S1', text: 'Others give it money.' },
      needs:
        'A partnership of the funding family in which it receives, neither planned, inferred nor disputed, or a figure on grants and donations above zero.',
      anyOf: [{ kind: 'given' }, { kind: 'figure', metrics: [givenShare, 'grants_and_donations_received'], above: 0 }],
    },
    {
      ...{ code: 'S2', text: 'The money is for training, setting up or working capital.' },
      needs: 'Such a purpose, stated of one of these partnerships. Not met when all state a purpose and none such.',
      anyOf: [{ kind: 'givenFor', purposes: interimPurposes }],
    },
    {
      ...{ code: 'S3', text: 'It is made to end, or carries half of the income at most, or less than before.' },
      needs:
        'Of money for such a purpose: a stated end, a stated course or stretch of time, or a loan. Else the share of income given: 50 percent or less, or falling. Not met when money is said to come again without an end, or when more than half is given and that does not fall.',
      anyOf: [
        { kind: 'givenUntil', purposes: interimPurposes },
        { kind: 'dependence', metric: givenShare, atMost: mostGiven },
      ],
      contraryDecides: true,
    },
    {
      ...{ code: 'S4', text: 'It earns.' },
      needs:
        'A contract or a subcontract in which it is the provider, neither planned, inferred nor disputed, or a revenue or a sum of its contracts above zero.',
      anyOf: [
        { kind: 'sold' },
        { kind: 'figure', metrics: ['revenue'], above: 0 },
        // Single contract values are also told by who buys: they prove no sale.
        { kind: 'figure', metrics: ['contract_value'], metricQualifier: 'sum of contracts since the start', above: 0 },
      ],
    },
  ],
};
