interface Connection<Edge = { readonly node: object }> {
  readonly edges: readonly Edge[];
}

interface PeerProfile {
  readonly country: readonly object[];
  readonly partnershipsConnection: Connection<{
    readonly node: {
      readonly organizationsConnection: Connection<{ readonly properties: { role: string }; readonly node: object }>;
    };
  }>;
  readonly observationsConnection: Connection<{ readonly node: { readonly metric: readonly object[] } }>;
}

/** What the peer answers to the operations that are compared. */
export interface PeerData {
  readonly organizations: readonly PeerProfile[];
  readonly organizationsByName: Connection;
}

/** The peer has a list where there is one at most, and connections under other names. */
export function profileOf({ organizations: [found] }: PeerData): object {
  if (!found) return { organization: null };
  const { partnershipsConnection, observationsConnection, country, ...organization } = found;
  const partnerships = partnershipsConnection.edges.map(({ node: { organizationsConnection, ...own } }) => {
    const parties = organizationsConnection.edges.map(({ properties: { role }, node }) => ({
      role,
      organization: node,
    }));
    return { node: { ...own, parties } };
  });
  const observations = observationsConnection.edges.map(({ node }) => ({
    node: { ...node, metric: node.metric[0] ?? null },
  }));
  return {
    organization: {
      ...organization,
      ...{ country: country[0] ?? null, partnerships: { edges: partnerships }, observations: { edges: observations } },
    },
  };
}

export const searchOf = ({ organizationsByName: { edges } }: PeerData): object => ({ search: { edges } });
