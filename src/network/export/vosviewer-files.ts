import { upwards } from './attributes.js';
import { linksOf, nodesOf } from './each-row.js';
import type { NetworkView, ViewNode } from './network-view.js';
import { escapeXml } from './xml-text.js';

/** The greatest number of a cluster that VOSviewer takes. */
const MAX_CLUSTER = 1_000;

/**
 * A VOSviewer map file: the items, a tab between columns (VOSviewer manual, "Map and network files";
 * https://app.vosviewer.com/docs/file-types/map-and-network-file-type/). Ids are numbers from 1.
 */
export function* writeVosviewerMap(view: NetworkView): Generator<string> {
  const scores = view.centralityNames.map((name) => `score<${name}>`);
  const places = view.isLaidOut ? ['x', 'y'] : [];
  // VOSviewer shows a description with its item; it has no column of texts besides.
  const description = view.hasInstitutions ? ['description'] : [];
  yield tabRow([
    'id',
    'label',
    ...description,
    'url',
    ...places,
    'cluster',
    ...WEIGHTS,
    'score<Avg. pub. year>',
    ...scores,
  ]);
  for (const [index, node] of nodesOf(view)) {
    yield tabRow([
      index + 1,
      node.label,
      ...(view.hasInstitutions ? [vosviewerDescription(node)] : []),
      node.url,
      ...(node.position === null ? [] : [node.position.x, upwards(node.position)]),
      vosviewerCluster(node),
      node.links,
      node.totalLinkStrength,
      node.papers,
      node.averageYear,
      ...node.centralities,
    ]);
  }
}

const WEIGHTS = ['weight<Links>', 'weight<Total link strength>', 'weight<Documents>'];

/** The VOSviewer network file that goes with the map file: two ids and the strength, no header. */
export function* writeVosviewerNetwork(view: NetworkView): Generator<string> {
  for (const [, { source, target, strength }] of linksOf(view)) {
    yield tabRow([source + 1, target + 1, strength]);
  }
}

/** The cluster, where VOSviewer can take it. */
export function vosviewerCluster({ cluster }: ViewNode): number | null {
  return cluster !== null && cluster <= MAX_CLUSTER ? cluster : null;
}

/** The description of an item, which may hold HTML. The entity of the apostrophe is one of XML alone. */
export function vosviewerDescription({ institution }: ViewNode): string | null {
  return institution === null ? null : escapeXml(institution).replaceAll('&apos;', "'");
}

function tabRow(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cell).join('\t')}\n`;
}

/** VOSviewer wants quotation marks about commas and semicolons, which it takes for separators too. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const line = value.replaceAll(/\p{Cc}+/gu, ' ');
  return /[",;]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
