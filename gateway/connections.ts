import { once } from 'node:events';
import type { Server } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';
import { setImmediate as nextTurn, setTimeout as delay } from 'node:timers/promises';

/** How long a connection that has nothing under way may take to ask once the port is closed. */
const settleMillis = 200;

/** The connections of a server with their requests under way, so that a stop can wait for exactly those. */
export class Connections {
  readonly #requests = new Map<Socket, number>();
  #ending = false;

  constructor(private readonly http: Server) {
    http.on('connection', (socket) => {
      this.#requests.set(socket, 0);
      socket.once('close', () => this.#requests.delete(socket));
    });
    http.on('request', ({ socket }, response) => {
      this.#count(socket, 1);
      response.once('close', () => this.#count(socket, -1));
    });
  }

  /** Closes the port, waits for the answers under way, and after `graceMillis` for nothing any more. */
  async drain(graceMillis: number): Promise<void> {
    const closed = once(this.http, 'close');
    // Right after the event loop accepted everyone at the door: whoever still waits there is turned away.
    await nextTurn();
    // Not the HTTP server's own close: it cuts off answers that are handed over but not yet sent.
    NetServer.prototype.close.call(this.http);
    await delay(settleMillis);
    this.#ending = true;
    for (const [socket, requests] of this.#requests) if (requests === 0) socket.destroy();
    const impatience = setTimeout(() => this.http.closeAllConnections(), graceMillis);
    await closed;
    clearTimeout(impatience);
    this.http.close();
  }

  #count(socket: Socket, change: number): void {
    const requests = this.#requests.get(socket);
    if (requests === undefined) return;
    this.#requests.set(socket, requests + change);
    if (this.#ending && requests + change === 0) socket.end();
  }
}
