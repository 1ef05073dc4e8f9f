"""Makes networks.json, the values that the tests of src/network are held to.

    python3 -m venv venv && venv/bin/pip install networkx==3.6.1 numpy scipy igraph==1.0.0 leidenalg==0.12.0
    venv/bin/python make_expected.py

Each graph is written with its edges, so that the tests need no Python.
"""
import json
import math
from pathlib import Path

import igraph
import leidenalg
import networkx as nx
import numpy as np


def graphs():
    yield "karate club", nx.karate_club_graph()
    yield "les miserables, weighted", nx.convert_node_labels_to_integers(nx.les_miserables_graph(), ordering="sorted")
    yield "florentine families", nx.convert_node_labels_to_integers(nx.florentine_families_graph(), ordering="sorted")
    yield "random, several components", nx.gnm_random_graph(60, 55, seed=7)
    yield "random, dense and weighted", weighted(nx.gnm_random_graph(40, 200, seed=3), seed=5)
    yield "small world", nx.connected_watts_strogatz_graph(80, 6, 0.1, seed=2)
    yield "ring of cliques", nx.ring_of_cliques(8, 5)
    yield "star", nx.star_graph(9)
    yield "path", nx.path_graph(10)
    yield "one node", nx.empty_graph(1)
    yield "no links", nx.empty_graph(5)
    yield "two triangles", nx.disjoint_union(nx.complete_graph(3), nx.complete_graph(3))


def weighted(graph, seed):
    random = np.random.default_rng(seed)
    for _, _, data in graph.edges(data=True):
        data["weight"] = float(random.integers(1, 8)) / 2
    return graph


def expected(graph):
    nodes = sorted(graph)
    values = lambda scores: [float(scores[node]) for node in nodes]
    edges = sorted([min(a, b), max(a, b), float(data.get("weight", 1))] for a, b, data in graph.edges(data=True))
    components = sorted((len(part) for part in nx.connected_components(graph)), reverse=True)
    pairs = [length for _, row in nx.all_pairs_shortest_path_length(graph) for length in row.values() if length > 0]
    assortativity = nx.degree_assortativity_coefficient(graph) if edges else math.nan
    return {
        "nodes": len(nodes),
        "edges": edges,
        "degree": values(nx.degree_centrality(graph)),
        "strength": values(dict(graph.degree(weight="weight"))),
        "closeness": values(nx.closeness_centrality(graph)),
        "harmonic": values(nx.harmonic_centrality(graph)),
        "betweenness": values(nx.betweenness_centrality(graph)),
        "pageRank": values(nx.pagerank(graph, tol=1e-12, max_iter=1000)),
        # Defined up to a factor only where one component has the greatest eigenvalue alone.
        "eigenvector": values(nx.eigenvector_centrality_numpy(graph)) if len(components) == 1 and edges else None,
        "density": nx.density(graph),
        "components": components,
        "transitivity": nx.transitivity(graph),
        "averagePathLength": sum(pairs) / len(pairs) if pairs else None,
        "diameter": max(pairs, default=0),
        "assortativity": None if math.isnan(assortativity) else assortativity,
        "adamicAdar": links(nx.adamic_adar_index(graph)) if len(nodes) <= 40 else None,
        "jaccard": links(nx.jaccard_coefficient(graph)) if len(nodes) <= 40 else None,
        "modularity": modularities(graph, nodes, edges),
    }


def links(triples):
    return sorted([min(a, b), max(a, b), value] for a, b, value in triples if value > 0)


def modularities(graph, nodes, edges):
    """The best that others find at three resolutions, and what a fixed clustering comes to."""
    if not edges:
        return None
    twin = igraph.Graph(n=len(nodes), edges=[(a, b) for a, b, _ in edges])
    weights = [weight for _, _, weight in edges]
    parity = [{node for node in nodes if node % 3 == rest} for rest in range(min(3, len(nodes)))]
    best = {}
    for resolution in (0.5, 1.0, 2.0):
        found = [
            nx.community.modularity(graph, as_sets(partition), resolution=resolution)
            for seed in range(20)
            for partition in (
                leidenalg.find_partition(
                    twin,
                    leidenalg.RBConfigurationVertexPartition,
                    weights=weights,
                    n_iterations=10,
                    resolution_parameter=resolution,
                    seed=seed,
                ).membership,
            )
        ]
        louvain = [
            nx.community.modularity(graph, part, resolution=resolution)
            for seed in range(20)
            for part in [nx.community.louvain_communities(graph, resolution=resolution, seed=seed)]
        ]
        best[str(resolution)] = {"leidenalg": max(found), "louvain": max(louvain)}
    return {"byThirds": nx.community.modularity(graph, [part for part in parity if part]), "best": best}


def as_sets(membership):
    return [{node for node, own in enumerate(membership) if own == cluster} for cluster in set(membership)]


def by_name():
    for name, graph in graphs():
        yield name, expected(nx.Graph(graph))


if __name__ == "__main__":
    target = Path(__file__).with_name("networks.json")
    text = json.dumps({"networkx": nx.__version__, "graphs": dict(by_name())}, indent=None, allow_nan=False)
    target.write_text(text.replace('}, "', '},\n"') + "\n", encoding="utf-8")
