import { findComponents } from '../graph/index.js';
import { markBackbone } from './backbone.js';
import type { BuildOptions, TopBy } from './build-options.js';
import { keepLinks, markLinks, totalStrengths } from './link-columns.js';
import { type Draft, graphOfLinks, keepNodes } from './network-draft.js';

/** A limit that left something out, and how much. */
export interface Cut {
  readonly by:
    | 'MAX_MEMBERS_PER_PAPER'
    | 'YEARS'
    | 'MIN_PAPERS'
    | 'MIN_STRENGTH'
    | 'TOP'
    | 'BACKBONE'
    | 'LARGEST_COMPONENT';
  /** What the number counts. */
  readonly of: 'PAPERS' | 'NODES' | 'LINKS';
  readonly leftOut: number;
}

/** Applies the limits in their order: minStrength, top, backbone, largest component. */
export function limitDraft(draft: Draft, options: BuildOptions): { draft: Draft; cuts: Cut[] } {
  const cuts: Cut[] = [];
  let current = draft;
  const apply = (by: Cut['by'], of: 'NODES' | 'LINKS', next: Draft) => {
    const leftOut = sizeOf(current, of) - sizeOf(next, of);
    if (leftOut > 0) cuts.push({ by, of, leftOut });
    current = next;
  };
  const { minStrength, top, backboneAlpha, isLargestComponentOnly } = options;
  if (minStrength !== undefined) {
    apply('MIN_STRENGTH', 'LINKS', withStrongLinks(current, minStrength));
  }
  if (top !== undefined) apply('TOP', 'NODES', withTopNodes(current, top.count, top.by));
  if (backboneAlpha !== undefined) {
    apply('BACKBONE', 'LINKS', withBackbone(current, backboneAlpha));
  }
  if (isLargestComponentOnly === true) {
    apply('LARGEST_COMPONENT', 'NODES', withLargestComponent(current));
  }
  return { draft: current, cuts };
}

function sizeOf(draft: Draft, of: 'NODES' | 'LINKS'): number {
  return of === 'NODES' ? draft.members.length : draft.links.source.length;
}

function withStrongLinks(draft: Draft, minStrength: number): Draft {
  const { counted } = draft.links;
  const isStrong = markLinks(draft.links, (link) => (counted[link] ?? 0) >= minStrength);
  return { ...draft, links: keepLinks(draft.links, isStrong) };
}

function withBackbone(draft: Draft, alpha: number): Draft {
  const isKept = markBackbone(draft.members.length, draft.links, alpha);
  return { ...draft, links: keepLinks(draft.links, isKept) };
}

/** Equal ones: the one with more papers, else the smaller id. */
function withTopNodes(draft: Draft, count: number, by: TopBy): Draft {
  const totals = totalStrengths(draft.members.length, draft.links);
  const { paperCounts } = draft;
  const byPapers = (a: number, b: number) => (paperCounts[b] ?? 0) - (paperCounts[a] ?? 0);
  const byStrength = (a: number, b: number) => (totals[b] ?? 0) - (totals[a] ?? 0);
  const ranked = Array.from(draft.members.keys()).sort((a, b) =>
    by === 'PAPERS'
      ? byPapers(a, b) || byStrength(a, b) || a - b
      : byStrength(a, b) || byPapers(a, b) || a - b,
  );
  const isKept = new Uint8Array(ranked.length);
  for (const node of ranked.slice(0, count)) isKept[node] = 1;
  return keepNodes(draft, isKept);
}

function withLargestComponent(draft: Draft): Draft {
  const components = findComponents(graphOfLinks(draft.members.length, draft.links));
  return keepNodes(
    draft,
    Uint8Array.from(components.of, (component) => (component === 0 ? 1 : 0)),
  );
}
