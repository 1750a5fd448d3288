// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers of any shape
type Answer = any;

const row = (cells: readonly unknown[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly unknown[])[]): string[] => [
  row(head),
  row(head.map(() => '---')),
  ...rows.map(row),
];
const rounded = (value: number, digits: number): string => value.toFixed(digits);

const brokers = ({ network }: Answer): string[] => [
  `${network.nodeCount} organisations, ${network.edgeCount} ties, made of ${network.partnershipCount} partnerships, ${network.undatedCount} of them without a stated start.`,
  '',
  ...table(
    ['rank', 'by betweenness', 'value'],
    network.betweenness.values.map(({ rank, value, organization }: Answer) => [
      rank,
      organization.name,
      rounded(value, 4),
    ]),
  ),
  '',
  ...table(
    ['rank', 'by effective size', 'partners'],
    network.effectiveSize.values.map(({ rank, value, organization }: Answer) => [
      rank,
      organization.name,
      rounded(value, 1),
    ]),
  ),
];

const communities = ({ network: { communities: found, ...network } }: Answer): string[] => [
  `${network.nodeCount} organisations, ${network.edgeCount} ties, ${network.structure.componentCount} components; ${found.communityCount} communities with modularity ${rounded(found.modularity, 4)} (seed ${found.seed}, resolution ${found.resolution}).`,
  '',
  ...table(
    ['size', 'members'],
    found.communities.map(({ size, organizations }: Answer) => [
      size,
      organizations.map(({ name }: Answer) => name).join(', '),
    ]),
  ),
];

const path = ({ shortestPaths: found }: Answer): string[] => [
  `${found.pathCount} ways of ${found.length} steps.`,
  '',
  ...found.paths.map(
    ({ hops }: Answer) =>
      `- ${hops[0].from.name}${hops.map(({ to, partnerships }: Answer) => ` → ${to.name} (${partnerships.map(({ kind }: Answer) => kind).join(', ')})`).join('')}`,
  ),
];

const introductions = ({ organization: { introductions: found } }: Answer): string[] => [
  `${found.candidateCount} candidates.`,
  '',
  ...table(
    ['organisation', 'Jaccard', 'Adamic-Adar', 'reason'],
    found.introductions.map(({ organization, jaccard, adamicAdar, reason }: Answer) => [
      ...[organization.name, rounded(jaccard, 3), rounded(adamicAdar, 3), reason],
    ]),
  ),
];

const twoDates = ({ networkDifference: found }: Answer): string[] => [
  ...table(
    ['', '2012', '2018', 'only 2018', 'only 2012'],
    [
      [
        'organisations',
        found.before.nodeCount,
        found.after.nodeCount,
        found.organizationsAddedCount,
        found.organizationsGoneCount,
      ],
      ['ties', found.before.edgeCount, found.after.edgeCount, found.tiesAddedCount, found.tiesGoneCount],
      [
        ...['partnerships', found.before.partnershipCount, found.after.partnershipCount],
        ...[found.partnershipsAddedCount, found.partnershipsGoneCount],
      ],
    ],
  ),
  '',
  `${found.undatedCount} partnerships have no stated start.`,
];

const projections = ({ providers, countries }: Answer): string[] => [
  `${providers.nodeCount} providers, ${providers.edgeCount} ties; ${countries.nodeCount} countries, ${countries.edgeCount} ties.`,
  '',
  ...table(
    ['rank', 'provider', 'strength of its ties'],
    providers.measures.values.map(({ rank, value, organization }: Answer) => [
      ...[rank, organization.name, rounded(value, 2)],
    ]),
  ),
  '',
  ...table(
    ['rank', 'country', 'shared buyers, over its ties'],
    countries.measures.values.map(({ rank, value, country }: Answer) => [rank, country.name, value]),
  ),
];

const years = ({ networkTimeline: network, organization }: Answer): string[] => [
  `${network.undatedCount} commercial partnerships have no stated start, nor have ${organization.timeline.undated.length} of all partnerships of ${organization.name}.`,
  '',
  ...table(
    ['year', 'surely', 'at most', 'began', 'ended', `of ${organization.name}: surely`, 'at most', 'began'],
    network.years.map(({ year, may, must, startedCount, endedCount }: Answer, index: number) => {
      const own = organization.timeline.years[index];
      const [surely, atMost] = [must.partnershipCount, may.partnershipCount];
      return [year, surely, atMost, startedCount, endedCount, own.mustCount, own.mayCount, own.started.length];
    }),
  ),
];

const stated = (value: number | null): string => (value === null ? 'not defined' : String(value));

const oddNetworks = ({ nothing, withIsolates }: Answer): string[] => [
  `Nothing: ${nothing.nodeCount} organisations, ${nothing.structure.componentCount} components, density ${stated(nothing.structure.density)}, distances ${stated(nothing.distances)}, ${nothing.measures.values.length} values of a measure, ${nothing.communities.communityCount} communities with modularity ${stated(nothing.communities.modularity)}.`,
  '',
  `With isolates: ${withIsolates.nodeCount} organisations, ${withIsolates.isolateCount} of them without a tie, ${withIsolates.structure.componentCount} components; ${withIsolates.selfPartnershipCount} partnerships name one organisation alone.`,
];

/** How docs/network.md prints the answer to each of its operations. */
export const networkTables: Readonly<Record<string, (answer: Answer) => string[]>> = {
  '20-strongest-brokers.graphql': brokers,
  '21-communities.graphql': communities,
  '22-shortest-path.graphql': path,
  '23-introductions-for-an-issp.graphql': introductions,
  '24-network-of-2012-against-2018.graphql': twoDates,
  '27-providers-by-shared-buyers.graphql': projections,
  '28-network-over-time.graphql': years,
  '29-odd-networks.graphql': oddNetworks,
};

/** Text without what only makes it even: padding, dashes of a table's rule, line breaks. */
export const evened = (text: string): string => text.replace(/-{3,}/g, '---').replace(/\s+/g, ' ').trim();
