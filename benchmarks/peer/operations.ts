import type { OperationName } from '../contender.js';
import { profileOf, searchOf, type PeerData } from './shapes.js';

/** How the peer is asked, as near to the operation as its schema allows, and in what its answer is less. */
export interface PeerOperation {
  /** Left out where its schema cannot say the operation. */
  readonly query?: string;
  readonly remark?: string;
  /** Its answer in the operation's own shape; given where both say the same, which is checked before anything is timed. */
  readonly shape?: (data: PeerData) => object;
}

export const peerOperations: Readonly<Record<OperationName, PeerOperation>> = {
  profile: {
    query: /* GraphQL */ `
      query ($id: ID!) {
        organizations(where: { id: { eq: $id } }) {
          id
          name
          otherNames
          roles
          country {
            code
            name
          }
          partnershipsConnection(first: 20, sort: [{ node: { startKey: DESC } }, { node: { id: DESC } }]) {
            edges {
              node {
                id
                kind
                status
                start
                organizationsConnection(sort: [{ edge: { side: ASC } }, { node: { id: ASC } }]) {
                  edges {
                    properties {
                      role
                    }
                    node {
                      id
                      name
                    }
                  }
                }
              }
            }
          }
          observationsConnection(first: 10, sort: [{ node: { yearKey: DESC } }, { node: { id: DESC } }]) {
            edges {
              node {
                id
                metric {
                  name
                }
                value
                low
                high
                unit
                year
                status
              }
            }
          }
        }
      }
    `,
    shape: profileOf,
  },
  list: {
    query: /* GraphQL */ `
      query ($countryId: String!) {
        organizations(where: { countryId: { eq: $countryId } }, limit: 20, sort: [{ sortName: ASC }, { id: ASC }]) {
          id
          name
          roles
          partnershipsConnection {
            totalCount
          }
          partnerships(limit: 5) {
            organizations {
              id
              name
            }
          }
        }
      }
    `,
    remark: 'no distinct partners, no count of partnerships with each: the parties of five partnerships instead',
  },
  'three-hops': {
    query: /* GraphQL */ `
      query ($id: ID!) {
        organizations(where: { id: { eq: $id } }) {
          id
          name
          partnershipsConnection(where: { edge: { role: { eq: "BUYER" } } }, first: 10) {
            edges {
              node {
                organizationsConnection(where: { edge: { role: { in: ["PROVIDER", "SUBCONTRACTOR"] } } }) {
                  edges {
                    node {
                      id
                      name
                      workerGroups {
                        id
                        name
                        providers(limit: 5, sort: [{ sortName: ASC }, { id: ASC }]) {
                          id
                          name
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    `,
    remark: 'no distinct providers in their order: those of ten partnerships instead',
  },
  'deep-page': {
    query: /* GraphQL */ `
      query ($offset: Int!) {
        organizations(limit: 20, offset: $offset, sort: [{ sortName: ASC }, { id: ASC }]) {
          id
          name
          roles
        }
      }
    `,
    remark: 'by offset: its cursors are offsets as well',
  },
  'entity-batch': {
    query: /* GraphQL */ `
      query ($ids: [ID!]!) {
        organizations(where: { id: { in: $ids } }) {
          id
          name
          kind
        }
        partnerships(where: { id: { in: $ids } }) {
          id
          family
          start
        }
      }
    `,
    remark:
      'no look-up over all kinds: its client has to know the kinds and asks a list of each, not in the order of the ids',
  },
  search: {
    query: /* GraphQL */ `
      query ($phrase: String!) {
        organizationsByName(phrase: $phrase, first: 20, sort: [{ score: DESC }, { node: { id: ASC } }]) {
          edges {
            score
            node {
              id
              name
            }
          }
        }
      }
    `,
    shape: searchOf,
  },
  path: { remark: 'no paths' },
  'search-facets': { remark: 'no facets over what a search finds, no highlight' },
  aggregate: { remark: 'its aggregates have no groups, no percentiles and no choice of the latest figure' },
  'organization-aggregate': { remark: 'its aggregates have no groups and no percentiles' },
  'partnership-aggregate': {
    remark: 'its aggregates have no groups and no percentiles, and take a decimal kept as text for no number',
  },
};
