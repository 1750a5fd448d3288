import { aboveLocalPay, headcounts, incomeChange, shares } from './impact-scheme.formulas.js';
import { minimumWage, training } from './practice-scheme.formulas.js';
import type { Criterion, Requirement, Scheme, Topic } from './requirement.formulas.js';

/** A criterion that must be proved: a topic of its own, which nothing can make up for. */
const mustHold = (name: string, criterion: Omit<Criterion, 'points'>): Topic => ({
  ...{ code: criterion.code, name, minimum: 1 },
  criteria: [{ ...criterion, points: 1 }],
});

const byOthers = (requirement: Requirement): Requirement =>
  requirement.kind === 'figure' ? { ...requirement, level: 'THIRD_PARTY' } : requirement;

const people: readonly Requirement[] = [
  { kind: 'figure', metrics: shares, unit: 'percent', above: 0 },
  { kind: 'figure', metrics: headcounts, unit: 'people', above: 0 },
];
const pay: readonly Requirement[] = [...incomeChange, aboveLocalPay, minimumWage];

/** The metrics on pay, without which nobody holds the label: they lead to all who may. */
export const payMetrics: readonly string[] = pay.flatMap((one) => (one.kind === 'figure' ? one.metrics : []));

/** The label: what a buyer may expect to be shown by an impact sourcing provider. */
export const labelScheme: Scheme = {
  kind: 'LABEL',
  version: '1.1',
  topics: [
    mustHold('Buyers', {
      ...{ code: 'L1', text: 'Somebody buys its work.' },
      needs:
        'A contract or a subcontract in which it is the provider, reported and neither planned nor inferred, with no end before the date.',
      // Standing terms show no order: a framework contract is no contract.
      anyOf: [
        { kind: 'partnership', kinds: ['CONTRACT'], role: 'PROVIDER', inForce: true },
        { kind: 'partnership', kinds: ['SUBCONTRACT'], role: 'SUBCONTRACTOR', inForce: true },
      ],
    }),
    mustHold('Groups', {
      ...{ code: 'L2', text: 'The groups it employs from are named.' },
      needs: 'A source that names a worker group it employs from.',
      anyOf: [{ kind: 'workerGroup' }],
    }),
    mustHold('People', {
      ...{ code: 'L3', text: 'How many of them, or which share, is public.' },
      needs: 'A number or a share of people of a disadvantaged group, not older than five years.',
      anyOf: people,
    }),
    mustHold('Pay', {
      ...{ code: 'L4', text: 'Work there pays: more than before, more than is usual, or the legal minimum.' },
      needs: 'Income after hire, pay against local pay or against the legal minimum, not older than five years.',
      anyOf: pay,
    }),
    mustHold('Training', {
      ...{ code: 'L5', text: 'It trains.' },
      needs: 'People trained or the length of training, not older than five years, or a training partnership.',
      anyOf: training,
    }),
    mustHold('Told by others', {
      ...{ code: 'L6', text: 'Somebody else tells the same about people or pay.' },
      needs: 'A figure on people or pay that does not come from the provider, not older than five years.',
      anyOf: [...people, ...pay].map(byOthers),
    }),
  ],
};
