import { type BuildOptions, buildNetwork } from '../build/index.js';
import type { IncidenceColumns } from '../table/index.js';
import { spanOfYears, timeWindows } from '../windows/index.js';

/** Pairs of authors who published together in a year. */
export interface PairsOfYear {
  readonly year: number;
  readonly pairs: number;
  /** The pairs that had not done so in an earlier year. */
  readonly newPairs: number;
  /** newPairs / pairs; null where there is no pair. */
  readonly newPairShare: number | null;
}

/**
 * How many of the pairs that publish together in a year do so for the first time, among these
 * papers: earlier papers that are not among the rows are not known.
 */
export function newPairsByYear(
  table: IncidenceColumns,
  { maxMembersPerPaper }: Pick<BuildOptions, 'maxMembersPerPaper'> = {},
): readonly PairsOfYear[] {
  const options: BuildOptions = {
    counting: 'FULL',
    ...(maxMembersPerPaper === undefined ? {} : { maxMembersPerPaper }),
  };
  const firsts = new Map<number, number>();
  for (const year of buildNetwork(table, options).links.firstYears) {
    firsts.set(year, (firsts.get(year) ?? 0) + 1);
  }
  return timeWindows(spanOfYears(table), { years: 1 }).map(({ from: year, to }) => {
    const { links } = buildNetwork(table, { ...options, years: { from: year, to } });
    const pairs = links.source.length;
    const newPairs = firsts.get(year) ?? 0;
    return { year, pairs, newPairs, newPairShare: pairs === 0 ? null : newPairs / pairs };
  });
}
