import { type Attribute, LINK_ATTRIBUTES, nodeAttributes, upwards } from './attributes.js';
import { linksOf, nodesOf, ofEachNode } from './each-row.js';
import type { NetworkView, ViewNode } from './network-view.js';
import { escapeXml } from './xml-text.js';

/**
 * GEXF 1.3 (https://gexf.net/schema.html), as Gephi reads it: nodes and links exist from the first
 * day of their first year to the last day of their last, which is what Gephi's timeline shows.
 * What has no year exists always. Positions are those of the picture; y grows upwards in Gephi.
 */
export function* writeGexf(view: NetworkView): Generator<string> {
  const attributes = nodeAttributes(view);
  const ids = ofEachNode(view, (index) => escapeXml(view.idOf(index)));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield `<meta><creator>papergraph</creator><description>${escapeXml(view.title)}</description></meta>\n`;
  yield '<graph defaultedgetype="undirected" mode="dynamic" timeformat="date" timerepresentation="interval">\n';
  yield declare('node', attributes);
  yield declare('edge', LINK_ATTRIBUTES);
  yield `<nodes count="${view.nodeCount}">\n`;
  for (const [, node] of nodesOf(view)) {
    yield `<node id="${escapeXml(node.id)}" label="${escapeXml(node.label)}"${lifetime(node)}>${values(node, attributes)}${place(node)}</node>\n`;
  }
  yield `</nodes>\n<edges count="${view.linkCount}">\n`;
  for (const [index, link] of linksOf(view)) {
    yield `<edge id="${index}" source="${ids[link.source]}" target="${ids[link.target]}" weight="${link.strength}"${lifetime(link)}>${values(link, LINK_ATTRIBUTES)}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function declare<Row>(of: 'node' | 'edge', attributes: readonly Attribute<Row>[]): string {
  const rows = attributes.map(
    ({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>`,
  );
  return `<attributes class="${of}" mode="static">${rows.join('')}</attributes>\n`;
}

function values<Row>(row: Row, attributes: readonly Attribute<Row>[]): string {
  let told = '';
  for (const { name, read } of attributes) {
    const value = read(row);
    if (value !== null) told += `<attvalue for="${name}" value="${escapeXml(value)}"/>`;
  }
  return `<attvalues>${told}</attvalues>`;
}

function place({ position }: ViewNode): string {
  if (position === null) return '';
  return `<viz:position x="${position.x}" y="${upwards(position)}" z="0"/><viz:size value="${position.radius}"/>`;
}

function lifetime(row: { firstYear: number | null; lastYear: number | null }): string {
  if (row.firstYear === null || row.lastYear === null) return '';
  return ` start="${isoYear(row.firstYear)}-01-01" end="${isoYear(row.lastYear)}-12-31"`;
}

function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}
