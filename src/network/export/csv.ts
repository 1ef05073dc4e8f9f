import { csvCell, csvRow } from '../../csv/index.js';
import { LINK_ATTRIBUTES, nodeAttributes, positionAttributes } from './attributes.js';
import { linksOf, nodesOf, ofEachNode } from './each-row.js';
import type { NetworkView } from './network-view.js';

/** Nodes as CSV by RFC 4180, one a row, with a header; Gephi takes `id` and `label`. */
export function* writeNodesCsv(view: NetworkView): Generator<string> {
  const attributes = [...nodeAttributes(view), ...positionAttributes(view)];
  yield csvRow(['id', 'label', ...attributes.map(({ name }) => name)]);
  for (const [, node] of nodesOf(view)) {
    yield csvRow([node.id, node.label, ...attributes.map(({ read }) => read(node))]);
  }
}

/**
 * Links as CSV by RFC 4180: ids and labels of both ends, strength, papers, years. Gephi takes `source`,
 * `target` and the last two columns, without which a link has a direction and the weight 1.
 */
export function* writeLinksCsv(view: NetworkView): Generator<string> {
  const attributes = LINK_ATTRIBUTES;
  const ids = ofEachNode(view, (index) => csvCell(view.idOf(index)));
  const labels = ofEachNode(view, (index) => csvCell(view.labelOf(index)));
  const header = ['source', 'target', 'sourceLabel', 'targetLabel', 'strength'];
  yield csvRow([...header, ...attributes.map(({ name }) => name), 'Type', 'Weight']);
  for (const [, link] of linksOf(view)) {
    const ends = [ids[link.source], ids[link.target], labels[link.source], labels[link.target]];
    const values = attributes.map(({ read }) => read(link));
    yield `${ends.join(',')},${csvRow([link.strength, ...values, 'Undirected', link.strength])}`;
  }
}
