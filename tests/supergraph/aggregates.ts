import type { Answer, TestGraph } from '../support/graph.js';
import { seedRows } from '../support/seed-files.js';

/** The rows of observations, and the argument for those of one metric. */
export const observations = seedRows('metric_observations.csv');
export const ofMetric = (slug: string, more = '') => `filter: { metric: { eq: "metric:${slug}" }${more} }`;

/** The codes of the errors that a query of aggregates is refused with. */
export const codesOf = async (graph: TestGraph, query: string): Promise<unknown[]> =>
  (await graph.run(query)).errors.map((error: Answer['data']) => error.extensions.code);
