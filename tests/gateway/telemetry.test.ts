import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { expect, test } from 'vitest';
import { ask, Library } from './library.js';

test('the gateway starts, answers and stops without a word to any other server', async () => {
  delete process.env['APOLLO_TELEMETRY_DISABLED'];
  const hosts: string[] = [];
  const listen = (message: unknown) => void hosts.push((message as { request: { host: string } }).request.host);
  subscribe('http.client.request.start', listen);
  const { url, stop } = await new Library().start();
  expect((await ask(url, '{ books { id } }')).status).toBe(200);
  await stop();
  unsubscribe('http.client.request.start', listen);
  expect(hosts).toEqual([]);
});
