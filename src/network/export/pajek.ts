import { linksOf, nodesOf } from './each-row.js';
import type { NetworkView } from './network-view.js';

/**
 * Pajek .net: vertices by number from 1 with a label, edges with strength. Pajek cannot escape a
 * quotation mark, so one becomes an apostrophe; readers that take the label for the name of the
 * vertex would merge namesakes into one, so a label that occurs twice is followed by the id.
 */
export function* writePajek(view: NetworkView): Generator<string> {
  const repeated = repeatedLabels(view);
  yield `*Vertices ${view.nodeCount}\n`;
  for (const [index, { id, label }] of nodesOf(view)) {
    const name = plain(label);
    yield `${index + 1} "${repeated.has(name) ? `${name} [${plain(id)}]` : name}"\n`;
  }
  yield '*Edges\n';
  for (const [, { source, target, strength }] of linksOf(view)) {
    yield `${source + 1} ${target + 1} ${strength}\n`;
  }
}

function repeatedLabels(view: NetworkView): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (let index = 0; index < view.nodeCount; index += 1) {
    const name = plain(view.labelOf(index));
    if (seen.has(name)) repeated.add(name);
    seen.add(name);
  }
  return repeated;
}

/** One line without quotation marks, backslashes and control characters. */
function plain(text: string): string {
  return text
    .replaceAll('"', "'")
    .replaceAll('\\', '/')
    .replaceAll(/\p{Cc}+/gu, ' ');
}
