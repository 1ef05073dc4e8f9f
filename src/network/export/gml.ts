import {
  type Attribute,
  LINK_ATTRIBUTES,
  nodeAttributes,
  positionAttributes,
} from './attributes.js';
import { linksOf, nodesOf } from './each-row.js';
import type { NetworkView } from './network-view.js';

/**
 * GML (Himsolt 1997), read by igraph, Gephi and Cytoscape. The report of the format knows 7-bit
 * characters and references such as `&#252;` for others, but igraph decodes only the five entities of
 * XML and Gephi none, and both read UTF-8: so text is UTF-8, and only & and " are entities.
 * Places are attributes and not the `graphics` of the report, of which igraph warns.
 */
export function* writeGml(view: NetworkView): Generator<string> {
  const attributes = [...nodeAttributes(view), ...positionAttributes(view)];
  yield 'Creator "papergraph"\ngraph [\n  directed 0\n';
  yield `  comment ${quote(view.title)}\n`;
  const { idAttribute } = view;
  for (const [index, node] of nodesOf(view)) {
    yield `  node [ id ${index} label ${quote(node.label)} ${idAttribute} ${quote(node.id)}${values(node, attributes)} ]\n`;
  }
  for (const [, link] of linksOf(view)) {
    yield `  edge [ source ${link.source} target ${link.target} weight ${real(link.strength)}${values(link, LINK_ATTRIBUTES)} ]\n`;
  }
  yield ']\n';
}

function values<Row>(row: Row, attributes: readonly Attribute<Row>[]): string {
  return attributes
    .flatMap(({ name, type, read }) => {
      const value = read(row);
      if (value === null) return [];
      if (typeof value === 'string') return ` ${name} ${quote(value)}`;
      return ` ${name} ${type === 'double' ? real(value) : value}`;
    })
    .join('');
}

/** A real number must show a point, or a reader takes it for a whole one. */
function real(value: number): string {
  const text = String(value);
  if (text.includes('.')) return text;
  return text.includes('e') ? text.replace('e', '.0e') : `${text}.0`;
}

/** Control characters and halves of surrogate pairs, which no reader expects, become blanks. */
function quote(text: string): string {
  const safe = text
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;');
  return `"${safe}"`;
}
