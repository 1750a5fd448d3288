import { cell, rawRows, type RawRow } from './raw-files.js';

/** A bad row that is put at the end of a file of the real data set. */
export interface Fault {
  readonly sort: string;
  readonly file: string;
  readonly column: string;
  readonly reason: RegExp;
  readonly row: Buffer;
}

const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;

/** The first row of a file, made a record of its own and changed. */
function changed(file: string, changes: RawRow): string {
  const [first] = rawRows(file);
  if (first === undefined) throw new Error(`${file} has no row`);
  const [key = ''] = Object.keys(first);
  const row = { ...first, ...(key.endsWith('_id') ? { [key]: `planted-${file.length}` } : {}), ...changes };
  return Object.values(row).map(quoted).join(',');
}

function fault(sort: string, file: string, column: string, value: string, reason: RegExp, others: RawRow = {}): Fault {
  return { sort, file, column, reason, row: Buffer.from(changed(file, { ...others, [column]: value })) };
}

const [organisation = {}] = rawRows('organisations.csv');
const [partnership = {}] = rawRows('partnerships.csv');
const [organisations, facts, partnerships] = [
  'organisations.csv',
  'organisation_facts.csv',
  'partnerships.csv',
] as const;
const [observations, activity, unverified] = [
  'metric_observations.csv',
  'country_activity.csv',
  'unverified.csv',
] as const;

