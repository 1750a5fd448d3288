/** Operations of an exact size in one measure, small in all others. */

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

const ids = (count: number): string => `[${times(count, (index) => `"organization:${index}"`)}]`;

/** Nested inline fragments are three tokens each; ids make up the rest. */
export function ofTokens(count: number): string {
  const rest = (count - 12) % 3;
  const nested = (count - 12 - rest) / 3;
  return `{ nodes(ids: ${ids(rest)}) { ${times(nested, () => '... {')} id ${'}'.repeat(nested)} } }`;
}

/** A fragment that is spread again and again, so that few tokens are many selections. */
export function ofSelections(count: number): string {
  const spreads = Math.floor((count - 2) / 19);
  const rest = count - 1 - spreads * 19;
  return `{ country(code: "KE") { ${times(spreads, () => '...F')} ${times(rest, () => 'id')} } }
    fragment F on Country { ${times(18, () => 'id')} }`;
}

const steps = ['node', 'partners(first: 1)', 'edges'];
const leaves = ['id', 'totalCount', 'cursor'];

/** Through partners of partners. */
export function ofDepth(count: number): string {
  const inner = times(count - 2, (index) => `${steps[(index + 1) % 3]} {`);
  return `{ organization(id: "x") { ${inner} ${leaves[(count - 2) % 3]} ${'}'.repeat(count - 2)} } }`;
}

/** The same through an inline fragment on each level. */
export const ofDepthInline = (count: number): string =>
  ofDepth(count)
    .replaceAll('edges {', 'edges { ... {')
    .replaceAll(/\} \}$/g, `${'}'.repeat(edgesIn(count))} } }`);

/** The same with one fragment for each hop. */
export function ofDepthInFragments(count: number): string {
  const hops = Math.floor((count - 1) / 3);
  const leaf = leaves[(count - 2) % 3];
  const rest = ['', 'partners(first: 1) {', 'partners(first: 1) { edges {'][(count - 2) % 3] ?? '';
  const last = `${rest} ${leaf} ${'}'.repeat(rest.split('{').length - 1)}`;
  const body = (hop: number) => (hop < hops ? `...H${hop + 1}` : last);
  const fragments = times(
    hops,
    (index) =>
      `fragment H${index + 1} on Organization { partners(first: 1) { edges { node { ${body(index + 1)} } } } }`,
  );
  return `{ organization(id: "x") { ${body(0)} } } ${fragments}`;
}

const edgesIn = (count: number): number => Math.floor((count - 2 + 1) / 3);

export const ofIntrospectionDepth = (count: number): string =>
  `{ __type(name: "Query") { ${times(count - 2, () => 'ofType {')} name ${'}'.repeat(count - 2)} } }`;

export const ofAliases = (count: number): string =>
  `{ country(code: "KE") { ${times(count, (index) => `a${index}: __typename`)} } }`;

export const ofRootFields = (count: number): string => `{ ${times(count, () => 'country(code: "KE") { id }')} }`;

export const ofDirectives = (count: number): string =>
  `{ country(code: "KE") { ${times(count, () => 'id @include(if: true)')} } }`;

export const ofPageSize = (count: number): string => `{ organizations(first: ${count}) { edges { cursor } } }`;

export const ofIds = (count: number): string => `{ nodes(ids: ${ids(count)}) { id } }`;

/** Lists of partners of 9,901 objects each, and records by id for the rest. */
export function ofCost(count: number): string {
  const lists = Math.floor((count - 99) / 9_901);
  const rest = count - lists * 9_901;
  const chunks = Math.ceil(rest / 100);
  const sizes = Array.from({ length: chunks }, (_, index) => Math.floor((rest + index) / chunks));
  const list = 'organizations(first: 100) { edges { node { partners(first: 48) { edges { node { id } } } } } }';
  return `{ ${times(lists, (index) => `l${index}: ${list}`)} ${sizes.map((size, index) => `n${index}: nodes(ids: ${ids(size)}) { id }`).join(' ')} }`;
}
