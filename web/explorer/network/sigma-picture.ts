import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { EdgeRectangleProgram } from 'sigma/rendering';
import { DRAWING, lineWidth } from '../../../src/network/picture/index.js';
import { BUTTONS } from './buttons.js';
import { DottedLineProgram } from './dotted-line.js';
import type { Drawn, DrawnNode } from './drawn.js';
import { type Chosen, lit, type Picture, type PictureEvents } from './picture.js';
import { labelElement, placeLabels } from './picture-labels.js';

const LIT_LINE = '#6b7683';
const DIM = seeThrough(DRAWING.line, 0.13);
const NOTHING: Chosen = { node: undefined, link: undefined };

/** So long the camera must rest before names are placed again, in milliseconds. */
const REST = 120;

/** A picture drawn by WebGL: the only file that knows sigma. Names are ours: those of sigma overlap. */
export function mountSigma(place: HTMLElement, events: PictureEvents): Picture {
  return new SigmaPicture(place, events);
}

class SigmaPicture implements Picture {
  private readonly graph = new UndirectedGraph();
  private readonly sigma: Sigma;
  private readonly names = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  private drawn: Drawn | null = null;
  private chosen: Chosen = NOTHING;
  private hovered: Chosen = NOTHING;
  private near: ReadonlySet<string> = new Set();
  /** What the camera saw when names were last thought of. */
  private view = '';
  private resting: ReturnType<typeof setTimeout> | undefined;

  constructor(place: HTMLElement, events: PictureEvents) {
    this.sigma = new Sigma(this.graph, place, {
      allowInvalidContainer: true,
      renderLabels: false,
      defaultDrawNodeHover: () => undefined,
      enableEdgeEvents: true,
      // Circles grow with the picture, so that they never overlap.
      itemSizesReference: 'positions',
      zoomToSizeRatioFunction: (ratio) => ratio,
      minEdgeThickness: lineWidth(0, 1),
      stagePadding: 0,
      nodeReducer: (id, node) => (this.isDim(id) ? { ...node, color: DIM } : node),
      edgeProgramClasses: { line: EdgeRectangleProgram, dotted: DottedLineProgram },
      edgeReducer: (key, link) => ({ ...link, ...this.lineColour(key) }),
    });
    this.names.setAttribute('class', 'picture-names');
    this.names.setAttribute('aria-hidden', 'true');
    this.names.setAttribute('font-family', DRAWING.font);
    place.append(this.names);
    this.listen(events);
  }

  show(drawn: Drawn, chosen: Chosen): void {
    if (drawn !== this.drawn) this.fill(drawn);
    this.chosen = chosen;
    this.light();
  }

  zoom(factor: number): void {
    const camera = this.sigma.getCamera();
    if (factor === 0) void camera.animatedReset();
    else void camera.animate({ ratio: camera.ratio / factor }, { duration: 150 });
  }

  end(): void {
    clearTimeout(this.resting);
    this.sigma.kill();
    this.names.remove();
  }

  private fill(drawn: Drawn): void {
    this.drawn = drawn;
    this.graph.clear();
    for (const { id, x, y, radius, colour } of drawn.nodes) {
      this.graph.addNode(id, { x, y: -y, size: radius, color: colour });
    }
    const { left, top, width, height, pixel } = drawn.frame;
    for (const { key, source, target, width: thick, colour, opacity, isDotted } of drawn.links) {
      this.graph.addEdgeWithKey(key, source, target, {
        size: thick * pixel,
        color: seeThrough(colour, opacity),
        type: isDotted ? 'dotted' : 'line',
      });
    }
    // Of the whole network: what the years leave out must not move the rest.
    this.sigma.setCustomBBox({ x: [left, left + width], y: [-top - height, -top] });
  }

  private listen({ onNode, onLink, onGround }: PictureEvents): void {
    const hover = (hovered: Chosen) => {
      this.hovered = hovered;
      this.light();
    };
    this.sigma.on('clickNode', ({ node }) => onNode(node));
    this.sigma.on('clickEdge', ({ edge }) => onLink(edge));
    this.sigma.on('clickStage', onGround);
    this.sigma.on('enterNode', ({ node }) => hover({ node, link: undefined }));
    this.sigma.on('leaveNode', () => hover(NOTHING));
    this.sigma.on('enterEdge', ({ edge }) => hover({ node: undefined, link: edge }));
    this.sigma.on('leaveEdge', () => hover(NOTHING));
    this.sigma.on('afterRender', () => this.rest());
  }

  /** Dims what is not linked with what the pointer is on, or else with what was chosen. */
  private light(): void {
    const { node, link } = this.hovered;
    const isHovered = node !== undefined || link !== undefined;
    this.near = lit(this.drawn?.links ?? [], isHovered ? this.hovered : this.chosen);
    this.sigma.scheduleRefresh();
  }

  private isDim(id: string): boolean {
    return this.near.size > 0 && !this.near.has(id);
  }

  /** Nothing where a line has its own colour. */
  private lineColour(key: string): { readonly color?: string } {
    if (this.near.size === 0) return {};
    const node =
      this.hovered.node ?? (this.hovered.link === undefined ? this.chosen.node : undefined);
    const link = this.hovered.link ?? this.chosen.link;
    const ends = key.split('~');
    const isLit = node === undefined ? key === link : ends.includes(node);
    return { color: isLit ? LIT_LINE : DIM };
  }

  /** Names are hidden while the camera moves, and placed when it rests. */
  private rest(): void {
    const view = JSON.stringify([this.sigma.getCamera().getState(), this.sigma.getDimensions()]);
    const hasMoved = view !== this.view;
    this.view = view;
    if (hasMoved) this.names.classList.add('moving');
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.placeNames(), hasMoved || this.isMoving() ? REST : 0);
  }

  private isMoving(): boolean {
    return this.names.classList.contains('moving');
  }

  private placeNames(): void {
    const { width } = this.sigma.getDimensions();
    const labels = placeLabels(
      (this.drawn?.nodes ?? []).filter(({ id }) => !this.isDim(id)),
      (node) => this.onScreen(node),
      { left: 0, right: width },
      this.near,
      [{ ...BUTTONS, x: width - BUTTONS.width / 2, y: BUTTONS.height / 2 }],
    );
    this.names.replaceChildren(...labels.map(labelElement));
    this.names.classList.remove('moving');
  }

  private onScreen(node: DrawnNode) {
    const { width, height } = this.sigma.getDimensions();
    const { x, y } = this.sigma.graphToViewport({ x: node.x, y: -node.y });
    const isInSight = x >= 0 && y >= 0 && x <= width && y <= height;
    return isInSight ? { x, y, radius: this.sigma.scaleSize(node.radius) } : null;
  }
}

/**
 * A colour as sigma needs it: what shows through is blended as if each part were multiplied by the opacity
 * already, so a plain `#8a93a066` is white on white.
 */
function seeThrough(colour: string, opacity: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) * opacity);
  const bytes = [...parts, 255 * opacity].map((part) => Math.round(part));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
