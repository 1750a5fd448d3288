import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLaunchConfig } from '../../launch/config.js';
import { projectRoot } from '../../launch/project-root.js';

/** An environment that notes which settings are looked at. */
function watched(values: Record<string, string> = {}): {
  environment: Record<string, string | undefined>;
  names: Set<string>;
} {
  const names = new Set<string>();
  const environment = new Proxy(values, {
    get: (target, name: string) => {
      names.add(name);
      return target[name];
    },
  });
  return { environment, names };
}

test('every setting that is read is in .env.example, and nothing else, with its default', () => {
  const lines = readFileSync(join(projectRoot, '.env.example'), 'utf8').split('\n');
  const example = new Map(
    lines.filter((line) => /^[A-Z0-9_]+=/.test(line)).map((line) => line.split('=', 2) as [string, string]),
  );
  const { environment, names } = watched({ NEO4J_URI: 'bolt://localhost:7687', NEO4J_PASSWORD: 'x' });
  readLaunchConfig(environment, '/project');
  expect([...example.keys()].sort()).toEqual([...names].sort());

  const defaults = readLaunchConfig({}, '/project');
  expect(defaults).toMatchObject({
    host: example.get('HOST'),
    port: Number(example.get('PORT')),
    dataDir: `/project/${example.get('DATA_DIR')}`,
    database: example.get('NEO4J_DATABASE'),
    logLevel: example.get('LOG_LEVEL'),
    slowOperationMillis: Number(example.get('SLOW_OPERATION_MS')),
    production: false,
    neo4j: {},
  });
  const { auth } = readLaunchConfig(
    { AUTH_ISSUER: 'https://x', AUTH_AUDIENCE: 'y', AUTH_JWKS_FILE: 'keys.json' },
    '/project',
  );
  expect(auth?.algorithms.join()).toBe(example.get('AUTH_ALGORITHMS'));
  expect(auth?.rolesClaim).toBe(example.get('AUTH_ROLES_CLAIM'));
  expect(readLaunchConfig(environment, '/project').neo4j.user).toBe(example.get('NEO4J_USER'));
});

test('a named Neo4j needs an address of the right kind and a password', () => {
  expect(() => readLaunchConfig({ NEO4J_URI: 'http://x' }, '/project')).toThrow(/NEO4J_URI must.*NEO4J_PASSWORD/);
  expect(readLaunchConfig({ NEO4J_URI: 'neo4j+s://x', NEO4J_PASSWORD: 'y' }, '/project').neo4j).toEqual({
    uri: 'neo4j+s://x',
    user: 'neo4j',
    password: 'y',
  });
});

test('the log has three levels and no other', () => {
  expect(readLaunchConfig({ LOG_LEVEL: 'warn' }, '/project').logLevel).toBe('warn');
  expect(() => readLaunchConfig({ LOG_LEVEL: 'verbose' }, '/project')).toThrow('LOG_LEVEL must be one of');
});
