/** What each kind of record is, in the same words in every subgraph that declares its type. */
export const entityDescriptions = {
  Provider: 'An organisation that delivers outsourced digital work.',
  Buyer: 'An organisation known as a buyer of outsourced work.',
  Supporter:
    'An organisation that stands around buyers and providers: funder, trainer, advocate, certifier, government, researcher, coalition or other.',
  Partnership: 'What two or more organisations do together, in the roles they play.',
  Country: 'A country or territory with an ISO 3166-1 code.',
  Sector: 'A field of work that figures are reported about as a whole, worldwide or in one country.',
  Metric: 'Something that is measured: the canonical metric behind the names that sources give it.',
  StandardMetric:
    'A published metric that reports can name: a metric of IRIS, or one of our own extensions for what IRIS lacks.',
  Pledge: 'A promise of an organisation: what, how much and by when.',
  Rating: 'What a rater outside says about an organisation, on the scale of its scheme.',
  Certificate:
    'A certificate, an attestation, an award, a membership or a declaration of an organisation under a named scheme, as reported.',
  CaseStudy: 'One engagement told with its buyer, its provider and what came of it, failures included.',
  CaseOutcome: 'One figure that a case study gives.',
  Observation: 'One reported figure about an organisation, a country, a sector or a partnership.',
  Activity: 'One piece of evidence that impact sourcing is done, studied or bought in a country.',
  WorkerGroup:
    'A group of people whom impact sourcing reaches, such as women, young people or refugees. No person is a record in the graph.',
  Workforce: 'One statement about the people who work for an organisation: how many, or which share, are of a group.',
  Source: 'A public page that was read, and that records cite.',
  Fact: 'One statement about an organisation: a field, its value, its date and where it was read.',
  Service: 'A kind of work that organisations offer.',
  Release: 'A frozen, numbered state of the graph: what a citation names and what can be read again for ever.',
  ReleaseChange: 'One record or relationship that a release holds otherwise than the release before it.',
} as const;

/** The name of a kind of record. */
export type EntityName = keyof typeof entityDescriptions;

/** An organisation of any kind, as the interface and as the contributors' stub. */
export const organizationDescription = 'An organisation of the ecosystem: a provider, a buyer or a supporter.';
