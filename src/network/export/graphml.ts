import {
  type Attribute,
  LINK_ATTRIBUTES,
  nodeAttributes,
  positionAttributes,
} from './attributes.js';
import { linksOf, nodesOf, ofEachNode } from './each-row.js';
import type { NetworkView } from './network-view.js';
import { escapeXml } from './xml-text.js';

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';
const TYPES = { integer: 'int', double: 'double', string: 'string' } as const;

/** GraphML 1.0 (http://graphml.graphdrawing.org/specification.html), read by igraph, networkx, yEd, Cytoscape and Gephi. */
export function* writeGraphml(view: NetworkView): Generator<string> {
  const attributes = [...nodeAttributes(view), ...positionAttributes(view)];
  const ids = ofEachNode(view, (index) => escapeXml(view.idOf(index)));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<graphml xmlns="${NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${NAMESPACE} ${NAMESPACE}/1.0/graphml.xsd">\n`;
  yield '<key id="n_label" for="node" attr.name="label" attr.type="string"/>\n';
  yield* declare('node', attributes);
  yield '<key id="e_weight" for="edge" attr.name="weight" attr.type="double"/>\n';
  yield* declare('edge', LINK_ATTRIBUTES);
  yield `<graph id="${view.fileName}" edgedefault="undirected">\n`;
  for (const [, node] of nodesOf(view)) {
    yield `<node id="${escapeXml(node.id)}"><data key="n_label">${escapeXml(node.label)}</data>${values('n', node, attributes)}</node>\n`;
  }
  for (const [index, link] of linksOf(view)) {
    yield `<edge id="e${index}" source="${ids[link.source]}" target="${ids[link.target]}"><data key="e_weight">${link.strength}</data>${values('e', link, LINK_ATTRIBUTES)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function* declare<Row>(
  of: 'node' | 'edge',
  attributes: readonly Attribute<Row>[],
): Generator<string> {
  for (const { name, type } of attributes) {
    yield `<key id="${of.charAt(0)}_${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`;
  }
}

function values<Row>(prefix: 'n' | 'e', row: Row, attributes: readonly Attribute<Row>[]): string {
  return attributes
    .flatMap(({ name, read }) => {
      const value = read(row);
      return value === null ? [] : `<data key="${prefix}_${name}">${escapeXml(value)}</data>`;
    })
    .join('');
}
