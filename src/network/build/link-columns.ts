import { gather, markedRows } from '../columns.js';

/** Links as columns, sorted by source, then target; source is below target. Ends are numbers of nodes. */
export interface LinkColumns {
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Strength as counted. */
  readonly counted: Float64Array;
  /** Strength after normalisation; the same as `counted` without one. */
  readonly strength: Float64Array;
  readonly paperCounts: Uint32Array;
  /** NO_YEAR where none of the shared papers tells its year. */
  readonly firstYears: Int32Array;
  readonly lastYears: Int32Array;
}

/** The links for which `isKept` holds 1; the same columns where all do. */
export function keepLinks(links: LinkColumns, isKept: Uint8Array): LinkColumns {
  const rows = markedRows(isKept);
  const size = rows.length;
  if (size === isKept.length) return links;
  const counted = gather(links.counted, rows, new Float64Array(size));
  return {
    source: gather(links.source, rows, new Uint32Array(size)),
    target: gather(links.target, rows, new Uint32Array(size)),
    counted,
    strength:
      links.strength === links.counted
        ? counted
        : gather(links.strength, rows, new Float64Array(size)),
    paperCounts: gather(links.paperCounts, rows, new Uint32Array(size)),
    firstYears: gather(links.firstYears, rows, new Int32Array(size)),
    lastYears: gather(links.lastYears, rows, new Int32Array(size)),
  };
}

/** A 1 for each link that passes. */
export function markLinks({ source }: LinkColumns, isKept: (link: number) => boolean): Uint8Array {
  const marks = new Uint8Array(source.length);
  for (let link = 0; link < marks.length; link += 1) marks[link] = isKept(link) ? 1 : 0;
  return marks;
}

/** The sum of the counted strengths of each node's links. */
export function totalStrengths(nodeCount: number, links: LinkColumns): Float64Array {
  const totals = new Float64Array(nodeCount);
  for (let link = 0; link < links.source.length; link += 1) {
    const [source, target] = [links.source[link] ?? 0, links.target[link] ?? 0];
    const strength = links.counted[link] ?? 0;
    totals[source] = (totals[source] ?? 0) + strength;
    totals[target] = (totals[target] ?? 0) + strength;
  }
  return totals;
}
