import type { Days } from '../certificate/certificate.formulas.js';
import { together, type Evidence, type Finding } from './evidence.formulas.js';
import { findingFor } from './finding.formulas.js';
import type { Criterion, Scheme, Topic } from './requirement.formulas.js';

type CriterionState = 'PROVED' | 'SHORT' | 'UNCLEAR' | 'OUTDATED' | 'NO_PROOF';

/** A criterion with what was found; points are null where nothing decides: a blank is no zero. */
export interface CriterionResult extends Finding {
  readonly criterion: Criterion;
  readonly state: CriterionState;
  readonly points: number | null;
}

export interface TopicResult {
  readonly topic: Topic;
  readonly points: number | null;
  readonly reached: boolean;
  readonly criteria: readonly CriterionResult[];
}

/** How a provider stands by a scheme; topics are never added up. */
export interface Assessment {
  readonly scheme: Scheme;
  readonly state: 'REACHED' | 'NOT_REACHED' | 'NO_PROOF';
  readonly topics: readonly TopicResult[];
  /** What was not proved in the topics that are not reached. */
  readonly missing: readonly CriterionResult[];
}

function stateOf({ proofs, short, unclear, outdated }: Finding): CriterionState {
  if (proofs.length > 0) return 'PROVED';
  if (short.length > 0) return 'SHORT';
  if (unclear.length > 0) return 'UNCLEAR';
  return outdated.length > 0 ? 'OUTDATED' : 'NO_PROOF';
}

const pointsOf = (state: CriterionState, points: number): number | null =>
  state === 'PROVED' ? points : state === 'SHORT' ? 0 : null;

function judge(criterion: Criterion, evidence: Evidence, on: Days): CriterionResult {
  const finding = together(criterion.anyOf.map((requirement) => findingFor(requirement, evidence, on)));
  const state = stateOf(finding);
  return { ...finding, criterion, state, points: pointsOf(state, criterion.points) };
}

function judgeTopic(topic: Topic, evidence: Evidence, on: Days): TopicResult {
  const criteria = topic.criteria.map((criterion) => judge(criterion, evidence, on));
  const decided = criteria.flatMap(({ points }) => (points === null ? [] : [points]));
  const points = decided.length === 0 ? null : decided.reduce((sum, one) => sum + one, 0);
  return { topic, points, reached: (points ?? 0) >= topic.minimum, criteria };
}

/** How a provider stands by a scheme on a date, by its own evidence alone. */
export function assess(scheme: Scheme, evidence: Evidence, on: Days): Assessment {
  const topics = scheme.topics.map((topic) => judgeTopic(topic, evidence, on));
  const missing = topics
    .filter(({ reached }) => !reached)
    .flatMap(({ criteria }) => criteria.filter(({ state }) => state !== 'PROVED'));
  const proved = topics.some(({ points }) => (points ?? 0) > 0);
  const state = topics.every(({ reached }) => reached) ? 'REACHED' : proved ? 'NOT_REACHED' : 'NO_PROOF';
  return { scheme, state, topics, missing };
}
