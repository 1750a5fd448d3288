/** The part of the graph that the operations read, as @neo4j/graphql is told of it: with the label Entity, so that it finds the index on ids. */
export const typeDefs = /* GraphQL */ `
  type Organization
    @node(labels: ["Entity", "Organization"])
    @fulltext(indexes: [{ indexName: "organizationNames", queryName: "organizationsByName", fields: ["name"] }]) {
    id: ID!
    name: String!
    sortName: String!
    otherNames: [String!]!
    roles: [String!]!
    kind: String!
    countryId: String
    country: [Country!]! @relationship(type: "LOCATED_IN", direction: OUT)
    partnerships: [Partnership!]! @relationship(type: "PARTY", direction: OUT, properties: "Party")
    observations: [Observation!]! @relationship(type: "ABOUT", direction: IN)
    workerGroups: [WorkerGroup!]! @relationship(type: "EMPLOYS_FROM", direction: OUT)
  }

  type Party @relationshipProperties {
    role: String!
    side: String!
  }

  type Partnership @node(labels: ["Entity", "Partnership"]) {
    id: ID!
    kind: String!
    family: String!
    status: String!
    start: String
    startKey: String!
    organizations: [Organization!]! @relationship(type: "PARTY", direction: IN, properties: "Party")
  }

  type Observation @node(labels: ["Entity", "Observation"]) {
    id: ID!
    value: Float
    low: Float
    high: Float
    unit: String!
    year: Int
    yearKey: Int!
    status: String!
    metric: [Metric!]! @relationship(type: "MEASURES", direction: OUT)
  }

  type Metric @node(labels: ["Entity", "Metric"]) {
    id: ID!
    name: String!
  }

  type Country @node(labels: ["Entity", "Country"]) {
    id: ID!
    code: String!
    name: String!
  }

  type WorkerGroup @node(labels: ["Entity", "WorkerGroup"]) {
    id: ID!
    name: String!
    sortName: String!
    providers: [Organization!]! @relationship(type: "EMPLOYS_FROM", direction: IN)
  }
`;
