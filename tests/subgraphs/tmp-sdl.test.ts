import { test } from 'vitest';
import { parse } from 'graphql';
import { composeServices } from '@apollo/composition';
import { writeFileSync } from 'node:fs';
import { buildSubgraph } from '../../subgraphs/shared/subgraph.js';
import { partnerships } from '../../subgraphs/partnerships/index.js';
import { providers } from '../../subgraphs/providers/index.js';
import { buyers } from '../../subgraphs/buyers/index.js';
import { supporters } from '../../subgraphs/supporters/index.js';
import { identity } from '../../subgraphs/identity/index.js';
import { workers } from '../../subgraphs/workers/index.js';
test('sdl', () => {
  const all = [partnerships, providers, buyers, supporters, identity, workers] as never[];
  const built = all.map((d) => buildSubgraph(d));
  for (const s of built) writeFileSync(`/tmp/wsdl-${s.name}.graphql`, s.sdl);
  const out = composeServices(built.map((s) => ({ name: s.name, typeDefs: parse(s.sdl) })));
  console.log(out.errors?.map((e) => e.message).join('\n'), out.hints?.map((h) => h.definition.code + ' ' + h.message).join('\n'));
  console.log(all.map((d: any) => d.name + ' ' + d.queries.length));
});
