import { loadMany, loadOne } from '../../shared/batch.js';
import { BadUserInputError } from '../../shared/errors.js';
import type { ExecuteRead } from '../../shared/query.js';
import type { Days } from '../certificate/certificate.formulas.js';
import { assess, type Assessment } from './assessment.formulas.js';
import { evidenceLoaders, type ProviderEvidence } from './evidence.loaders.js';
import * as queries from './evidence.queries.js';
import { labelScheme, payMetrics } from './label-scheme.formulas.js';
import { foundRows } from './record.js';
import type { Scheme } from './requirement.formulas.js';

/** A judgement with the rows of the records that it names. */
function withRows({ scheme, state, topics, missing }: Assessment, evidence: ProviderEvidence) {
  const criteria = topics.flatMap((result) =>
    result.criteria.map((one) => {
      const records = foundRows(evidence, one);
      const { code, text, needs, points: available } = one.criterion;
      return {
        ...{ code, topic: result.topic.code, text, needs, available, points: one.points, state: one.state },
        ...{ records, recordCount: records.length },
      };
    }),
  );
  const missed = new Set(missing.map(({ criterion }) => criterion.code));
  return {
    ...{ kind: scheme.kind, version: scheme.version, state, criteria },
    missing: criteria.filter(({ code }) => missed.has(code)),
    topics: topics.map(({ topic, points, reached }) => ({
      ...{ code: topic.code, name: topic.name, minimum: topic.minimum, points, reached },
      available: topic.criteria.reduce((sum, one) => sum + one.points, 0),
    })),
  };
}

/** Providers by what is proved about them. */
export const assessmentLoaders = (executeRead: ExecuteRead) => {
  const providerKeyById = loadOne(executeRead, queries.providerKeyById);
  const evidenceOf = evidenceLoaders(executeRead);
  const assessment = async (id: string, scheme: Scheme, on: Days) => {
    if (!(await providerKeyById(id))) return null;
    const evidence = await evidenceOf(id);
    return withRows(assess(scheme, evidence, on), evidence);
  };
  return {
    assessment,
    sourcesByPartnershipId: loadMany(executeRead, queries.sourcesByPartnershipId),
    labelHolders: async (on: Days): Promise<{ id: string }[]> => {
      const metricIds = payMetrics.map((metric) => `metric:${metric}`);
      const found = await executeRead(queries.providersByMetricId, { metricIds });
      if (found.length > queries.maxCandidates) {
        throw new BadUserInputError(
          `More than ${queries.maxCandidates} providers may hold it: ask for the label of each.`,
        );
      }
      const held = await Promise.all(found.map(async ({ id }) => (await assessment(id, labelScheme, on))?.state));
      return found.filter((_, index) => held[index] === 'REACHED');
    },
  };
};

export type AssessmentLoaders = ReturnType<typeof assessmentLoaders>;
export type AssessmentRow = NonNullable<Awaited<ReturnType<AssessmentLoaders['assessment']>>>;
export type CriterionRow = AssessmentRow['missing'][number];
