import { byArguments, groupByParent, loadMany, loadOne } from '../../shared/batch.js';
import { BadUserInputError } from '../../shared/errors.js';
import { pageSize } from '../../shared/page-request.js';
import type { ExecuteRead } from '../../shared/query.js';
import * as evidence from '../assessment/evidence.queries.js';
import type { RecordRow } from '../assessment/record.js';
import { figureLoaders } from '../figures/figure.loaders.js';
import { dependenceMetrics, dependenceOf } from './dependence.formulas.js';
import * as queries from './donor-support.queries.js';
import { supportOf, type SupportCriterionResult } from './support.formulas.js';
import { givenShare, supportScheme } from './support-scheme.formulas.js';
import { SupportState } from './support-state.enum.js';

/** Contracts by which work is sold; standing terms show no order. */
const contracts = ['CONTRACT', 'SUBCONTRACT'];
const selling = ['PROVIDER', 'SUBCONTRACTOR'];
const figureMetrics = [...new Set([...dependenceMetrics, 'metric:revenue', 'metric:contract_value'])].sort();
const givenMetrics = [`metric:${givenShare}`, 'metric:grants_and_donations_received'];

export interface SupportListArguments {
  readonly states: readonly SupportState[];
  readonly first: number;
  readonly after?: string | null;
}

/** How the money of providers stands: one statement for each kind of record, whatever their number. */
export const donorSupportLoaders = (executeRead: ExecuteRead) => {
  const providerKeyById = loadOne(executeRead, evidence.providerKeyById);
  const { figuresByOrganizationId } = figureLoaders(executeRead);
  const given = loadMany(executeRead, queries.fundingByProviderId);
  const sold = byArguments<readonly string[], evidence.PartnershipEvidenceRow[]>(async (kinds, parentIds) => {
    const rows = groupByParent(await executeRead(evidence.partnershipsByProviderId, { parentIds, kinds }));
    return parentIds.map((parentId) => rows.get(parentId) ?? []);
  });

  const known = async (id: string) => {
    const [figures, money, contracted] = await Promise.all([
      ...([figuresByOrganizationId(id, figureMetrics), given(id), sold(contracts, id)] as const),
    ]);
    return {
      figures,
      given: money,
      sold: contracted.filter(({ roles }) => roles.some((one) => selling.includes(one))),
    };
  };
  type Known = Awaited<ReturnType<typeof known>>;

  /** The records that a criterion names, proofs first. */
  const recordsOf = (
    { figures, given: money, sold: contracted }: Known,
    result: SupportCriterionResult,
  ): RecordRow[] => {
    const rows = { figures, partnerships: [...money, ...contracted] };
    return (['proofs', 'short', 'unclear'] as const).flatMap((finding) =>
      result[finding].map(({ kind, id }) => {
        const row = rows[kind as keyof typeof rows].find((one) => one.id === id);
        const evidenceLevel = row && 'evidence' in row ? row.evidence.level : null;
        return { kind, id, row, evidenceLevel, finding: findingNames[finding] } as RecordRow;
      }),
    );
  };

  const donorSupport = async (id: string) => {
    if (!(await providerKeyById(id))) return null;
    const evidenceOf = await known(id);
    const { version, state, criteria } = supportOf(evidenceOf);
    return {
      ...{ version, state },
      criteria: criteria.map((result) => {
        const records = recordsOf(evidenceOf, result);
        const { code, text, needs } = result.criterion;
        return { code, text, needs, state: result.state, records, recordCount: records.length };
      }),
      dependence: dependenceOf(
        evidenceOf.figures.map((row) => ({ ...row, metricId: row.metric.id, countryId: row.measuredIn?.id ?? null })),
      ),
    };
  };

  /** Every supported provider with its state, and how many providers there are: read once, whatever lists are asked for. */
  let everyone: ReturnType<typeof readEveryone> | undefined;
  const readEveryone = async () => {
    const [funded, told, [all]] = await Promise.all([
      executeRead(queries.fundedProviders, {}),
      executeRead(evidence.providersByMetricId, { metricIds: givenMetrics }),
      executeRead(queries.providersCount, {}),
    ]);
    const ids = [...new Set([...funded, ...told].map(({ id }) => id))].sort();
    if (ids.length > queries.maxSupported) {
      throw new BadUserInputError(`More than ${queries.maxSupported} providers are supported: ask for each.`);
    }
    const found = await Promise.all(ids.map(async (id) => ({ id, state: supportOf(await known(id)).state })));
    return { found, total: all?.total ?? 0 };
  };

  const supportedProviders = async ({ states, first, after }: SupportListArguments) => {
    if (states.includes('NO_SUPPORT_KNOWN'))
      throw new BadUserInputError('Of NO_SUPPORT_KNOWN only the count is given: ask for providers.');
    const size = pageSize('first', first);
    const { found, total } = await (everyone ??= readEveryone());
    const count = (state: SupportState): number => found.filter((one) => one.state === state).length;
    const counts = Object.values(SupportState).map((state) => ({
      ...{ state, count: state === 'NO_SUPPORT_KNOWN' ? total - found.length + count(state) : count(state) },
    }));
    const asked = found.filter(({ state }) => states.includes(state));
    const page = asked.filter(({ id }) => id > (after ?? '')).slice(0, size);
    return {
      ...{ version: supportScheme.version, total, counts, totalCount: asked.length },
      providers: page.map(({ id }) => ({ id })),
    };
  };
  return { donorSupport, supportedProviders };
};

const findingNames = { proofs: 'PROOF', short: 'SHORT', unclear: 'UNCLEAR' } as const;

export type DonorSupportLoaders = ReturnType<typeof donorSupportLoaders>;
export type DonorSupportRow = NonNullable<Awaited<ReturnType<DonorSupportLoaders['donorSupport']>>>;
