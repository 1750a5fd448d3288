import { loadMany, loadOne } from '../../shared/batch.js';
import { BadUserInputError } from '../../shared/errors.js';
import type { ExecuteRead } from '../../shared/query.js';
import type { Days } from '../certificate/certificate.formulas.js';
import { assess, type Assessment, type CriterionResult, type TopicResult } from './assessment.formulas.js';
import { evidenceLoaders, type ProviderEvidence } from './evidence.loaders.js';
import * as queries from './evidence.queries.js';
import { labelScheme, payMetrics } from './label-scheme.formulas.js';
import { rowsOf } from './record.js';
import type { Scheme } from './requirement.formulas.js';

/** A judgement with the rows of the records that it names. */
const withRows = (assessment: Assessment, evidence: ProviderEvidence) => {
  const criterion = ({ criterion: published, state, points, ...found }: CriterionResult) => ({
    ...{ ...published, state, points },
    ...{ proofs: rowsOf(evidence, found.proofs), short: rowsOf(evidence, found.short) },
    ...{ unclear: rowsOf(evidence, found.unclear), outdated: rowsOf(evidence, found.outdated) },
  });
  const topic = (result: TopicResult) => ({
    ...{ ...result.topic, points: result.points, reached: result.reached },
    available: result.topic.criteria.reduce((sum, { points }) => sum + points, 0),
    criteria: result.criteria.map(criterion),
  });
  const { scheme, state, topics, missing } = assessment;
  const { kind, version } = scheme;
  return { kind, version, state, topics: topics.map(topic), missing: missing.map(criterion) };
};

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
