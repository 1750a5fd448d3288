import { byArguments, groupByParent } from '../../shared/batch.js';
import type { ExecuteRead } from '../../shared/query.js';
import { argumentResult, type ArgumentResult } from './argument-result.formulas.js';
import { metricsOf, type Audience } from './argument.formulas.js';
import { argumentsFor, argumentsVersion } from './arguments.formulas.js';
import { gapTexts } from './business-argument.enum.js';
import * as queries from './business-case.queries.js';
import { figureRecord, outcomeRecord, type RecordRow } from './evidence-record.js';
import type { Reader } from './evidence.formulas.js';
import type { Stance } from './stance.formulas.js';

/** In which role an organisation works with whom, by the audience it is asked as; any where none is named. */
const rolesOf: Readonly<Record<Audience, { ownRoles: readonly string[]; theirRoles: readonly string[] }>> = {
  BUYER: { ownRoles: ['BUYER'], theirRoles: ['PROVIDER', 'SUBCONTRACTOR'] },
  FUNDER: { ownRoles: ['FUNDER', 'INVESTOR', 'LENDER'], theirRoles: [] },
  BPO: { ownRoles: [], theirRoles: [] },
  ISSP: { ownRoles: [], theirRoles: [] },
  GOVERNMENT: { ownRoles: [], theirRoles: [] },
  WORKER: { ownRoles: [], theirRoles: [] },
};

/** An argument with its evidence as the schema names it. */
function row({ argument, evidence, ...result }: ArgumentResult<RecordRow>) {
  const { key, topic, claim, needs } = argument;
  const count = (of: Stance): number => evidence.filter(({ stance }) => stance === of).length;
  const missing = result.gaps.map((gap) => gapTexts[gap]);
  return {
    ...{ key, topic, claim, needs, evidence, ...result, comparisonCount: result.comparisons.length },
    ...{ openCount: count('OPEN'), contextCount: count('CONTEXT') },
    missing: result.state === 'NO_EVIDENCE' ? [...missing, `Needed: ${needs}`] : missing,
  };
}

/** The case for an audience: two statements, and one more for what organisations it is asked of. */
export const businessCaseLoaders = (executeRead: ExecuteRead) => {
  const known = new Map<Audience, Promise<RecordRow[]>>();
  const read = async (audience: Audience): Promise<RecordRow[]> => {
    const metricIds = [...new Set(argumentsFor(audience).flatMap(metricsOf))].map((metric) => `metric:${metric}`);
    const [figures, outcomes] = await Promise.all([
      executeRead(queries.evidenceFigures, { metricIds }),
      executeRead(queries.evidenceOutcomes, { metricIds }),
    ]);
    return [...figures.map(figureRecord), ...outcomes.map(outcomeRecord)];
  };
  const recordsFor = (audience: Audience): Promise<RecordRow[]> => {
    const records = known.get(audience) ?? read(audience);
    known.set(audience, records);
    return records;
  };
  const counterparts = byArguments<Audience, queries.CounterpartRow[]>(async (audience, parentIds) => {
    const found = await executeRead(queries.counterpartsByOrganizationId, { parentIds, ...rolesOf[audience] });
    const rows = groupByParent(found);
    return parentIds.map((parentId) => rows.get(parentId) ?? []);
  });
  const caseFor = async (audience: Audience, reader: Reader | Promise<Reader>) => {
    const [records, whom] = await Promise.all([recordsFor(audience), reader]);
    const results = argumentsFor(audience).map((argument) => row(argumentResult(argument, records, whom)));
    return { audience, version: argumentsVersion, arguments: results };
  };
  return {
    businessCase: (audience: Audience, countryId: string | null) =>
      caseFor(audience, {
        ...{ organizationId: null, partnerIds: new Set<string>() },
        countryIds: new Set(countryId === null ? [] : [countryId]),
      }),
    businessCaseOfOrganization: (organizationId: string, audience: Audience) =>
      caseFor(
        audience,
        counterparts(audience, organizationId).then((rows) => ({
          organizationId,
          partnerIds: new Set(rows.map(({ id }) => id)),
          countryIds: new Set(rows.flatMap(({ countryIds }) => countryIds)),
        })),
      ),
  };
};

export type BusinessCaseLoaders = ReturnType<typeof businessCaseLoaders>;
export type BusinessCaseRow = Awaited<ReturnType<BusinessCaseLoaders['businessCase']>>;
export type BusinessArgumentRow = BusinessCaseRow['arguments'][number];
