/**
 * The vocabulary of the graph as data: which labels, relationship types and properties exist and which subgraph owns them.
 * One table, over 150 lines on purpose: who may read what is seen at a glance. The tests hold every Cypher text of a subgraph against the part of it that the subgraph may see.
 */
export const subgraphNames = [
  'identity',
  'partnerships',
  'providers',
  'buyers',
  'supporters',
  'workers',
  'impact-metrics',
  'registry',
  'network',
] as const;
export type SubgraphName = (typeof subgraphNames)[number];

/** `shared` properties are keys and identity fields: every subgraph that may match the label reads them. */
export type PropertyOwner = SubgraphName | 'shared';

export interface LabelModel {
  readonly owner: SubgraphName;
  /** Each property with its owner; the owner of the label where it is `own`. */
  readonly properties: Readonly<Record<string, PropertyOwner | 'own'>>;
}

const identityFields = {
  id: 'shared',
  name: 'shared',
  otherNames: 'shared',
  searchNames: 'shared',
  roles: 'shared',
  kind: 'shared',
  countryId: 'shared',
  sortName: 'shared',
  partnershipCount: 'shared',
  verified: 'shared',
  /** Of a made-up record for measurements; absent from every real one. */
  synthetic: 'shared',
} as const;

const profile = {
  foundedYear: 'registry',
  headquartersCity: 'registry',
  headquartersBasis: 'registry',
  legalForm: 'registry',
  website: 'registry',
  programmes: 'registry',
  certifications: 'registry',
  status: 'registry',
  ended: 'registry',
  notes: 'registry',
} as const;

const own = (...names: string[]): Record<string, 'own'> =>
  Object.fromEntries(names.map((name) => [name, 'own' as const]));
const shared = (...names: string[]): Record<string, 'shared'> =>
  Object.fromEntries(names.map((name) => [name, 'shared' as const]));

