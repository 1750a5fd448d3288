import { parse, type DocumentNode } from 'graphql';

/** Parsed documents by their text; the least recently used one makes room when `size` is reached. */
export class DocumentCache {
  readonly #documents = new Map<string, DocumentNode>();

  constructor(readonly size: number) {}

  parse(text: string): DocumentNode {
    const document = this.#documents.get(text) ?? parse(text, { noLocation: true });
    this.#documents.delete(text);
    this.#documents.set(text, document);
    if (this.#documents.size > this.size) this.#forgetOldest();
    return document;
  }

  #forgetOldest(): void {
    const oldest = this.#documents.keys().next();
    if (!oldest.done) this.#documents.delete(oldest.value);
  }
}
