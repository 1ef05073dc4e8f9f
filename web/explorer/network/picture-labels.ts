import {
  DRAWING,
  freeLabels,
  type LabelBox,
  nameBox,
  nameDrop,
  nameMiddle,
  nameSize,
} from '../../../src/network/picture/index.js';
import type { DrawnNode } from './drawn.js';

/** A name at its place on the screen. */
export interface PlacedLabel {
  readonly node: DrawnNode;
  readonly x: number;
  readonly y: number;
  readonly fontSize: number;
}

const canvas = document.createElement('canvas').getContext('2d');

/**
 * The names that have room, the greatest first; no two overlap.
 *
 * @param onScreen where a node is on the screen and its radius there; null for what is not in sight.
 * @param sides where names must not leave the picture.
 * @param first ids of nodes whose names come before those of greater ones.
 * @param taken where no name may be, such as below buttons.
 */
export function placeLabels(
  nodes: readonly DrawnNode[],
  onScreen: (
    node: DrawnNode,
  ) => { readonly x: number; readonly y: number; readonly radius: number } | null,
  sides: { readonly left: number; readonly right: number },
  first: ReadonlySet<string> = new Set(),
  taken: readonly LabelBox[] = [],
): readonly PlacedLabel[] {
  const boxes = nodes
    .flatMap((node) => {
      const place = onScreen(node);
      if (place === null) return [];
      const fontSize = nameSize(place.radius);
      const box = nameBox(widthOf(node.label, fontSize), fontSize);
      return [{ node, x: nameMiddle(place.x, box.width, sides), y: place.y, fontSize, ...box }];
    })
    .sort(
      (one, other) =>
        Number(first.has(other.node.id)) - Number(first.has(one.node.id)) ||
        other.node.radius - one.node.radius,
    );
  return freeLabels([...taken, ...boxes]).flatMap((place) => boxes[place - taken.length] ?? []);
}

function widthOf(text: string, fontSize: number): number {
  if (canvas === null) return text.length * fontSize;
  canvas.font = `${fontSize}px ${DRAWING.font}`;
  return canvas.measureText(text).width;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A name as a text of SVG, its middle at its place. */
export function labelElement({ node, x, y, fontSize }: PlacedLabel): SVGTextElement {
  const text = document.createElementNS(SVG, 'text');
  for (const [name, value] of Object.entries({
    x,
    y: y + nameDrop(fontSize),
    'font-size': fontSize,
    'text-anchor': 'middle',
    'data-node': node.id,
  })) {
    text.setAttribute(name, String(value));
  }
  text.textContent = node.label;
  return text;
}
