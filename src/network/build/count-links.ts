import { type IncidenceColumns, NO_YEAR } from '../table/index.js';
import { GrowingLinks } from './growing-links.js';
import type { LinkColumns } from './link-columns.js';
import type { PaperWeights } from './paper-weights.js';

/** Stands for a member who is no node. */
export const NO_NODE = -1;

/**
 * Counts the links between nodes over the selected papers. One member after the other walks all
 * own papers and adds each other member with a greater number into one row of sums (Gustavson 1978),
 * so that no pair is ever a key of a map: time is the number of pairs, memory the number of links.
 * Strengths are summed with compensation, in the order of the paper ids: the same on every engine.
 *
 * @param nodeOf number of the node by member, {@link NO_NODE} for none, ascending with the member.
 */
export function countLinks(
  table: IncidenceColumns,
  isPaperKept: Uint8Array,
  nodeOf: Int32Array,
  weights: PaperWeights,
): LinkColumns {
  const row = createRow(nodeOf.length);
  const links = new GrowingLinks(2 * table.paperMembers.length);
  // Members come in ascending order, as they do in each paper: this is the next member of each.
  const cursors = table.paperOffsets.slice();
  for (let member = 0; member < nodeOf.length; member += 1) {
    const end = table.memberOffsets[member + 1] ?? 0;
    const isNode = nodeOf[member] !== NO_NODE;
    for (let slot = table.memberOffsets[member] ?? 0; slot < end; slot += 1) {
      const paper = table.memberPapers[slot] ?? 0;
      const own = cursors[paper] ?? 0;
      cursors[paper] = own + 1;
      if (isNode && isPaperKept[paper] === 1) addPaper(row, table, paper, own, nodeOf, weights);
    }
    if (row.size > 0) flush(row, nodeOf[member] ?? 0, links);
  }
  return links.toColumns();
}

interface Row {
  size: number;
  /** Nodes that the row holds something for. */
  readonly touched: Uint32Array;
  readonly sums: Float64Array;
  readonly lost: Float64Array;
  readonly papers: Uint32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
}

function createRow(size: number): Row {
  return {
    size: 0,
    touched: new Uint32Array(size),
    sums: new Float64Array(size),
    lost: new Float64Array(size),
    papers: new Uint32Array(size),
    first: new Int32Array(size).fill(NO_YEAR),
    last: new Int32Array(size).fill(NO_YEAR),
  };
}

function addPaper(
  row: Row,
  table: IncidenceColumns,
  paper: number,
  own: number,
  nodeOf: Int32Array,
  { perPaper, credits }: PaperWeights,
): void {
  const { sums, lost, papers, first, last, touched } = row;
  const year = table.paperYears[paper] ?? NO_YEAR;
  const scale = perPaper[paper] ?? 0;
  const ownCredit = credits === null ? 0 : (credits[own] ?? 0);
  const end = table.paperOffsets[paper + 1] ?? 0;
  for (let slot = own + 1; slot < end; slot += 1) {
    const node = nodeOf[table.paperMembers[slot] ?? 0] ?? NO_NODE;
    if (node === NO_NODE) continue;
    const weight = credits === null ? scale : scale * (ownCredit + (credits[slot] ?? 0));
    const count = papers[node] ?? 0;
    if (count === 0) touched[row.size++] = node;
    papers[node] = count + 1;
    const sum = sums[node] ?? 0;
    const next = sum + weight;
    lost[node] = (lost[node] ?? 0) + (sum >= weight ? sum - next + weight : weight - next + sum);
    sums[node] = next;
    if (year === NO_YEAR) continue;
    const firstYear = first[node] ?? NO_YEAR;
    if (firstYear === NO_YEAR || year < firstYear) first[node] = year;
    if (year > (last[node] ?? NO_YEAR)) last[node] = year;
  }
}

function flush(row: Row, source: number, links: GrowingLinks): void {
  const { sums, lost, papers, first, last } = row;
  const targets = row.touched.subarray(0, row.size).sort();
  for (const target of targets) {
    const counted = (sums[target] ?? 0) + (lost[target] ?? 0);
    const [from, to] = [first[target] ?? NO_YEAR, last[target] ?? NO_YEAR];
    links.add(source, target, counted, papers[target] ?? 0, from, to);
    sums[target] = 0;
    lost[target] = 0;
    papers[target] = 0;
    first[target] = NO_YEAR;
    last[target] = NO_YEAR;
  }
  row.size = 0;
}