export const labels: Readonly<Record<string, LabelModel>> = {
  /** The one record of the graph's own state: what every result that is to be repeated names. */
  GraphState: { owner: 'registry', properties: shared('id', 'revision', 'release') },
  Entity: { owner: 'identity', properties: shared('id') },
  Organization: { owner: 'partnerships', properties: { ...identityFields, ...profile } },
  Provider: { owner: 'providers', properties: { ...identityFields, ...profile } },
  Buyer: { owner: 'buyers', properties: { ...identityFields, ...profile, industry: 'own' } },
  Supporter: { owner: 'supporters', properties: { ...identityFields, ...profile } },
  Partnership: {
    owner: 'partnerships',
    properties: {
      ...shared('id', 'kind', 'family', 'status', 'reportedYear'),
      ...shared('start', 'startKey', 'end', 'earliestStart', 'latestStart', 'earliestEnd', 'latestEnd'),
      // What money is given for and whether it ends, as its kind: donor support is judged by it.
      ...shared('fundingPurposes', 'fundingTerm'),
      ...own('type', 'statusAsReported', 'valueAmount', 'valueCurrency', 'valueNote', 'amountBasis', 'notCovered'),
      ...own('description', 'verified', 'confidence', 'synthetic'),
    },
  },
  Country: {
    owner: 'impact-metrics',
    properties: {
      ...shared('id', 'sortName', 'region', 'subregion'),
      // Counted when the graph is made: in a large one too many figures would have to be gone through.
      ...own('code', 'name', 'latitude', 'longitude', 'organizationCount'),
    },
  },
  Sector: { owner: 'impact-metrics', properties: { ...shared('id', 'sortName'), ...own('name') } },
  Metric: {
    owner: 'impact-metrics',
    properties: {
      ...shared('id', 'sortName'),
      ...own('name', 'code', 'codeFit', 'definition', 'kind', 'area', 'unitFamily', 'units', 'direction'),
      ...own('extension', 'summable', 'note'),
    },
  },
  Observation: {
    owner: 'impact-metrics',
    properties: {
      ...shared('id', 'yearKey'),
      ...own('metricId', 'metricAsReported', 'metricQualifier', 'value', 'low', 'high', 'unit', 'year', 'yearBasis'),
      ...own(
        'valueAsReported',
        'status',
        'qualifier',
        'population',
        'evidenceKind',
        'evidenceLevel',
        'context',
        'conflict',
        'note',
      ),
      ...own('verified', 'confidence', 'setting', 'synthetic'),
    },
  },
  StandardMetric: {
    owner: 'impact-metrics',
    properties: {
      ...shared('id', 'sortName'),
      ...own('code', 'name', 'catalogue', 'version', 'unit', 'kind', 'tier', 'area', 'formula', 'rule', 'sdgTargets'),
    },
  },
  Pledge: {
    owner: 'impact-metrics',
    properties: {
      ...shared('id', 'byYearKey'),
      ...own('promise', 'low', 'high', 'unit', 'byYear', 'progressAsReported', 'progressYear', 'note'),
    },
  },
  Rating: {
    owner: 'impact-metrics',
    properties: {
      ...shared('id', 'yearKey', 'schemeKey'),
      ...own('scheme', 'family', 'rater', 'schemeNote', 'year', 'score', 'scaleMin', 'scaleMax', 'bar', 'barNote'),
      ...own('level', 'criteriaMet', 'evidenceLevel', 'note'),
    },
  },
  Certificate: {
    owner: 'impact-metrics',
    properties: {
      ...shared('id', 'issuedKey', 'schemeKey'),
      ...own('scheme', 'kind', 'area', 'termYears', 'termAddress', 'schemeNote', 'edition', 'scope', 'issuer'),
      ...own('issued', 'validTo', 'earliestStart', 'latestStart', 'earliestEnd', 'latestEnd', 'endBasis'),
      ...own('statusAsReported', 'evidenceLevel', 'note'),
    },
  },
  CaseStudy: {
    owner: 'impact-metrics',
    properties: {
      ...shared('id', 'yearKey', 'sortTitle'),
      ...own('title', 'year', 'service', 'summary', 'evidenceLevel'),
    },
  },
  CaseOutcome: {
    owner: 'impact-metrics',
    properties: {
      ...shared('id'),
      ...own('metricId', 'metricAsReported', 'metricQualifier', 'value', 'low', 'high', 'unit', 'detail', 'status'),
      ...own('asReported', 'position'),
    },
  },
  Activity: { owner: 'impact-metrics', properties: { ...shared('id'), ...own('kind', 'detail', 'synthetic') } },
  WorkerGroup: {
    owner: 'workers',
    properties: {
      ...shared('id', 'sortName'),
      ...own('name', 'definition', 'dimension', 'standardCode', 'cidsCode', 'note'),
    },
  },
  Workforce: {
    owner: 'workers',
    properties: {
      ...shared('id'),
      ...own('headcount', 'share', 'year', 'qualifier', 'factId', 'verified', 'synthetic'),
    },
  },
  Source: {
    owner: 'registry',
    properties: {
      ...shared('id', 'sortTitle'),
      ...own('title', 'publisher', 'url', 'year', 'yearKey', 'extentSeen', 'note', 'citationCount', 'synthetic'),
    },
  },
  Fact: {
    owner: 'registry',
    properties: {
      ...shared('id'),
      ...own(
        'field',
        'fieldAsReported',
        'value',
        'asOf',
        'asOfKey',
        'note',
        'conflict',
        'current',
        'verified',
        'confidence',
        'synthetic',
      ),
    },
  },
  Service: {
    owner: 'registry',
    properties: {
      ...shared('id', 'sortName'),
      ...own('name', 'definition', 'isic', 'isco', 'procurementCode', 'capability'),
    },
  },
  Release: {
    owner: 'registry',
    properties: {
      ...shared('id'),
      ...own('number', 'hash', 'revision', 'createdAt', 'note', 'recordCount', 'relationshipCount', 'licence'),
      ...own('citation', 'tableNames', 'tableRows', 'tableHashes'),
    },
  },
  /** `before` and `after` are hashes of the row in its table, absent where the release has none. */
  ReleaseChange: {
    owner: 'registry',
    properties: { ...shared('id'), ...own('number', 'kind', 'change', 'recordId', 'otherId', 'before', 'after') },
  },
};

export interface RelationshipModel {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly properties: readonly string[];
  /** The subgraphs whose queries may follow it. */
  readonly readers: readonly SubgraphName[];
}

