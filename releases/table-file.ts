import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { finished, pipeline } from 'node:stream/promises';
import { createGunzip, createGzip, type Gzip } from 'node:zlib';
import { parse } from 'csv-parse';
import { csvLine, type Cell } from './csv.js';

/** Hands lines over in parts of this many characters. */
const partSize = 65_536;

/** Writes a gzipped CSV file. Node's gzip notes neither name nor time, so equal rows make equal files. */
export class TableWriter {
  readonly #hash: Hash = createHash('sha256');
  readonly #gzip: Gzip = createGzip({ level: 9 });
  readonly #written: Promise<void>;
  #part = '';
  #rows = -1;

  constructor(path: string, header: readonly string[]) {
    const file = createWriteStream(path, { flags: 'wx' });
    this.#gzip.pipe(file);
    this.#gzip.once('error', (error) => file.destroy(error));
    this.#written = finished(file);
    // It may fail while nobody waits; `end` tells.
    this.#written.catch(() => undefined);
    this.#part = csvLine(header);
    this.#rows = 0;
  }

  async add(cells: readonly Cell[]): Promise<void> {
    this.#rows += 1;
    this.#part += csvLine(cells);
    if (this.#part.length >= partSize) await this.#flush();
  }

  /** Resolves when the file is complete, with the number of rows and the SHA-256 of the text before compression. */
  async end(): Promise<{ rows: number; sha256: string }> {
    await this.#flush();
    this.#gzip.end();
    await this.#written;
    return { rows: this.#rows, sha256: this.#hash.digest('hex') };
  }

  async #flush(): Promise<void> {
    this.#hash.update(this.#part, 'utf8');
    const goOn = this.#gzip.write(this.#part);
    this.#part = '';
    if (!goOn) await Promise.race([once(this.#gzip, 'drain'), this.#written]);
  }
}

/** The rows of a gzipped CSV file, header first; an empty cell is null, a quoted empty one an empty text. */
export async function* readTable(path: string): AsyncGenerator<Cell[]> {
  const parser = parse({
    cast: (value, { quoting }) => (value === '' && !quoting ? null : value) as string,
    record_delimiter: '\r\n',
  });
  const reading = pipeline(createReadStream(path), createGunzip(), parser);
  // A fault of the file comes out of the parser as well, which is destroyed with it.
  reading.catch(() => undefined);
  for await (const row of parser as AsyncIterable<Cell[]>) yield row;
  await reading;
}

/** The SHA-256 of a gzipped file's text, whatever compressed it. */
export async function contentHash(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), createGunzip(), hash);
  return hash.digest('hex');
}
