import { request as httpRequest, type IncomingMessage } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { ExportSlots } from '../../exports/slots.js';
import { openDriver } from '../../subgraphs/shared/database.js';
import { DatabaseUnavailableError } from '../../subgraphs/shared/errors.js';
import { seedRows } from '../support/seed-files.js';
import { openExports } from './server.js';

describe('an export', () => {
  test('is cut off, not completed, when the graph is written to on the way', async () => {
    let asked = 0;
    const changing = await openExports({
      editionNow: async () => ({ revision: (asked += 1) > 2 ? 6 : 5, release: null }),
    });
    const response = await fetch(`${changing.url}partnerships.csv`);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
    await changing.close();
  });

  test('that meets a fault before its first page has a status of its own, and gives its slot back', async () => {
    let fault: Error | null = new DatabaseUnavailableError(new Error('planted'));
    const failing = await openExports({
      slots: new ExportSlots({ all: 1 }),
      gate: async () => {
        if (fault) throw fault;
      },
    });
    const refused = await fetch(`${failing.url}sectors.csv`);
    expect([refused.status, refused.headers.get('content-type')]).toEqual([503, 'application/json; charset=utf-8']);
    fault = null;
    expect((await fetch(`${failing.url}sectors.csv`)).status).toBe(200);
    await failing.close();
  });

  test('beyond two at once is 503 with Retry-After; when the clients hang up, reading stops and the slots are free again', async () => {
    let open = () => {};
    const opened = new Promise<void>((resolve) => (open = resolve));
    let begunReads = 0;
    // The first page of each is read, the second waits.
    const gate = async () => ((begunReads += 1) > 2 ? opened : undefined);
    const busy = await openExports({ slots: new ExportSlots({ all: 2, ofOneCaller: 2, retrySeconds: 7 }), gate });
    const begun = await Promise.all([openAndHold(`${busy.url}sources.csv`), openAndHold(`${busy.url}sources.csv`)]);
    const third = await fetch(`${busy.url}sectors.csv`);
    expect(third.status).toBe(503);
    expect(third.headers.get('retry-after')).toBe('7');
    expect((await fetch(`${busy.url}sectors.csv`, { method: 'HEAD' })).status).toBe(200);
    for (const request of begun) request.destroy();
    // The server learns of a client that has gone at the next turn or two.
    await delay(50);
    open();
    await until(async () => (await fetch(`${busy.url}sectors.csv`)).status === 200);
    const read = busy.statements().filter((name) => name === 'sources').length;
    expect(read).toBeLessThanOrEqual(2 * begun.length);
    expect(Math.ceil(seedRows('sources.csv').length / 500)).toBeGreaterThan(2);
    await busy.close();
  }, 60_000);
});

describe('a client', () => {
  test('that takes gzip gets it, one that does not gets the text, and both the same', async () => {
    const exports = await openExports();
    const path = `${exports.url}facts.csv`;
    const ask = async (encoding: string) => {
      const response = await openAndHold(path, { 'accept-encoding': encoding });
      return { headers: response.headers, body: Buffer.concat(await response.toArray()) };
    };
    const [plain, zipped] = await Promise.all([ask('identity, gzip;q=0'), ask('br;q=1, gzip;q=0.5')]);
    expect([plain.headers['content-encoding'], zipped.headers['content-encoding']]).toEqual([undefined, 'gzip']);
    expect(zipped.headers.vary).toBe('accept-encoding');
    expect(zipped.body.length).toBeLessThan(plain.body.length / 2);
    expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true);
    const refused = await fetch(`${path}?first=1`, { headers: { 'accept-encoding': 'gzip' } });
    expect([refused.status, refused.headers.get('content-encoding')]).toEqual([400, null]);
    await exports.close();
  });

  test('that hangs up ends the statement in the database', async () => {
    const driver = openDriver({ uri: inject('neo4jUri'), user: 'neo4j', password: '' });
    const underWay = async () => {
      const { records } = await driver.executeQuery('SHOW TRANSACTIONS YIELD metaData RETURN metaData.query AS name');
      return records.filter((record) => record.get('name') === 'workerGroups').length;
    };
    const outcomes: unknown[] = [];
    const endless = await openExports({
      cypher: 'UNWIND range(1, 1000000000) AS n WITH sum(n % 7) AS total RETURN total',
      logger: (_, message, { outcome } = {}) => outcomes.push([message, outcome]),
    });
    const hangUp = new AbortController();
    const asked = fetch(`${endless.url}workerGroups.csv`, { signal: hangUp.signal });
    await until(async () => (await underWay()) === 1);
    hangUp.abort();
    await expect(asked).rejects.toThrow();
    await until(async () => (await underWay()) === 0);
    await until(async () => outcomes.length > 0);
    expect(outcomes).toEqual([['An export ended.', 'cancelled']]);
    await Promise.all([endless.close(), driver.close()]);
  }, 60_000);

  test('gets the whole of each of two exports at once', async () => {
    const exports = await openExports();
    const names = ['partnerships.jsonl', 'observations.jsonl'];
    const alone: string[] = [];
    for (const name of names) alone.push(await exports.text(name));
    expect(await Promise.all(names.map(exports.text))).toEqual(alone);
    await exports.close();
  }, 60_000);
});

/** Begins a request and reads nothing of the answer after its head. */
const openAndHold = (url: string, headers = {}): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const request = httpRequest(url, { headers }, (response) => {
      response.on('error', () => undefined);
      resolve(response);
    });
    request.on('error', reject);
    request.end();
  });

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await holds()); tries += 1) {
    if (tries > 100) throw new Error('it never held');
    await delay(50);
  }
}
