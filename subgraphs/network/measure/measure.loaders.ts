import { decodeCursor, encodeCursor } from '../../shared/cursor.js';
import { BadUserInputError } from '../../shared/errors.js';
import type { AnalysisLoaders, Bound } from '../analysis/analysis.loaders.js';
import type { NetworkSpec } from '../analysis/network.formulas.js';
import type { MeasureResult } from '../analysis/task.js';
import { within } from '../bounds.js';
import type { GraphStateLoaders } from '../graph-state/graph-state.loaders.js';
import type { MeasuresArguments, OrganizationMeasuresArguments } from './measure.input.js';
import type { ByMethod, MeasuredNode, NetworkMeasureValues, OrganizationMeasure } from './measure.type.js';
import type { NetworkMeasure } from './network-measure.enum.js';

const maxMeasures = 14;

const nodeOf = (spec: NetworkSpec, [id, value, rank]: MeasureResult['values'][number]): MeasuredNode => {
  const isCountry = spec.projection === 'COUNTRIES_BY_BUYERS';
  return { rank, value, organization: isCountry ? null : { id }, country: isCountry ? { id } : null };
};

const howOf = (measure: NetworkMeasure, { values, sources, seed, ...others }: MeasureResult & Bound): ByMethod => ({
  measure,
  method: others.method,
  sampledSources: sources,
  seed,
  nodeCount: values.length,
  revision: others.revision,
  release: others.release,
  parameters: others.parameters,
});

/** The reads of measures: each is computed once for a network of one revision. */
export const measureLoaders = ({ analyse, graphState }: AnalysisLoaders & GraphStateLoaders) => ({
  networkMeasures: async (
    spec: NetworkSpec,
    { measure, first, after }: MeasuresArguments,
  ): Promise<NetworkMeasureValues> => {
    const size = within('first', first, [1, 100]);
    const { revision, release } = await graphState();
    const list = `networkMeasures ${JSON.stringify(spec)} ${revision} ${release}`;
    const start = after == null ? 0 : Number(decodeCursor(list, measure, 'number', after).key);
    const result = await analyse(spec, { task: 'measure', measure });
    const page = result.values.slice(start, start + size);
    const end = start + page.length;
    const endCursor =
      end < result.values.length ? encodeCursor(list, measure, { key: end, id: page.at(-1)?.[0] ?? '' }) : null;
    return { ...howOf(measure, result), values: page.map((value) => nodeOf(spec, value)), endCursor };
  },

  networkMeasuresByOrganizationId: async (
    id: string,
    spec: NetworkSpec,
    { measures }: Pick<OrganizationMeasuresArguments, 'measures'>,
  ): Promise<OrganizationMeasure[]> => {
    if (spec.projection === 'COUNTRIES_BY_BUYERS')
      throw new BadUserInputError('An organisation is no node of a network of countries.');
    if (measures.length > maxMeasures) throw new BadUserInputError(`measures may name at most ${maxMeasures}.`);
    return Promise.all(
      measures.map(async (measure) => {
        const result = await analyse(spec, { task: 'measure', measure });
        const [, value, rank] = result.values.find(([node]) => node === id) ?? [id, null, null];
        return { ...howOf(measure, result), value, rank };
      }),
    );
  },
});

export type MeasureLoaders = ReturnType<typeof measureLoaders>;
