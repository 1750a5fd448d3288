import type { RejectedRow } from './report.js';
import { readTable, type Columns, type Table } from './table.js';
import { activityTable } from './tables/activities.js';
import { caseStudyTable } from './tables/case-studies.js';
import { certificateTable } from './tables/certificates.js';
import type { Context } from './tables/context.js';
import { factTable } from './tables/facts.js';
import { observationTable } from './tables/observations.js';
import { organisationTable } from './tables/organisations.js';
import { fundingTermTable, partnershipTable, valueNoteTable } from './tables/partnerships.js';
import { pledgeProgressTable, pledgeTable } from './tables/pledges.js';
import { ratingTable } from './tables/ratings.js';
import { sourceTable } from './tables/sources.js';
import { unverifiedKey, unverifiedMapTable, unverifiedTable } from './tables/unverified.js';
import { readVocabulary } from './tables/vocabulary.js';

export type DataSet = Awaited<ReturnType<typeof readDataSet>>;

/** Reads all files of a directory: the sound rows of each, checked against each other, and every rejected row. */
export async function readDataSet(directory: string, withUnverified: boolean) {
  const rejected: RejectedRow[] = [];
  const read = <C extends Columns>(definition: Table<C>) => readTable(directory, definition, rejected);
  const vocabulary = await readVocabulary(directory, rejected);

  const sources = await read(sourceTable);
  const sourceIds = new Set(sources.map((row) => row.source_id));
  const organisations = await read(organisationTable({ vocabulary, sources: sourceIds }));
  const organisationIds = new Set(organisations.map((row) => row.org_id));
  const context: Context = { vocabulary, sources: sourceIds, organisations: organisationIds };

  const facts = await read(factTable(context));
  const partnerships = await read(partnershipTable(context));
  const valueNotes = await read(valueNoteTable(new Set(partnerships.map((row) => row.partnership_id))));
  const fundings = partnerships.filter(
    ({ partnership_type: type }) => vocabulary.partnershipKinds.get(type)?.family === 'FUNDING',
  );
  const fundingTerms = await read(fundingTermTable(new Set(fundings.map((row) => row.partnership_id))));
  const observations = await read(observationTable(context));
  const activities = await read(activityTable(context));
  const pledges = await read(pledgeTable(context));
  const pledgeProgress = await read(
    pledgeProgressTable(
      new Set(pledges.map((row) => row.pledge_id)),
      new Set(observations.map((row) => row.observation_id)),
    ),
  );
  const ratings = await read(ratingTable(context));
  const certificates = await read(certificateTable(context));
  const caseStudies = await read(caseStudyTable(context));
  const unverifiedMap = await read(unverifiedMapTable(vocabulary));
  const unverifiedKeys = new Map(unverifiedMap.map((row) => [unverifiedKey(row.record_kind, row.key), row]));
  const unverified = withUnverified ? await read(unverifiedTable(context, unverifiedKeys)) : [];
  return {
    ...{ rejected, vocabulary, sources, organisations, facts, partnerships, observations, activities },
    ...{ pledges, pledgeProgress, ratings, certificates, caseStudies },
    valueNotes: new Map(valueNotes.map((row) => [row.partnership_id, row.value_note])),
    fundingTerms: new Map(fundingTerms.map((row) => [row.partnership_id, row])),
    ...{ unverified, unverifiedKeys },
  };
}
