/** What belongs to one request at the gateway; its identity is what subgraphs hang their own context on. */
// A type, not an interface: Apollo's types ask for the index signature only a type has.
export type GatewayContext = {
  readonly requestId: string;
};
