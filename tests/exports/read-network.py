"""Reads a network file with NetworkX and prints its nodes and edges with all attributes as JSON."""

import json
import sys

import networkx

path = sys.argv[1]
graph = networkx.read_graphml(path, force_multigraph=True) if path.endswith(".graphml") else networkx.read_gexf(path)
json.dump(
    {
        "directed": graph.is_directed(),
        "nodes": dict(graph.nodes(data=True)),
        "edges": [{"source": a, "target": b, **values} for a, b, values in graph.edges(data=True)],
    },
    sys.stdout,
)
