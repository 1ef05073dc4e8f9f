"""Leiden with modularity and PageRank of a graph of igraph, with what each took."""
import json
import resource
import time

import igraph


def answer(graph, started, cpu_started, iterations):
    """Prints one line of JSON; the time from `started` until now is that of the graph."""
    built = time.perf_counter()
    parts = graph.community_leiden(
        objective_function="modularity", weights="weight", n_iterations=iterations
    )
    clustered = time.perf_counter()
    graph.pagerank(weights="weight")
    ranked = time.perf_counter()
    told = {
        "version": igraph.__version__,
        "nodes": graph.vcount(),
        "links": graph.ecount(),
        "buildSeconds": built - started,
        "clusterSeconds": clustered - built,
        "pageRankSeconds": ranked - clustered,
        "cpuSeconds": time.process_time() - cpu_started,
        "modularity": graph.modularity(parts.membership, weights="weight"),
        "clusters": len(parts),
        "peakRssBytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
    }
    print(json.dumps(told), flush=True)
