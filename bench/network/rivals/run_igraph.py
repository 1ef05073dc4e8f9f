"""igraph: graph from links, Leiden with modularity, PageRank."""
import random
import sys
import time

import igraph

from igraph_answer import answer

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
answer(graph, start, cpu, iterations)
