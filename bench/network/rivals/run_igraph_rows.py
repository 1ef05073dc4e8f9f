"""igraph from rows to answer: links counted from authorships, graph, Leiden with modularity, PageRank."""
import random
import sys
import time
from collections import Counter
from itertools import combinations

import igraph

from igraph_answer import answer

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
answer(graph, start, cpu, iterations)
