import { readFile } from 'node:fs/promises';
import { assertionKey } from '../gateway/over-http/assertion.js';
import { roster } from '../subgraphs/index.js';
import type { SubgraphAddress } from './over-http.js';

/** The subgraphs that run elsewhere, from a JSON file of `{"name": {"url": …, "key": …}}`; none without a file. */
export async function readRemoteSubgraphs(file: string | undefined): Promise<Map<string, SubgraphAddress>> {
  if (file === undefined) return new Map();
  const entries = Object.entries(await objectIn(file));
  return new Map(
    entries.map(([name, entry]): [string, SubgraphAddress] => {
      const { url, key } = entry as { url?: unknown; key?: unknown };
      if (!roster.some((definition) => definition.name === name))
        throw new Error(`SUBGRAPHS_FILE names ${name}, which is no subgraph.`);
      if (typeof url !== 'string' || !/^https?:/.test(url) || !URL.canParse(url) || typeof key !== 'string')
        throw new Error(`SUBGRAPHS_FILE must give ${name} a url (http or https) and a key.`);
      const { origin } = new URL(url);
      return [name, { origin: () => origin, key: assertionKey(key) }];
    }),
  );
}

async function objectIn(file: string): Promise<object> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error('SUBGRAPHS_FILE names a file that cannot be read.');
  });
  try {
    return JSON.parse(text) as object;
  } catch {
    // The parser would quote the text, keys and all.
    throw new Error('SUBGRAPHS_FILE names a file that is not JSON.');
  }
}
