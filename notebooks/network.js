// The partnership network, from JavaScript: reads a list and the network from a running API and computes with graphology.
// Run it with node; GRAPH_URL names another address than http://127.0.0.1:4000.
import { parse } from 'csv-parse/sync';
import graphology from 'graphology';
import { connectedComponents } from 'graphology-components';

const url = process.env.GRAPH_URL ?? 'http://127.0.0.1:4000';

async function ask(query, variables = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors[0].message);
  return data;
}

// A stream that ends before its last chunk rejects here: an export is whole or an error.
async function table(file) {
  const response = await fetch(`${url}/exports/${file}`);
  if (!response.ok) throw new Error(await response.text());
  return parse(await response.text(), { columns: true });
}

const { organizations } = await ask('{ organizations(first: 1) { totalCount } }');
console.log(`${organizations.totalCount} organisations`);

const network = new graphology.MultiUndirectedGraph();
for (const { id, ...node } of await table('network-nodes.csv')) network.addNode(id, node);
for (const { id, source, target, ...edge } of await table('network-edges.csv'))
  network.addUndirectedEdgeWithKey(id, source, target, edge);
console.log(`${network.order} organisations, ${network.size} edges`);

const components = connectedComponents(network).sort((a, b) => b.length - a.length);
console.log(`${components.length} components, the largest of ${components[0].length}`);

const partners = network.mapNodes((id, { label }) => ({ label, count: new Set(network.neighbors(id)).size }));
for (const { label, count } of partners.sort((a, b) => b.count - a.count).slice(0, 5))
  console.log(`${String(count).padStart(4)} partners  ${label}`);
