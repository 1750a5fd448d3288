import type { ExecuteRead } from '../../subgraphs/shared/query.js';

export interface Recorded {
  /** The statements sent, as `subgraph.query`. */
  readonly statements: readonly string[];
  /** How many times a statement was sent while none was under way: what waits for what. */
  readonly rounds: number;
}

/** Writes down which statements subgraphs send. */
export class Recorder {
  readonly #statements: string[] = [];
  #underWay = 0;
  #rounds = 0;

  /** The same door to the database, with what goes through it written down. */
  recording(subgraph: string, executeRead: ExecuteRead): ExecuteRead {
    return (query, params) => {
      this.#statements.push(`${subgraph}.${query.name}`);
      if (this.#underWay === 0) this.#rounds += 1;
      this.#underWay += 1;
      return executeRead(query, params).finally(() => (this.#underWay -= 1));
    };
  }

  forget(): void {
    this.#statements.length = 0;
    this.#rounds = 0;
  }

  recorded(): Recorded {
    return { statements: [...this.#statements], rounds: this.#rounds };
  }
}
