import { DRAWING, type Frame, type LabelBox } from '../../../src/network/picture/index.js';
import { BUTTONS } from './buttons.js';
import type { Drawn } from './drawn.js';
import { type Chosen, lit, type Picture, type PictureEvents } from './picture.js';
import { labelElement, placeLabels } from './picture-labels.js';

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** A picture as SVG, where the browser has no WebGL. */
export function mountSvg(place: HTMLElement, { onNode, onLink, onGround }: PictureEvents): Picture {
  let svg = document.createElementNS(NAMESPACE, 'svg');
  let scale = 1;
  let shown: { readonly drawn: Drawn; readonly chosen: Chosen } | null = null;
  let drawnAt = '';
  const choose = ({ target }: MouseEvent) => {
    const { node, link } = target instanceof SVGElement ? target.dataset : {};
    if (node !== undefined) onNode(node);
    else if (link !== undefined) onLink(link);
    else onGround();
  };
  const resize = () => {
    for (const side of ['inline-size', 'block-size']) {
      svg.style.setProperty(side, `${100 * scale}%`);
    }
    // What is larger than its place is scrolled, also by keys.
    place.tabIndex = scale > 1 ? 0 : -1;
  };
  const draw = () => {
    if (shown === null) return;
    drawnAt = sizeOf(place);
    svg = svgOf(shown.drawn, shown.chosen, takenIn(place, shown.drawn.frame));
    svg.classList.add('picture-svg');
    place.replaceChildren(svg);
    resize();
  };
  // Buttons keep their size, so in a place of another size they lie over other names.
  const observer = new ResizeObserver(() => {
    if (sizeOf(place) !== drawnAt) draw();
  });
  observer.observe(place);
  place.addEventListener('click', choose);
  return {
    show: (drawn, chosen) => {
      shown = { drawn, chosen };
      draw();
    },
    zoom: (factor) => {
      scale = factor === 0 ? 1 : Math.max(1, scale * factor);
      resize();
    },
    end: () => {
      observer.disconnect();
      place.removeEventListener('click', choose);
      place.replaceChildren();
    },
  };
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): string {
  return `${clientWidth} ${clientHeight}`;
}

/** Where no name may be; null in a place without a size, where nothing can be told of names. */
function takenIn(place: HTMLElement, frame: Frame): readonly LabelBox[] | null {
  if (place.clientWidth === 0 || place.clientHeight === 0) return null;
  return [belowButtons(frame, place)];
}

/** The corner below the buttons in pixels of the picture, which is fitted into the middle of its place. */
function belowButtons({ left, top, width, height, pixel }: Frame, place: HTMLElement): LabelBox {
  const { clientWidth, clientHeight } = place;
  // So many units of the picture are a pixel of the screen.
  const unit = Math.max(width / clientWidth, height / clientHeight);
  const right = left + (width + unit * clientWidth) / 2;
  const upper = top + (height - unit * clientHeight) / 2;
  const scale = unit / pixel;
  return {
    x: right / pixel - (scale * BUTTONS.width) / 2,
    y: upper / pixel + (scale * BUTTONS.height) / 2,
    width: scale * BUTTONS.width,
    height: scale * BUTTONS.height,
  };
}

/**
 * The whole picture as SVG: also what is saved, and what a PNG is made of.
 *
 * @param taken where no name may be, in pixels of the picture: on the screen buttons lie over it; null for a
 * picture without names.
 */
export function svgOf(
  drawn: Drawn,
  chosen: Chosen,
  taken: readonly LabelBox[] | null = [],
): SVGSVGElement {
  const { frame } = drawn;
  const near = lit(drawn.links, chosen);
  const svg = element('svg', {
    xmlns: NAMESPACE,
    viewBox: `${frame.left} ${frame.top} ${frame.width} ${frame.height}`,
    width: frame.width,
    height: frame.height,
    'font-family': DRAWING.font,
  });
  svg.append(lines(drawn, chosen, frame.pixel), circles(drawn, near));
  if (taken !== null) svg.append(names(drawn, near, taken));
  return svg;
}

function lines({ nodes, links }: Drawn, { node, link }: Chosen, pixel: number): SVGGElement {
  const group = element('g', {});
  const places = new Map(nodes.map((each) => [each.id, each]));
  for (const { key, source, target, width, colour, opacity, isDotted } of links) {
    const [from, to] = [places.get(source), places.get(target)];
    if (from === undefined || to === undefined) continue;
    const isMeant = node === undefined ? key === link : source === node || target === node;
    const isNothingMeant = node === undefined && link === undefined;
    group.append(
      element('line', {
        x1: from.x,
        y1: from.y,
        x2: to.x,
        y2: to.y,
        stroke: colour,
        ...(isDotted && { 'stroke-dasharray': `${3 * pixel} ${3 * pixel}` }),
        'stroke-width': width * pixel,
        'stroke-opacity': isNothingMeant ? opacity : isMeant ? 0.9 : 0.1,
        'data-link': key,
      }),
    );
  }
  return group;
}

function circles({ nodes }: Drawn, near: ReadonlySet<string>): SVGGElement {
  const group = element('g', {});
  for (const { id, label, x, y, radius, colour } of nodes) {
    const opacity = near.size > 0 && !near.has(id) ? 0.15 : 1;
    const circle = element('circle', {
      cx: x,
      cy: y,
      r: radius,
      fill: colour,
      opacity,
      'data-node': id,
    });
    const title = element('title', {});
    title.textContent = label;
    circle.append(title);
    group.append(circle);
  }
  return group;
}

function names(
  { nodes, frame }: Drawn,
  near: ReadonlySet<string>,
  taken: readonly LabelBox[],
): SVGGElement {
  const { pixel } = frame;
  const group = element('g', {
    class: 'picture-names',
    fill: DRAWING.ink,
    stroke: DRAWING.halo,
    'stroke-width': DRAWING.haloWidth,
    'stroke-opacity': DRAWING.haloOpacity,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
    transform: `scale(${pixel})`,
  });
  const shown = nodes.filter(({ id }) => near.size === 0 || near.has(id));
  const labels = placeLabels(
    shown,
    ({ x, y, radius }) => ({ x: x / pixel, y: y / pixel, radius: radius / pixel }),
    { left: frame.left / pixel, right: (frame.left + frame.width) / pixel },
    near,
    taken,
  );
  group.append(...labels.map(labelElement));
  return group;
}

function element<Name extends 'svg' | 'g' | 'line' | 'circle' | 'title'>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
