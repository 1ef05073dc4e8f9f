import { registerEnumType } from 'type-graphql';

export enum NetworkFormat {
  GEXF = 'GEXF',
  GRAPHML = 'GRAPHML',
  PAJEK = 'PAJEK',
  GML = 'GML',
  VOSVIEWER_JSON = 'VOSVIEWER_JSON',
  VOSVIEWER_MAP = 'VOSVIEWER_MAP',
  VOSVIEWER_NETWORK = 'VOSVIEWER_NETWORK',
  CSV_NODES = 'CSV_NODES',
  CSV_LINKS = 'CSV_LINKS',
  JSON = 'JSON',
}

registerEnumType(NetworkFormat, {
  name: 'NetworkFormat',
  description: 'The file that a network is exported as.',
  valuesConfig: {
    GEXF: { description: 'GEXF 1.3 with years, for Gephi and its timeline.' },
    GRAPHML: { description: 'GraphML, for igraph, networkx, yEd and Cytoscape.' },
    PAJEK: { description: 'Pajek’s `.net`.' },
    GML: { description: 'GML, in 7-bit characters.' },
    VOSVIEWER_JSON: { description: 'Opened by VOSviewer Online from its address.' },
    VOSVIEWER_MAP: { description: 'VOSviewer’s map file: the items.' },
    VOSVIEWER_NETWORK: { description: 'VOSviewer’s network file: the links of the map file.' },
    CSV_NODES: { description: 'The nodes as CSV.' },
    CSV_LINKS: { description: 'The links as CSV.' },
    JSON: { description: 'Nodes and links as JSON.' },
  },
});