export const relationshipTypes: Readonly<Record<string, RelationshipModel>> = {
  /** Where an organisation has its headquarters. `basis` as in organisations.csv; `factId` is absent when no fact stands behind it. */
  LOCATED_IN: {
    from: ['Organization'],
    to: ['Country'],
    properties: ['basis', 'factId'],
    readers: ['partnerships', 'providers', 'buyers', 'supporters', 'registry', 'impact-metrics'],
  },
  DELIVERS_IN: {
    from: ['Organization'],
    to: ['Country'],
    properties: ['factId'],
    readers: ['partnerships', 'providers', 'supporters', 'registry', 'network', 'impact-metrics'],
  },
  OFFERS: {
    from: ['Organization'],
    to: ['Service'],
    properties: ['factId', 'asReported'],
    readers: ['registry', 'impact-metrics'],
  },
  /** Worker groups a provider employs from; `SERVES` for every other organisation. */
  EMPLOYS_FROM: {
    from: ['Organization'],
    to: ['WorkerGroup'],
    properties: ['factId', 'asReported'],
    readers: ['workers', 'partnerships', 'impact-metrics'],
  },
  SERVES: {
    from: ['Organization'],
    to: ['WorkerGroup'],
    properties: ['factId', 'asReported'],
    readers: ['workers', 'partnerships', 'impact-metrics'],
  },
  /** One party of a partnership. `side` is a or b, as in partnerships.csv. */
  PARTY: {
    from: ['Organization'],
    to: ['Partnership'],
    properties: ['role', 'roleAsReported', 'side'],
    readers: ['partnerships', 'workers', 'supporters', 'impact-metrics', 'network'],
  },
  /** Where a partnership takes place, or where an activity was seen. */
  IN: {
    from: ['Partnership', 'Activity', 'CaseStudy'],
    to: ['Country'],
    properties: [],
    readers: ['partnerships', 'impact-metrics', 'supporters', 'network'],
  },
  /** Every organisation that a case study names; its buyer and its provider among them. */
  INVOLVES: { from: ['CaseStudy'], to: ['Organization'], properties: [], readers: ['impact-metrics'] },
  BOUGHT_BY: { from: ['CaseStudy'], to: ['Organization'], properties: [], readers: ['impact-metrics'] },
  PROVIDED_BY: { from: ['CaseStudy'], to: ['Organization'], properties: [], readers: ['impact-metrics'] },
  OUTCOME_OF: { from: ['CaseOutcome'], to: ['CaseStudy'], properties: [], readers: ['impact-metrics'] },
  BY: { from: ['Activity', 'Pledge'], to: ['Organization'], properties: [], readers: ['impact-metrics'] },
  ABOUT: {
    from: ['Observation', 'Rating', 'Fact', 'Workforce'],
    to: ['Organization', 'Country', 'Sector', 'Partnership'],
    properties: [],
    readers: ['impact-metrics', 'registry', 'workers'],
  },
  MEASURES: { from: ['Observation'], to: ['Metric'], properties: [], readers: ['impact-metrics'] },
  HELD_BY: { from: ['Certificate'], to: ['Organization'], properties: [], readers: ['impact-metrics'] },
  /** A canonical metric of the data and the published metric that it fits. */
  FITS: { from: ['Metric'], to: ['StandardMetric'], properties: [], readers: ['impact-metrics'] },
  REPLACED_BY: { from: ['StandardMetric'], to: ['StandardMetric'], properties: [], readers: ['impact-metrics'] },
  /** A figure that counts exactly what a pledge promised. */
  COUNTED_BY: { from: ['Pledge'], to: ['Observation'], properties: [], readers: ['impact-metrics'] },
  MEASURED_IN: { from: ['Observation'], to: ['Country'], properties: [], readers: ['impact-metrics'] },
  /** Two observations that cannot both hold; stored once, read without direction. */
  CONFLICTS_WITH: { from: ['Observation'], to: ['Observation'], properties: [], readers: ['impact-metrics'] },
  COVERS: { from: ['Workforce'], to: ['WorkerGroup'], properties: [], readers: ['workers'] },
  BROADER: {
    from: ['WorkerGroup', 'Service'],
    to: ['WorkerGroup', 'Service'],
    properties: [],
    readers: ['workers', 'registry'],
  },
  CITES: {
    from: [
      'Organization',
      'Fact',
      'Partnership',
      'Observation',
      'Activity',
      'Pledge',
      'Rating',
      'Certificate',
      'CaseStudy',
      'Workforce',
    ],
    to: ['Source'],
    properties: [],
    readers: ['registry', 'partnerships', 'impact-metrics', 'workers'],
  },
  /** Which release differs so from the one before it. */
  IN_RELEASE: { from: ['ReleaseChange'], to: ['Release'], properties: [], readers: ['registry'] },
};

/** Labels of the database's own book-keeping; no subgraph reads them. */
export const internalLabels = ['Migration', 'MigrationLock'] as const;

/** Labels a subgraph may match without owning them, only to follow an edge to a key or the shared properties. */
export const visibleLabels: Readonly<Record<SubgraphName, readonly string[]>> = {
  identity: Object.keys(labels),
  partnerships: [
    ...['Entity', 'Organization', 'Provider', 'Buyer', 'Supporter', 'Partnership', 'Country', 'WorkerGroup', 'Source'],
  ],
  providers: ['Entity', 'Provider', 'Country'],
  buyers: ['Entity', 'Buyer', 'Country'],
  supporters: ['Entity', 'Supporter', 'Country', 'Partnership'],
  workers: ['Entity', 'Organization', 'Partnership', 'WorkerGroup', 'Workforce', 'Source'],
  'impact-metrics': [
    'Entity',
    'Organization',
    'Partnership',
    'Country',
    'Sector',
    'Metric',
    'Observation',
    'StandardMetric',
    'Pledge',
    'Rating',
    'Certificate',
    'CaseStudy',
    'CaseOutcome',
    'Activity',
    'Source',
    'Fact',
    'Service',
    'WorkerGroup',
    'Workforce',
  ],
  registry: [
    ...['Entity', 'Organization', 'Partnership', 'Observation', 'Activity', 'Pledge', 'Country', 'Source', 'Fact'],
    ...['Service', 'Rating', 'Certificate', 'CaseStudy', 'GraphState', 'Release', 'ReleaseChange'],
  ],
  network: ['Entity', 'Organization', 'Partnership', 'Country', 'GraphState'],
};
