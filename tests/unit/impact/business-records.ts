import type { Argument } from '../../../subgraphs/impact-metrics/business-case/argument.formulas.js';
import type { Reader } from '../../../subgraphs/impact-metrics/business-case/evidence.formulas.js';
import type { EvidenceRecord } from '../../../subgraphs/impact-metrics/business-case/stance.formulas.js';

/** An argument on a saving in percent, and on attrition where both settings are known. */
export const argument: Argument = {
  ...{ key: 'CHEAPER', topic: 'COST', claim: 'It is cheaper.', needs: 'A saving.', audiences: ['BUYER'] },
  backings: [
    { metric: 'saving', unit: 'percent', above: 0 },
    { metric: 'claimants', above: 0, against: true },
  ],
  compared: [{ metric: 'attrition', better: 'LOWER' }],
};

let count = 0;

/** A saving that a third party observed in 2024, measured in its country. */
export const record = (value: number | null, rest: Partial<EvidenceRecord> = {}): EvidenceRecord => {
  count += 1;
  return {
    ...{ id: `observation:${count}`, kind: 'observation', metric: 'saving', metricQualifier: null, unit: 'percent' },
    ...{ value, low: null, high: null, qualifier: null, year: 2024, status: 'OBSERVED', context: false },
    ...{ setting: null, countryId: null, level: 'THIRD_PARTY', sourceIds: [`source:${count}`], organizationIds: [] },
    ...{ measuredIn: rest.countryId ?? null, ...rest },
  };
};

export const nobody: Reader = { organizationId: null, partnerIds: new Set(), countryIds: new Set() };

export const buyer: Reader = {
  organizationId: 'organization:buyer',
  partnerIds: new Set(['organization:provider']),
  countryIds: new Set(['country:KE']),
};
