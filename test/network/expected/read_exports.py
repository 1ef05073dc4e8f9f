"""Reads the files in exports/ with networkx and igraph and writes what they hold to exports.json.

    python3 -m venv venv && venv/bin/pip install networkx==3.6.1 igraph==1.0.0
    venv/bin/python read_exports.py

The test of exports holds the files to what is written today, so that this is needed after a change of
a format only. A warning of igraph, about an entity for example, ends the script.
"""
import json
import warnings
from pathlib import Path

import igraph
import networkx as nx

here = Path(__file__).parent
folder = here / "exports"
warnings.simplefilter("error", RuntimeWarning)


def reading(labels, weights):
    return {"labels": sorted(labels), "weights": sorted(round(weight, 9) for weight in weights)}


def by_networkx(graph):
    return reading(
        [data.get("label", str(node)) for node, data in graph.nodes(data=True)],
        [data["weight"] for _, _, data in graph.edges(data=True)],
    )


def by_igraph(read, file, label):
    graph = read(str(folder / file))
    return reading(graph.vs[label], graph.es["weight"])


gml = (folder / "network.gml").read_text(encoding="utf-8")
readings = {
    "networkx gexf": by_networkx(nx.read_gexf(folder / "network.gexf", version="1.3")),
    "networkx graphml": by_networkx(nx.read_graphml(folder / "network.graphml")),
    "networkx pajek": by_networkx(nx.Graph(nx.read_pajek(folder / "network.net"))),
    # Its read_gml takes ASCII only.
    "networkx gml": by_networkx(nx.parse_gml(gml, label="id")),
    "igraph graphml": by_igraph(igraph.Graph.Read_GraphML, "network.graphml", "label"),
    "igraph pajek": by_igraph(igraph.Graph.Read_Pajek, "network.net", "name"),
    "igraph gml": by_igraph(igraph.Graph.Read_GML, "network.gml", "label"),
}
text = json.dumps(readings, ensure_ascii=False, indent=2)
(here / "exports.json").write_text(text + "\n", encoding="utf-8")
