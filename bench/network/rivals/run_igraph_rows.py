"""igraph from rows to answer: links counted from authorships, graph, Leiden with modularity, PageRank."""
import json
import random
import resource
import sys
import time
from collections import Counter
from itertools import combinations

import igraph

path, most_authors, counting, iterations, seed = (
    sys.argv[1],
    int(sys.argv[2]),
    sys.argv[3],
    int(sys.argv[4]),
    int(sys.argv[5]),
)
with open(path) as file:
    rows = [tuple(line.rstrip("\n").split("\t")) for line in file]
print("ready", flush=True)
sys.stdin.readline()

random.seed(seed)
cpu = time.process_time()
start = time.perf_counter()
teams = {}
for paper, author in rows:
    teams.setdefault(paper, []).append(author)
numbers = {}
links = Counter()
for team in teams.values():
    if len(team) > most_authors:
        continue
    members = sorted(numbers.setdefault(author, len(numbers)) for author in team)
    weight = 1 if counting == "FULL" else 1 / max(1, len(team) - 1)
    for pair in combinations(members, 2):
        links[pair] += weight
graph = igraph.Graph(n=len(numbers), edges=list(links.keys()))
graph.es["weight"] = list(links.values())
built = time.perf_counter()
parts = graph.community_leiden(
    objective_function="modularity", weights="weight", n_iterations=iterations
)
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
