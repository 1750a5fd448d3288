import { registerReleases } from '../../releases/register.js';
import { storedReleases } from '../../releases/store.js';
import { openGraph } from '../support/graph.js';
import { startTestNeo4j } from '../support/neo4j.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { database, migrate, release } from './project.js';

/** The record that the second release has and the third has no more. */
export const added = 'organization:planted';

const raise = "MATCH (s:GraphState {id: 'graph'}) SET s.revision = s.revision + 1";

/** A country, two sectors, and an organisation that stays as it is. */
const atFirst = `
  CREATE (:GraphState {id: 'graph', revision: 1}),
    (kenya:Entity:Country {id: 'country:KE', code: 'KE', name: 'Kenya', sortName: 'kenya', region: 'Africa'}),
    (:Entity:Organization:Provider {id: 'organization:there', name: 'There', sortName: 'there', otherNames: [], roles: ['ISSP'], kind: 'ISSP',
      partnershipCount: 0, verified: true})-[:LOCATED_IN]->(kenya),
    (:Entity:Sector {id: 'sector:a', name: 'A'}), (:Entity:Sector {id: 'sector:b', name: 'B'})`;

const thenPlanted = `
  MATCH (n:Entity:Country {id: 'country:KE'})
  CREATE (p:Entity:Organization:Provider {id: $added, name: 'Planted', sortName: 'planted', otherNames: [], roles: ['ISSP'], kind: 'ISSP',
    partnershipCount: 0, verified: true})-[:LOCATED_IN]->(n)
  SET n.region = 'Elsewhere'
  WITH n MATCH (f:Entity:Sector {id: 'sector:a'}) DETACH DELETE f`;

const thenTakenBack = `
  MATCH (n:Entity {id: $added}) DETACH DELETE n
  WITH 1 AS one MATCH (n:Entity:Country {id: 'country:KE'}) SET n.region = 'Africa'`;

/** A graph of its own of which three releases are made, each a change after the one before. */
export async function startThreeReleases() {
  const [data, neo4j] = await Promise.all([temporaryFolder(), startTestNeo4j()]);
  const graph = await openGraph(neo4j.uri);
  const write = (cypher: string) => graph.driver.executeQuery(cypher, { added }, { database });
  const register = async () =>
    registerReleases(await storedReleases(data.path), { driver: graph.driver, database, raiseRevision: true });
  await migrate(graph.driver);
  await write(atFirst);
  await release(graph.driver, data.path, 'the first');
  await register();
  for (const change of [thenPlanted, thenTakenBack]) {
    await write(change);
    await write(raise);
    await release(graph.driver, data.path);
    await register();
  }
  const stop = async () => {
    await graph.close();
    await Promise.all([neo4j.stop(), data.remove()]);
  };
  return { data, uri: neo4j.uri, graph, register, stop };
}
