import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import { typeDefs } from '../peer/type-defs.js';
import { serve, settingsOf } from './protocol.js';

const { uri, user, password } = settingsOf(process.argv[2]);
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
let statements = 0;

/** The driver, noting each session: the library opens one for each statement. */
const noting = new Proxy(driver, {
  get(target, name) {
    if (name === 'session') statements += 1;
    const value: unknown = Reflect.get(target, name);
    return typeof value === 'function' ? (value.bind(target) as unknown) : value;
  },
});
const schema = await new Neo4jGraphQL({ typeDefs, driver: noting as Driver }).getSchema();
const server = new ApolloServer({ schema, nodeEnv: 'production', stopOnTerminationSignals: false });
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: async () => ({ sessionConfig: { database: 'neo4j' } }),
});
const stop = async (): Promise<void> => {
  await server.stop();
  await driver.close();
};
serve(url, () => statements, stop);
