import { type Attribute, LINK_ATTRIBUTES, nodeAttributes } from './attributes.js';
import type { NetworkView } from './network-view.js';
import { linksOf, nodesOf } from './rows.js';

/**
 * GML (Himsolt 1997), read by igraph, networkx, Gephi and Cytoscape. The format knows 7-bit
 * characters only: others and quotation marks are written as character references.
 */
export function* writeGml(view: NetworkView): Generator<string> {
  const attributes = nodeAttributes(view);
  yield 'Creator "papergraph"\ngraph [\n  directed 0\n';
  yield `  comment ${quote(view.title)}\n`;
  for (const [index, node] of nodesOf(view)) {
    yield `  node [ id ${index} label ${quote(node.label)} authorId ${quote(node.id)}${values(node, attributes)} ]\n`;
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

function quote(text: string): string {
  const safe = text.replaceAll(/[^\x20-\x7e]|["&]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x20 || (code >= 0xd800 && code <= 0xdfff) ? ' ' : `&#${code};`;
  });
  return `"${safe}"`;
}
