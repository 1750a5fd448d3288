import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ask, Library } from './library.js';

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await delay(5);
}

const isOpen = (url: string) =>
  fetch(new URL('/health/live', url)).then(
    () => true,
    () => false,
  );

test('a stop turns readiness off first, answers every request under way and then closes the port', async () => {
  const library = new Library();
  const { url, stop } = await library.start({ noticeMillis: 500 });
  const underWay = Array.from({ length: 10 }, () => ask(url, '{ held }'));
  await until(() => library.waiting === 10);

  const stopped = stop();
  const ready = await fetch(new URL('/health/ready', url));
  expect(ready.status).toBe(503);
  expect(ready.headers.get('connection')).toBe('close');
  expect((await fetch(new URL('/health/live', url))).status).toBe(200);

  while (await isOpen(url)) await delay(20);
  library.release();
  for (const answer of await Promise.all(underWay)) expect(answer.data).toEqual({ held: 'released' });
  await stopped;
  await stop();
});

test('a stop under load answers every request that reached the gateway', async () => {
  const library = new Library();
  const { url, stop } = await library.start({ noticeMillis: 100 });
  let answers = 0;
  const client = async (): Promise<void> => {
    for (;;) {
      const answer = await ask(url, '{ books { id reviews { text } } }').catch(() => undefined);
      if (!answer) return;
      expect(answer.data?.['books']).toHaveLength(3);
      answers += 1;
    }
  };
  const clients = Promise.all(Array.from({ length: 8 }, client));
  await until(() => answers > 20);
  await stop();
  await clients;
  expect(answers).toBe(library.contexts['books']!.length);
});

test('a stop does not cut off an answer that is read slowly', async () => {
  const { url, stop } = await new Library().start();
  const length = 20_000_000;
  const socket = await reader(url, `{ long(length: ${length}) }`);
  const stopped = stop();
  while (await isOpen(url)) await delay(20);
  await delay(300);
  let bytes = 0;
  for await (const chunk of socket) bytes += (chunk as Buffer).length;
  expect(bytes).toBeGreaterThan(length);
  await stopped;
});

test('a stop does not wait its ten seconds for connections that ask nothing', async () => {
  const { url, stop } = await new Library().start();
  const { hostname, port } = new URL(url);
  const idle = connect(Number(port), hostname);
  await ask(url, '{ books { id } }');
  const started = Date.now();
  await stop();
  expect(Date.now() - started).toBeLessThan(9_000);
  idle.destroy();
});

test('a port that is taken is refused by its name', async () => {
  const { url, stop } = await new Library().start();
  await expect(new Library().start({ port: Number(new URL(url).port) })).rejects.toThrow('EADDRINUSE');
  await stop();
});

/** A connection that has asked and begun to receive, and reads no further until it is iterated. */
function reader(url: string, query: string): Promise<Socket> {
  const body = JSON.stringify({ query });
  const head = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname, () => socket.write(head + body));
    socket.once('error', reject);
    socket.once('readable', () => resolve(socket));
  });
}
