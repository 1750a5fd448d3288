import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { StaticFile } from '../http.js';
import { bootScript, pageStyle, renderPage } from './page.js';

/** The GraphQL IDE as files: its page and, by path, everything the page names. */
export interface Ide {
  readonly page: StaticFile;
  readonly assets: ReadonlyMap<string, StaticFile>;
}

/** An operation the IDE opens as a tab. */
export interface Example {
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

interface Asset {
  readonly name: string;
  readonly type: string;
  readonly body: string | Buffer;
}

const folder = '/graphql/ide';
const script = 'text/javascript; charset=utf-8';
const style = 'text/css; charset=utf-8';

/** GraphiQL from the installed packages, with the examples as its first tabs; it needs no other server than this one. */
export async function createIde({ title, examples }: { title: string; examples: readonly Example[] }): Promise<Ide> {
  const styles: Asset[] = [
    { name: 'graphiql.css', type: style, body: await installed('graphiql', 'graphiql.min.css') },
    { name: 'page.css', type: style, body: pageStyle },
  ];
  const scripts: Asset[] = [
    { name: 'react.js', type: script, body: await installed('react', 'umd/react.production.min.js') },
    { name: 'react-dom.js', type: script, body: await installed('react-dom', 'umd/react-dom.production.min.js') },
    { name: 'graphiql.js', type: script, body: await installed('graphiql', 'graphiql.min.js') },
    { name: 'boot.js', type: script, body: bootScript },
  ];
  const tabs: Asset = {
    name: 'examples.json',
    type: 'application/json; charset=utf-8',
    body: JSON.stringify(examples.map(tab)),
  };
  const page = renderPage(title, {
    endpoint: '/graphql',
    examples: address(tabs),
    styles: styles.map(address),
    scripts: scripts.map(address),
  });
  return {
    page: { body: page, headers: pageHeaders },
    assets: new Map([...styles, ...scripts, tabs].map((asset) => [`${folder}/${asset.name}`, served(asset)])),
  };
}

const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-cache',
  vary: 'accept',
  'referrer-policy': 'no-referrer',
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    // The editor's style sheet carries its fonts and small pictures within itself.
    "font-src 'self' data:",
    "img-src 'self' data:",
    ...["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"],
  ].join('; '),
};

function installed(packageName: string, file: string): Promise<Buffer> {
  const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
  return readFile(join(dirname(manifest), file));
}

/** Changes with the content, so that browsers may keep what they have for good. */
function address({ name, body }: Asset): string {
  return `${folder}/${name}?v=${createHash('sha256').update(body).digest('hex').slice(0, 12)}`;
}

function served({ type, body }: Asset): StaticFile {
  return { body, headers: { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' } };
}

/** As GraphiQL takes a tab: it shows the operation's name as title, so the example's name opens the text. */
function tab({ name, query, variables }: Example): { query: string; variables?: string } {
  const text = query.trimStart().startsWith('#') ? query : `# ${name}\n${query}`;
  return { query: text, ...(variables && { variables: JSON.stringify(variables, null, 2) }) };
}
