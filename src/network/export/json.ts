import { upwards } from './attributes.js';
import { linksOf, nodesOf, ofEachNode } from './each-row.js';
import type { NetworkView } from './network-view.js';
import { vosviewerCluster, vosviewerDescription } from './vosviewer-files.js';

/**
 * VOSviewer JSON, which VOSviewer Online opens by URL
 * (https://app.vosviewer.com/docs/file-types/json-file-type/). Where there are no coordinates, VOSviewer
 * lays the network out itself.
 */
export function* writeVosviewerJson(view: NetworkView): Generator<string> {
  const clusters = view.clusterLabels
    .map((label, index) => ({ cluster: index + 1, label }))
    .slice(0, 1_000);
  const ids = ofEachNode(view, (index) => JSON.stringify(view.idOf(index)));
  yield '{"network":{"items":[\n';
  for (const [index, node] of nodesOf(view)) {
    const cluster = vosviewerCluster(node);
    const description = vosviewerDescription(node);
    yield element(index, {
      id: node.id,
      label: node.label,
      ...(node.url === null ? {} : { url: node.url }),
      ...(description === null ? {} : { description }),
      ...(cluster === null ? {} : { cluster }),
      ...(node.position === null ? {} : { x: node.position.x, y: upwards(node.position) }),
      weights: {
        Links: node.links,
        'Total link strength': node.totalLinkStrength,
        Documents: node.papers,
      },
      scores: {
        ...(node.averageYear === null ? {} : { 'Avg. pub. year': node.averageYear }),
        ...Object.fromEntries(
          view.centralityNames.map((name, measure) => [name, node.centralities[measure] ?? 0]),
        ),
      },
    });
  }
  yield '],"links":[\n';
  for (const [index, { source, target, strength }] of linksOf(view)) {
    const separator = index === 0 ? '' : ',';
    yield `${separator}{"source_id":${ids[source]},"target_id":${ids[target]},"strength":${strength}}\n`;
  }
  const info = { title: view.title };
  yield `],"clusters":${JSON.stringify(clusters)}},"info":${JSON.stringify(info)}}\n`;
}

/** Nodes, links and the labels of clusters as plain JSON; ends of links are ids. */
export function* writeJson(view: NetworkView): Generator<string> {
  yield `{"title":${JSON.stringify(view.title)},"nodes":[\n`;
  for (const [index, { centralities, institution, ...node }] of nodesOf(view)) {
    const measures = view.centralityNames.map((name, measure) => [name, centralities[measure]]);
    yield element(index, {
      ...node,
      ...(view.hasInstitutions && { institution }),
      centralities: Object.fromEntries(measures),
    });
  }
  yield '],"links":[\n';
  for (const [index, link] of linksOf(view)) {
    yield element(index, {
      ...link,
      source: view.idOf(link.source),
      target: view.idOf(link.target),
    });
  }
  const clusters = view.clusterLabels.map((label, index) => ({ cluster: index + 1, label }));
  yield `],"clusters":${JSON.stringify(clusters)}}\n`;
}

function element(index: number, value: unknown): string {
  return `${index === 0 ? '' : ','}${JSON.stringify(value)}\n`;
}
