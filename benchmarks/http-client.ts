import { Agent, request } from 'node:http';

/** Sends operations over kept connections; rejects for any status but 200 and any error in the answer. */
export class HttpClient {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 32 });

  constructor(readonly url: string) {}

  async ask(query: string, variables: object): Promise<unknown> {
    const { status, text } = await this.#post(JSON.stringify({ query, variables }));
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: readonly unknown[] };
    if (status !== 200 || errors !== undefined) throw new Error(`${status}: ${text.slice(0, 500)}`);
    return data;
  }

  close(): void {
    this.#agent.destroy();
  }

  #post(body: string): Promise<{ status: number; text: string }> {
    return new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const sent = request(this.url, { method: 'POST', agent: this.#agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
        );
        response.on('error', reject);
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }
}
