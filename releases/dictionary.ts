import { buildSchema, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import type { Table } from './table.js';

/** Properties that stand behind the API's fields without being one. */
const inner: Readonly<Record<string, string>> = {
  id: 'Opaque and stable.',
  from: 'The id of the record it leads from.',
  to: 'The id of the record it leads to.',
  sortName: 'The name without case and accents, by which lists are sorted.',
  sortTitle: 'The title without case and accents, by which lists are sorted.',
  searchNames: 'All names as words without case and accents, for the search.',
  countryId: 'The id of the country of the headquarters.',
  metricId: 'The id of the metric.',
  factId: 'The id of the fact that states it.',
  startKey: 'The first day of the start, empty where none is stated; lists are sorted by it.',
  yearKey: 'The year, 0 where it is unclear; lists are sorted by it.',
  asOfKey: 'The first day of the date, empty where none is stated; lists are sorted by it.',
  earliestStart: 'The first day on which it may have begun.',
  latestStart: 'The last day on which it may have begun.',
  earliestEnd: 'The first day on which it may have ended.',
  latestEnd: 'The last day on which it may have ended.',
  valueAmount: 'The amount of its stated value.',
  valueCurrency: 'The currency of its stated value.',
  side: 'a or b: which of the two columns of the file names the party.',
  role: 'The role the party plays.',
  roleAsReported: 'The role in the words of the data set.',
  asReported: 'In the words of the data set.',
  basis: 'How it is known.',
  headquartersCity: 'The city of the headquarters.',
  headquartersBasis: 'How the headquarters are known.',
  evidenceKind: 'What kind of evidence the figure is.',
  evidenceLevel: 'How far the evidence can be trusted.',
  kind: 'What kind of organisation it is.',
  type: 'The kind of partnership in the words of the data set.',
  note: 'What to know about it.',
  latitude: 'Degrees north.',
  longitude: 'Degrees east.',
  byYearKey: 'The year it is promised for, 0 where none is stated; lists are sorted by it.',
  issuedKey: 'The first day of the date of issue, empty where none is stated; lists are sorted by it.',
  schemeKey: 'The scheme without case and accents, by which lists are sorted.',
  position: 'Its place among the outcomes of its case study, from 0.',
  sdgTargets: 'The targets of the Sustainable Development Goals it contributes to.',
  synthetic: 'Whether it is made up, for tests of volume.',
  partnershipCount: 'The number of partnerships it is a party of.',
  organizationCount: 'The number of organisations that have their headquarters there, deliver or were measured there.',
};

const tableTexts: Readonly<Record<string, string>> = {
  LOCATED_IN: 'Where an organisation has its headquarters.',
  DELIVERS_IN: 'Where an organisation delivers.',
  OFFERS: 'Which service an organisation offers.',
  EMPLOYS_FROM: 'Which group of workers a provider employs from.',
  SERVES: 'Which group of workers an organisation serves.',
  PARTY: 'Which organisation is a party of which partnership, and in which role.',
  IN: 'Where a partnership takes place, or where an activity or a case study was seen.',
  BY: 'Which organisation an activity is of.',
  ABOUT: 'What an observation, a rating, a fact or a statement about a workforce is about.',
  MEASURES: 'Which metric an observation measures.',
  MEASURED_IN: 'In which country an observation was measured.',
  CONFLICTS_WITH: 'Two observations that cannot both hold.',
  COVERS: 'Which group of workers a statement about a workforce covers.',
  BROADER: 'From the narrower to the broader worker group or service.',
  FITS: 'Which published metric a metric of the data set is measured by.',
  REPLACED_BY: 'Which published metric came in the place of one.',
  INVOLVES: 'Which organisation a case study names.',
  BOUGHT_BY: 'Who bought the work that a case study tells of.',
  PROVIDED_BY: 'Who did the work that a case study tells of.',
  OUTCOME_OF: 'Which case study an outcome belongs to.',
  COUNTED_BY: 'Which observation counts what was pledged.',
  HELD_BY: 'Who holds a certificate.',
  CITES: 'In which source a record was read.',
};

export interface Dictionary {
  readonly table: (table: Table) => string;
  readonly column: (table: Table, name: string) => string;
}

/** Describes tables and columns in the words of the API's schema, and what the API does not show in its own. */
export function dictionaryOf(apiSdl: string): Dictionary {
  const schema = buildSchema(apiSdl);
  return {
    table: ({ kind }) => schema.getType(kind)?.description ?? tableTexts[kind] ?? 'not stated',
    column: ({ kind, labels }, name) =>
      (labels && (fieldText(schema, kind, name) ?? fieldText(schema, 'Profile', name))) ?? inner[name] ?? 'not stated',
  };
}

function fieldText(schema: GraphQLSchema, typeName: string, field: string): string | undefined {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  return type.getFields()[field]?.description ?? undefined;
}
