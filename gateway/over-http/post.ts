import type { Dispatcher } from 'undici';
import { NonsenseError } from './answer.js';
import type { CallEnd } from './call-end.js';
import { callPath } from './limits.js';

export interface Post {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** How many bytes of an answer are read. */
  readonly answerBytes: number;
}

/**
 * Sends a call and answers the text of its answer; what comes with another status than 200 or is too large is not read.
 * Once `end` has come, the connection of the call is closed. Without streams and signals of its own: they cost as much as the rest.
 */
export function post(pool: Dispatcher, { headers, body, answerBytes }: Post, end: CallEnd): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let sent: Dispatcher.DispatchController | undefined;
    end.cancelling((reason) => {
      sent?.abort(reason);
      // It may still wait for a connection.
      reject(reason);
    });
    pool.dispatch(
      { path: callPath, method: 'POST', headers, body },
      {
        onRequestStart(controller) {
          sent = controller;
          if (end.reason) controller.abort(end.reason);
        },
        onResponseStart(controller, status) {
          if (status !== 200) controller.abort(new NonsenseError(`A subgraph answered with status ${status}.`));
        },
        onResponseData(controller, chunk) {
          size += chunk.length;
          if (size > answerBytes) controller.abort(new NonsenseError('The answer of a subgraph is too large.'));
          else chunks.push(chunk);
        },
        onResponseEnd: () => resolve(Buffer.concat(chunks).toString('utf8')),
        onResponseError: (_, error) => reject(error),
      },
    );
  });
}
