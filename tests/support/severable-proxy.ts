import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface SeverableProxy {
  readonly port: number;
  /** Cuts the connection that carries the next message, before it arrives. */
  readonly severAtNextMessage: () => void;
  /** How many connections were cut. */
  readonly severed: () => number;
  readonly stop: () => Promise<void>;
}

/** Stands between a client and a server on this machine, and cuts their connection when told to. */
export async function startSeverableProxy(target: number): Promise<SeverableProxy> {
  let sever = false;
  let severed = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => other.destroy());
    }
    upstream.on('data', (data) => client.write(data));
    client.on('data', (data) => {
      if (!sever) return void upstream.write(data);
      sever = false;
      severed += 1;
      client.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    severAtNextMessage: () => (sever = true),
    severed: () => severed,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
