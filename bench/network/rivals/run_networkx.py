"""networkx: graph from links, Louvain (it has no Leiden of its own), PageRank."""
import json
import resource
import sys
import time

import networkx as nx

path, nodes, _, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
with open(path) as file:
    edges = [(int(a), int(b), float(w)) for a, b, w in (line.split("\t") for line in file)]
print("ready", flush=True)
sys.stdin.readline()

cpu = time.process_time()
start = time.perf_counter()
graph = nx.Graph()
graph.add_nodes_from(range(nodes))
graph.add_weighted_edges_from(edges)
built = time.perf_counter()
parts = nx.community.louvain_communities(graph, seed=seed)
clustered = time.perf_counter()
nx.pagerank(graph)
ranked = time.perf_counter()
cpu = time.process_time() - cpu
print(
    json.dumps(
        {
            "version": nx.__version__,
            "nodes": graph.number_of_nodes(),
            "links": graph.number_of_edges(),
            "buildSeconds": built - start,
            "clusterSeconds": clustered - built,
            "pageRankSeconds": ranked - clustered,
            "cpuSeconds": cpu,
            "modularity": nx.community.modularity(graph, parts),
            "clusters": len(parts),
            "peakRssBytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
        }
    ),
    flush=True,
)
