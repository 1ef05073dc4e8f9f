import {
  clusterColour,
  DRAWING,
  type Frame,
  frameAround,
  freeLabels,
  institutionColours,
  lineWidth,
  nameBox,
  nameDrop,
  nameMiddle,
  nameSize,
  textWidth,
} from '../picture/index.js';
import { linksOf, nodesOf } from './each-row.js';
import type { NetworkView, ViewLink, ViewNode, ViewPosition } from './network-view.js';
import { escapeXml } from './xml-text.js';

/** More lines are a grey cloud, and a file that no program opens: the strongest are drawn. */
const MOST_LINES = 20_000;

/** A node with its place. */
interface Placed extends ViewNode {
  readonly position: ViewPosition;
}

/**
 * The picture of the network as SVG 1.1: lines by strength, circles by papers in the colours of their
 * clusters, and the names of the greatest, which never overlap; text is text, and the ground transparent.
 */
export function* writeSvg(view: NetworkView): Generator<string> {
  const nodes = placedNodes(view);
  const frame = frameAround(nodes.map(({ position }) => position));
  const [left, top] = [shown(frame.left), shown(frame.top)];
  const [width, height] = [shown(frame.width), shown(frame.height)];
  const lines = strongestLinks(view);
  yield `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${[left, top, width, height].join(' ')}" width="${width}" height="${height}" font-family="${escapeXml(DRAWING.font)}">\n`;
  yield `<title>${escapeXml(view.title)}</title>\n`;
  const omitted = view.linkCount - lines.length;
  yield `<desc>${nodes.length} nodes and ${view.linkCount} links${omitted > 0 ? `, of which the ${lines.length} strongest are drawn` : ''}.</desc>\n`;
  yield `<g class="links" stroke="${DRAWING.line}" stroke-opacity="${DRAWING.lineOpacity}">\n`;
  yield* drawLines(nodes, lines, frame);
  yield '</g>\n<g class="nodes">\n';
  const colourOf = colours(view, nodes);
  for (const node of nodes) yield circleOf(node, colourOf(node));
  yield `</g>\n<g class="labels" text-anchor="middle" fill="${DRAWING.ink}" stroke="${DRAWING.halo}" stroke-opacity="${DRAWING.haloOpacity}" stroke-width="${shown(DRAWING.haloWidth * frame.pixel)}" stroke-linejoin="round" paint-order="stroke">\n`;
  yield* drawLabels(nodes, frame);
  yield '</g>\n</svg>\n';
}

function placedNodes(view: NetworkView): readonly Placed[] {
  return [...nodesOf(view)].map(([, node]) => ({
    ...node,
    position: node.position ?? { x: 0, y: 0, radius: 0 },
  }));
}

/** The strongest last, on top of the others. */
function strongestLinks(view: NetworkView): readonly ViewLink[] {
  const links = [...linksOf(view)].map(([, link]) => link);
  links.sort((one, other) => one.strength - other.strength);
  return links.slice(-MOST_LINES);
}

function* drawLines(
  nodes: readonly Placed[],
  links: readonly ViewLink[],
  { pixel }: Frame,
): Generator<string> {
  const strongest = links.at(-1)?.strength ?? 1;
  for (const { source, target, strength } of links) {
    const [from, to] = [nodes[source]?.position, nodes[target]?.position];
    if (from === undefined || to === undefined) continue;
    const width = shown(pixel * lineWidth(strength, strongest));
    yield `<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}" stroke-width="${width}"/>\n`;
  }
}

/** By institution where they were asked for, else by cluster. */
function colours(
  { hasInstitutions }: NetworkView,
  nodes: readonly Placed[],
): (node: Placed) => string {
  if (!hasInstitutions) return ({ cluster }) => clusterColour(cluster);
  const { colourOf } = institutionColours(nodes.map(({ institution }) => institution));
  return ({ institution }) => colourOf(institution);
}

function circleOf(
  { label, papers, institution, position: { x, y, radius } }: Placed,
  colour: string,
): string {
  const parts = [label, `${papers} ${papers === 1 ? 'paper' : 'papers'}`, institution ?? []].flat();
  const title = escapeXml(parts.join(', '));
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"><title>${title}</title></circle>\n`;
}

function* drawLabels(nodes: readonly Placed[], frame: Frame): Generator<string> {
  const boxes = nodes
    .map((node) => ({ node, ...labelBox(node, frame) }))
    .sort((one, other) => other.node.position.radius - one.node.position.radius);
  for (const place of freeLabels(boxes)) {
    const box = boxes[place];
    if (box === undefined) continue;
    const { node, fontSize, x, y } = box;
    yield `<text x="${x}" y="${shown(y + nameDrop(fontSize))}" font-size="${shown(fontSize)}">${escapeXml(node.label)}</text>\n`;
  }
}

/** In the middle of its circle, but for what would leave the picture; of a larger circle also larger. */
function labelBox({ label, position }: Placed, { left, width: whole, pixel }: Frame) {
  const size = nameSize(position.radius / pixel);
  const { width, height } = nameBox(textWidth(label, size), size);
  const x = shown(nameMiddle(position.x, width * pixel, { left, right: left + whole }));
  return { x, y: position.y, fontSize: size * pixel, width: width * pixel, height: height * pixel };
}

/** Hundredths are enough. */
function shown(value: number): number {
  return Math.round(value * 100) / 100;
}
