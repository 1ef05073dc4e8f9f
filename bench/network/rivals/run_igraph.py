"""igraph: graph from links, Leiden with modularity, PageRank."""
import json
import random
import resource
import sys
import time

import igraph

path, nodes, iterations, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
with open(path) as file:
    rows = [line.split("\t") for line in file]
edges = [(int(a), int(b)) for a, b, _ in rows]
weights = [float(w) for _, _, w in rows]
del rows
print("ready", flush=True)
sys.stdin.readline()

random.seed(seed)
cpu = time.process_time()
start = time.perf_counter()
graph = igraph.Graph(n=nodes, edges=edges)
graph.es["weight"] = weights
built = time.perf_counter()
parts = graph.community_leiden(objective_function="modularity", weights="weight", n_iterations=iterations)
clustered = time.perf_counter()
graph.pagerank(weights="weight")
ranked = time.perf_counter()
cpu = time.process_time() - cpu
print(
    json.dumps(
        {
            "version": igraph.__version__,
            "nodes": graph.vcount(),
            "links": graph.ecount(),
            "buildSeconds": built - start,
            "clusterSeconds": clustered - built,
            "pageRankSeconds": ranked - clustered,
            "cpuSeconds": cpu,
            "modularity": graph.modularity(parts.membership, weights="weight"),
            "clusters": len(parts),
            "peakRssBytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
        }
    ),
    flush=True,
)
