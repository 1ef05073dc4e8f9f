"""Reads exported networks with networkx and igraph and prints what they hold, as JSON.

    python read_exports.py FOLDER

FOLDER holds network.gexf, network.graphml, network.net and network.gml.
"""
import json
import sys
from pathlib import Path

import igraph
import networkx as nx

folder = Path(sys.argv[1])


def by_networkx(graph):
    return {
        "labels": sorted(data.get("label", str(node)) for node, data in graph.nodes(data=True)),
        "weights": sorted(round(data["weight"], 9) for _, _, data in graph.edges(data=True)),
        "papers": sorted(data["papers"] for _, data in graph.nodes(data=True) if "papers" in data),
        "starts": sorted(data["start"] for _, data in graph.nodes(data=True) if "start" in data),
    }


def by_igraph(graph, label):
    return {
        "labels": sorted(graph.vs[label]),
        "weights": sorted(round(weight, 9) for weight in graph.es["weight"]),
        "papers": sorted(int(value) for value in graph.vs["papers"]) if "papers" in graph.vs.attributes() else [],
        "starts": [],
    }


print(
    json.dumps(
        {
            "networkx gexf": by_networkx(nx.read_gexf(folder / "network.gexf", version="1.3")),
            "networkx graphml": by_networkx(nx.read_graphml(folder / "network.graphml")),
            "networkx pajek": by_networkx(nx.Graph(nx.read_pajek(folder / "network.net"))),
            "networkx gml": by_networkx(nx.read_gml(folder / "network.gml", label="id")),
            "igraph graphml": by_igraph(igraph.Graph.Read_GraphML(str(folder / "network.graphml")), "label"),
            "igraph pajek": by_igraph(igraph.Graph.Read_Pajek(str(folder / "network.net")), "name"),
        }
    )
)
