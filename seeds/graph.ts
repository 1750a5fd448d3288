export type PropertyValue = string | number | boolean | readonly string[];

/** A node as it shall be: every label it carries and every property, those without a value left out. */
export interface GraphNode {
  readonly id: string;
  /** The label of its kind, under which it is reported. */
  readonly label: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** A relationship as it shall be; there is at most one of a type between two nodes. */
export interface GraphEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

type Values = Readonly<Record<string, PropertyValue | undefined>>;

function present(values: Values, own: Record<string, PropertyValue> = {}): Record<string, PropertyValue> {
  for (const name in values) {
    const value = values[name];
    if (value !== undefined) own[name] = value;
  }
  return own;
}

/** Builds a node; further labels go beside the label of its kind and `Entity`. */
export function node(label: string, id: string, values: Values, further: readonly string[] = []): GraphNode {
  return { id, label, labels: ['Entity', label, ...further], properties: present(values, { id }) };
}

export const edge = (type: string, from: string, to: string, values: Values = {}): GraphEdge => ({
  ...{ type, from, to },
  properties: present(values),
});

export const edgeKey = ({ type, from, to }: Pick<GraphEdge, 'type' | 'from' | 'to'>): string => `${type} ${from} ${to}`;

/** Puts parts together; equal relationships and nodes are still repeated. */
export const joinGraphs = (parts: readonly Graph[]): Graph => ({
  nodes: parts.flatMap(({ nodes }) => nodes),
  edges: parts.flatMap(({ edges }) => edges),
});

/** Leaves the first of several nodes of one id, and the first of several relationships of a type between two nodes. */
export function withoutRepeats({ nodes, edges }: Graph): Graph {
  const firstBy = <Item>(items: readonly Item[], key: (item: Item) => string): Item[] => {
    const first = new Map<string, Item>();
    for (const item of items) if (!first.has(key(item))) first.set(key(item), item);
    return [...first.values()];
  };
  return { nodes: firstBy(nodes, ({ id }) => id), edges: firstBy(edges, edgeKey) };
}

/** Relationships from one record to the distinct sources it names. */
export const cites = (id: string, sources: readonly string[]): GraphEdge[] =>
  [...new Set(sources)].map((source) => edge('CITES', id, ids.source(source)));

/** How the ids of all entities are formed from the ids of the files. */
export const ids = {
  organization: (id: string) => `organization:${id}`,
  partnership: (id: string) => `partnership:${id}`,
  observation: (id: string) => `observation:${id}`,
  fact: (id: string) => `fact:${id}`,
  source: (id: string) => `source:${id}`,
  activity: (id: string) => `activity:${id}`,
  country: (code: string) => `country:${code}`,
  sector: (id: string) => `sector:${id}`,
  rating: (id: string) => `rating:${id}`,
  certificate: (id: string) => `certificate:${id}`,
  pledge: (id: string) => `pledge:${id}`,
  caseStudy: (id: string) => `case-study:${id}`,
  caseOutcome: (id: string) => `case-outcome:${id}`,
  standardMetric: (code: string) => `standard-metric:${code}`,
  metric: (id: string) => `metric:${id}`,
  workerGroup: (id: string) => `worker-group:${id}`,
  service: (id: string) => `service:${id}`,
  workforce: (id: string) => `workforce:${id}`,
};

/** A reported slug as an enum value: `inferred_from_operations` becomes `INFERRED_FROM_OPERATIONS`. */
export const enumValue = (reported: string): string => reported.toUpperCase().replace(/-/g, '_');
