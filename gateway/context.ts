/** What belongs to one request at the gateway; its identity is what subgraphs hang their own context on. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- an interface lacks the index signature Apollo's types ask for
export type GatewayContext = {
  readonly requestId: string;
};
