import { type IncidenceColumns, NO_YEAR } from '../table/index.js';

/** Years of the members' selected papers, by node. */
export interface NodeYears {
  /** NO_YEAR where none of the papers tells its year. */
  readonly firstYears: Int32Array;
  readonly lastYears: Int32Array;
  /** NaN where none of the papers tells its year. */
  readonly averageYears: Float64Array;
}

/** First, last and average publication year of each member over the selected papers. */
export function yearsOfNodes(
  { memberOffsets, memberPapers, paperYears }: IncidenceColumns,
  isPaperKept: Uint8Array,
  members: Uint32Array,
): NodeYears {
  const firstYears = new Int32Array(members.length).fill(NO_YEAR);
  const lastYears = new Int32Array(members.length).fill(NO_YEAR);
  const averageYears = new Float64Array(members.length);
  for (let node = 0; node < members.length; node += 1) {
    const member = members[node] ?? 0;
    let [first, last, sum, count] = [NO_YEAR, NO_YEAR, 0, 0];
    const end = memberOffsets[member + 1] ?? 0;
    for (let slot = memberOffsets[member] ?? 0; slot < end; slot += 1) {
      const paper = memberPapers[slot] ?? 0;
      const year = paperYears[paper] ?? NO_YEAR;
      if (isPaperKept[paper] !== 1 || year === NO_YEAR) continue;
      if (first === NO_YEAR || year < first) first = year;
      if (year > last) last = year;
      sum += year;
      count += 1;
    }
    firstYears[node] = first;
    lastYears[node] = last;
    averageYears[node] = count === 0 ? Number.NaN : sum / count;
  }
  return { firstYears, lastYears, averageYears };
}
