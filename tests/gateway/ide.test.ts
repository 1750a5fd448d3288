import { Script } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createIde, type Example } from '../../gateway/graphiql/ide.js';
import type { RunningServer } from '../../gateway/server.js';
import { Library } from './library.js';

const examples: Example[] = [
  {
    name: 'Novels',
    query: 'query Novels($genre: Genre) { books(genre: $genre) { id } }',
    variables: { genre: 'NOVEL' },
  },
  { name: 'Latest review', query: '# What readers say\n{ latestReview { text } }' },
];
const tabs = [
  { query: `# Novels\n${examples[0]!.query}`, variables: '{\n  "genre": "NOVEL"\n}' },
  { query: examples[1]!.query },
];

let running: RunningServer;
beforeAll(async () => {
  running = await new Library().start({ ide: await createIde({ title: 'Library <of> "books"', examples }) });
});
afterAll(() => running.stop());

const browse = (path: string) => fetch(new URL(path, running.url), { headers: { accept: 'text/html,*/*;q=0.8' } });
const page = async () => (await browse('/graphql')).text();
const named = (html: string) => [...html.matchAll(/(?:src|href|data-examples)="(\/[^"]+)"/g)].map((match) => match[1]!);

describe('the page of the editor', () => {
  test('is what a browser gets at the address of the API; a program gets the API', async () => {
    const response = await browse('/graphql');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const program = await fetch(running.url, { headers: { 'apollo-require-preflight': '1' } });
    expect(program.headers.get('content-type')).toContain('application/json');
    const query = await browse('/graphql?query={books{id}}');
    expect(query.headers.get('content-type')).toContain('application/json');
  });

  test('names only files of this server, and each of them is there', async () => {
    const html = await page();
    const paths = named(html);
    expect(paths).toHaveLength(7);
    const types: (string | null)[] = [];
    for (const path of paths) {
      const response = await browse(path);
      expect([path, response.status]).toEqual([path, 200]);
      expect(response.headers.get('cache-control')).toContain('immutable');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);
      types.push(response.headers.get('content-type')!.split(';')[0]!);
    }
    expect(new Set(types)).toEqual(new Set(['application/json', 'text/css', 'text/javascript']));
  });

  test('holds no address of another server and no script of its own, nor do its style sheets', async () => {
    const html = await page();
    expect(html).not.toMatch(/https?:|"\/\//);
    expect(html).not.toMatch(/<script(?! src="\/)|<style|\son[a-z]+=/);
    for (const path of named(html).filter((name) => name.includes('.css'))) {
      const sheet = await (await browse(path)).text();
      expect(sheet).not.toContain('@import');
      expect([...sheet.matchAll(/url\((?!["']?data:)/g)]).toEqual([]);
    }
  });

  test('is told by its policy to load from here alone, and from nowhere else', async () => {
    const { headers } = await browse('/graphql');
    const policy = headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*|http/);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('escapes its title', async () => {
    expect(await page()).toContain('<title>Library &lt;of&gt; &quot;books&quot;</title>');
  });

  test('is kept only as long as it is current, its files for good under names that change with them', async () => {
    const names = named(await page());
    expect(names.every((name) => /\?v=[0-9a-f]{12}$/.test(name))).toBe(true);
    const other = await createIde({ title: 'Library', examples: [] });
    const changed = named(String(other.page.body)).filter((name) => !names.includes(name));
    expect(changed).toEqual([expect.stringMatching(/^\/graphql\/ide\/examples\.json\?v=/)]);
    expect((await browse('/graphql')).headers.get('cache-control')).toBe('no-cache');
  });
});

describe('its start script', () => {
  type Fetcher = (operation: object, options?: object) => Promise<unknown>;
  type Props = { defaultTabs?: unknown; fetcher: Fetcher };

  /** Runs the served script as the page does, with stand-ins for what only a browser has. */
  async function boot(stored: Map<string, string>): Promise<Props> {
    const html = await page();
    const script = await (await browse(named(html).find((name) => name.includes('/boot.js'))!)).text();
    return new Promise<Props>((render, reject) => {
      const dataset = { endpoint: '/graphql', examples: named(html).find((name) => name.includes('examples'))! };
      const place = {
        dataset,
        set textContent(text: string) {
          reject(new Error(text));
        },
      };
      new Script(script).runInNewContext({
        document: { getElementById: (id: string) => (id === 'ide' ? place : null) },
        fetch: (path: string, init?: RequestInit) => fetch(new URL(path, running.url), init),
        localStorage: {
          getItem: (key: string) => stored.get(key) ?? null,
          setItem: (key: string, value: string) => stored.set(key, value),
        },
        React: { createElement: (_: unknown, props: Props) => props },
        GraphiQL: {},
        ReactDOM: { createRoot: () => ({ render }) },
      });
    });
  }

  test('opens the examples as tabs, the first with its variables', async () => {
    const stored = new Map<string, string>();
    const { defaultTabs } = await boot(stored);
    expect(defaultTabs).toEqual(tabs);
    expect(stored).toEqual(
      new Map([
        ['graphiql:query', tabs[0]!.query],
        ['graphiql:variables', tabs[0]!.variables],
      ]),
    );
  });

  test('leaves the tabs of a person who was here before alone', async () => {
    const stored = new Map([['graphiql:tabState', '{}']]);
    await boot(stored);
    expect([...stored.keys()]).toEqual(['graphiql:tabState']);
  });

  test('sends operations to the API', async () => {
    const { fetcher } = await boot(new Map());
    const variables = JSON.parse(tabs[0]!.variables!) as object;
    expect(await fetcher({ query: tabs[0]!.query, variables })).toMatchObject({
      data: { books: [{ id: 'b1' }, { id: 'b2' }] },
    });
  });
});
