import {
  type CollaborationIndicators,
  collaborationIndicators,
  fitLotka,
  type IncidenceTable,
  type LotkaFit,
  shownNumber,
} from '../../network/index.js';
import type { FoundNetwork } from './find-network.js';
import { withShownNumbers } from './shown-numbers.js';

/** Indicators with what authors have, worked out when it is asked for. */
export interface IndicatorRow extends CollaborationIndicators {
  readonly productivity: () => LotkaFit;
}

/** The indicators of all papers of a table. */
export function indicatorRow(table: IncidenceTable): IndicatorRow {
  return {
    ...withShownNumbers(collaborationIndicators(table)),
    productivity: () => shownFit(paperCounts(table)),
  };
}

function shownFit(counts: readonly number[]): LotkaFit {
  const { rows, ...fit } = fitLotka(counts);
  return { ...withShownNumbers(fit), rows: rows.map(withShownNumbers) };
}

function paperCounts({ members, memberOffsets }: IncidenceTable): readonly number[] {
  return members.map(
    (_, member) => (memberOffsets[member + 1] ?? 0) - (memberOffsets[member] ?? 0),
  );
}

/** Pairs of authors who published together in a year. */
export interface PairsOfYear {
  readonly year: number;
  readonly pairs: number;
  /** Those of them who had not done so in an earlier year. */
  readonly newPairs: number;
  /** newPairs / pairs; null where there is no pair. */
  readonly newPairShare: number | null;
}

/** Pairs of each year, from a network with windows of one year. */
export function pairRows({ analysis }: FoundNetwork): readonly PairsOfYear[] {
  const firsts = new Map<number, number>();
  for (const year of analysis.network.links.firstYears) {
    firsts.set(year, (firsts.get(year) ?? 0) + 1);
  }
  return (analysis.windows ?? []).map(({ from: year, links: pairs }) => {
    const newPairs = firsts.get(year) ?? 0;
    return {
      year,
      pairs,
      newPairs,
      newPairShare: pairs === 0 ? null : shownNumber(newPairs / pairs),
    };
  });
}
