/** What a citation of a release is made of. */
export interface CitedRelease {
  readonly id: string;
  readonly number: number;
  readonly hash: string;
  readonly revision: number;
  readonly createdAt: string;
}

export const title = 'Impact Sourcing Graph';
export const creator = 'Impact Sourcing Graph contributors';

/** What is known of the rights in a release; nobody has stated more. */
export const licence =
  'Licence of the data set: not stated. It holds facts in the words of its contributors, each with the public page it was read in; ' +
  'the pages keep their own rights. Regions and coordinates of countries are from world-countries (ODbL 1.0), ' +
  'country names from Unicode CLDR.';

/** The suggested citation of a whole release. */
export const citationOf = ({ number, hash, createdAt }: CitedRelease): string =>
  `${creator} (${createdAt.slice(0, 4)}). ${title}, release ${number} [Data set]. ${hash}.`;

/** CITATION.cff of a release. Every value is quoted as JSON, which YAML reads. */
export function citationFile(release: CitedRelease): string {
  const { number, hash, id, createdAt } = release;
  return [
    'cff-version: 1.2.0',
    'message: If you use this data set, cite the release, not the project alone.',
    'type: dataset',
    `title: ${JSON.stringify(`${title}, release ${number}`)}`,
    'authors:',
    `  - name: ${JSON.stringify(creator)}`,
    `version: ${JSON.stringify(id)}`,
    `date-released: ${createdAt.slice(0, 10)}`,
    `abstract: ${JSON.stringify(`Organisations, partnerships, reported figures and sources of impact sourcing. ${licence}`)}`,
    'identifiers:',
    '  - type: other',
    `    value: ${JSON.stringify(hash)}`,
    '    description: The hash over all tables.',
    '',
  ].join('\n');
}

/** The release in the metadata fields of DataCite 4.5; it has no DOI, so its identifiers are its hash and its id. */
export function dataciteOf(
  release: CitedRelease,
  files: readonly string[],
  bytes: number,
  note: string | null,
): object {
  return {
    schemaVersion: 'http://datacite.org/schema/kernel-4',
    identifiers: [],
    alternateIdentifiers: [
      { alternateIdentifierType: 'content hash', alternateIdentifier: release.hash },
      { alternateIdentifierType: 'local release id', alternateIdentifier: release.id },
    ],
    creators: [{ name: creator, nameType: 'Organizational' }],
    titles: [{ title: `${title}, release ${release.number}` }],
    publisher: { name: title },
    publicationYear: release.createdAt.slice(0, 4),
    types: { resourceTypeGeneral: 'Dataset', resourceType: 'Graph tables' },
    version: String(release.number),
    dates: [{ date: release.createdAt, dateType: 'Created' }],
    language: 'en',
    formats: ['text/csv', 'application/gzip', 'application/json'],
    sizes: [`${bytes} bytes`, `${files.length} tables`],
    rightsList: [{ rights: licence }],
    descriptions: [
      {
        description: `Every record and relationship of the graph at revision ${release.revision}, as one CSV table for each kind.`,
        descriptionType: 'Abstract',
      },
      ...(note === null ? [] : [{ description: note, descriptionType: 'Other' }]),
    ],
  };
}