/** One fault of every sort. */
export const faults: readonly Fault[] = [
  fault('a date that does not exist', partnerships, 'start', '2016-02-30', /is not a date/),
  fault('a date in words', facts, 'as_of', 'last spring', /is not a date/),
  fault('an end before the start', partnerships, 'end', '2011', /ends before it starts/, { start: '2012' }),
  fault('an unknown country', activity, 'country', 'QQ', /not an ISO 3166-1/),
  fault('a country under the name of another', activity, 'country_name', 'Chile', /not a name of AR/),
  fault('an unknown country in a list', organisations, 'delivery_countries', 'KE;QQ', /"QQ" is not an ISO/),
  fault('an unmapped role', partnerships, 'party_a_role', 'wizard', /"wizard" with .* has no role/),
  fault('an unmapped partnership type', partnerships, 'partnership_type', 'friendship', /not a known partnership type/),
  fault('an unknown status', partnerships, 'status', 'rumoured', /not one of reported/),
  fault('an amount without a currency', partnerships, 'value_currency', '', /come together/, { value_amount: '5' }),
  fault('an unknown currency', partnerships, 'value_currency', 'XQX', /ISO 4217/, { value_amount: '5' }),
  fault(
    'one organisation as both parties',
    partnerships,
    'party_b_id',
    cell(partnership, 'party_a_id'),
    /both parties/,
  ),
  fault('an organisation that is not there', facts, 'org_id', 'nobody', /not a known organisation/),
  fault('a source that is not there', observations, 'source_id', 'no-page', /not a known source/),
  fault('an unmapped fact field', facts, 'field', 'shoe_size', /not a known fact field/),
  fault('an unmapped service', facts, 'value', 'data-entry;juggling', /"juggling" is not a known spelling/, {
    field: 'services',
  }),
  fault('an unmapped worker group', organisations, 'target_groups', 'giants', /not a known spelling of a worker group/),
  fault('an unmapped metric', observations, 'metric', 'smiles', /not a known metric/),
  fault('an unmapped evidence kind', observations, 'evidence_kind', 'dream', /not a known evidence kind/),
  fault('a number in words', observations, 'value', 'many', /"many" is not a number/),
  fault('half a range', observations, 'value_high', '', /half a range/, { value_low: '3' }),
  fault('no figure at all', observations, 'value', '', /neither a value nor a range/),
  fault('a share above 100', organisations, 'share_women_pct', '140', /outside 0 to 100/),
  fault('a year of five digits', organisations, 'founded_year', '20080', /year of four digits/),
  fault('a year that its basis denies', observations, 'year_basis', 'not_stated', /missing year/),
  fault('a fact whose value is no value of its field', facts, 'value', 'Kenya', /not an ISO/, { field: 'hq_country' }),
  fault('an id that is taken', organisations, 'org_id', cell(organisation, 'org_id'), /already used/),
  fault('a missing name', organisations, 'name', '', /is empty/),
  fault('an address that is none', 'sources.csv', 'url', 'see the library', /not a web address/),
  fault(
    'an outcome without a figure',
    'case_studies.csv',
    'outcomes',
    'retention_rate=high',
    /not written metric=value/,
  ),
  fault('an outcome of an unknown metric', 'case_studies.csv', 'outcomes', 'happiness=9 points', /not a known metric/),
  fault(
    'an outcome that ends before it begins',
    'case_studies.csv',
    'outcomes',
    'attrition_rate=9-2 percent',
    /ends below/,
  ),
  fault('a provider that the case does not name', 'case_studies.csv', 'provider_org_id', 'sama', /not among org_ids/),
  fault('an outcome of no metric and no reason', 'vocabulary/case_outcome_map.csv', 'note', '', /say why/, {
    outcome_as_reported: 'planted_outcome',
    metric: '',
  }),
  fault('a quantity in words', 'pledges.csv', 'quantity', 'plenty', /not a number or a range/),
  fault('progress by a figure that is not there', 'pledge_progress.csv', 'observation_id', 'dream', /not a known obs/),
  fault('a score off its scale', 'ratings.csv', 'score', '11', /outside the scale 0 to 10/),
  fault('a scale that is not of the scheme', 'ratings.csv', 'scale_max', '100', /runs from 0 to 10/, { score: '' }),
  fault('a rating under no known scheme', 'ratings.csv', 'scheme', 'Best of all', /not a known scheme of ratings/),
  fault('a rated organisation that is not there', 'ratings.csv', 'org_id', 'nobody', /not a known organisation/),
  fault('a bar off the scale', 'vocabulary/rating_schemes.csv', 'bar', '11', /not on the scale/, { scheme: 'Planted' }),
  fault('a certificate under no known scheme', 'certificates.csv', 'scheme', 'ISO 1', /not a known scheme of cert/),
  fault('a certificate that ends before it begins', 'certificates.csv', 'valid_to', '2023', /before it is issued/, {
    issued: '2024',
  }),
  fault('a certificate issued on no day', 'certificates.csv', 'issued', '2023-02-30', /is not a date/),
  fault('a term from nowhere', 'vocabulary/certificate_schemes.csv', 'term_address', '', /come together/, {
    scheme: 'Planted',
  }),
  fault('a code that only looks like IRIS', 'vocabulary/standard_metrics.csv', 'code', 'OI0001', /nor one of our own/),
  fault('a metric with a code that only looks like IRIS', 'vocabulary/metrics.csv', 'iris_code', 'OI0001', /IRIS 5.3/, {
    metric: 'planted_metric',
  }),
  fault(
    'our own code under the name of IRIS',
    'vocabulary/standard_metrics.csv',
    'catalogue',
    'IRIS',
    /not a code of/,
    {
      code: 'isg:planted',
    },
  ),
  fault(
    'terms of a partnership that gives no money',
    'funding_terms.csv',
    'partnership_id',
    'nothing',
    /funding partn/,
  ),
  fault('a purpose that is not in the list', 'funding_terms.csv', 'purposes', 'holidays', /is not one of training/, {
    partnership_id: 'hdfc--ruralshores--equity-investment',
  }),
  fault('terms that say nothing', 'funding_terms.csv', 'purposes', '', /says nothing/, {
    ...{ partnership_id: 'hdfc--ruralshores--equity-investment', term: '', amount_basis: '', not_covered: '' },
  }),
  fault('an unknown key', unverified, 'key', 'rumour', /not known for a/),
  fault(
    'a transform that cannot be applied',
    'vocabulary/metric_map.csv',
    'transform',
    'double it',
    /cannot|can be applied/,
    {
      metric_as_reported: 'planted_metric',
    },
  ),
  fault(
    'a map to nothing known',
    'vocabulary/worker_group_map.csv',
    'worker_group',
    'giants',
    /not a known worker group/,
    {
      target_group_as_reported: 'planted group',
    },
  ),
  {
    ...{ sort: 'too few cells', file: observations, column: '', reason: /has 3 cells, the header 20/ },
    row: Buffer.from('planted,sector,somewhere'),
  },
  {
    ...{ sort: 'a quote that is never closed', file: activity, column: '', reason: /Quote Not Closed/ },
    row: Buffer.from('KE,"Kenya'),
  },
  {
    ...{ sort: 'bytes that are not UTF-8', file: facts, column: 'note', reason: /not UTF-8/ },
    row: Buffer.from(changed(facts, { fact_id: 'planted-bytes', note: 'caf\u00e9' }), 'latin1'),
  },
];
