import {
  type CollaborationIndicators,
  collaborationIndicators,
  fitLotka,
  type IncidenceTable,
  type LotkaFit,
  type PairsOfYear,
} from '../../network/index.js';
import type { FoundNetwork } from './find-network.js';

/** Indicators with what authors have, worked out when it is asked for. */
export interface IndicatorRow extends CollaborationIndicators {
  readonly productivity: () => LotkaFit;
}

/** The indicators of all papers of a table. */
export function indicatorRow(table: IncidenceTable): IndicatorRow {
  return { ...collaborationIndicators(table), productivity: () => fitLotka(paperCounts(table)) };
}

function paperCounts({ authors, authorOffsets }: IncidenceTable): readonly number[] {
  return authors.map(
    (_, author) => (authorOffsets[author + 1] ?? 0) - (authorOffsets[author] ?? 0),
  );
}

/** Pairs of each year, from a network with windows of one year. */
export function pairRows({ analysis }: FoundNetwork): readonly PairsOfYear[] {
  const firsts = new Map<number, number>();
  for (const year of analysis.network.links.firstYears) {
    firsts.set(year, (firsts.get(year) ?? 0) + 1);
  }
  return (analysis.windows ?? []).map(({ from: year, links: pairs }) => {
    const newPairs = firsts.get(year) ?? 0;
    return { year, pairs, newPairs, newPairShare: pairs === 0 ? null : newPairs / pairs };
  });
}
