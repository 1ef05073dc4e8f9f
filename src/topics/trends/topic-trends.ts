import { compareTexts } from '../../identity/index.js';
import { NO_YEAR, type TopicTable } from '../table/index.js';
import { type Trend, trendOf } from './trend.js';

export interface TrendOptions {
  /** Topics with fewer papers have no trend. */
  readonly minPapers: number;
  readonly direction: 'RISING' | 'FALLING';
}

/** A topic with its trend. */
export interface TopicTrend extends Trend {
  readonly topic: string;
  readonly paperCount: number;
}

/**
 * Topics whose share of the papers rises or falls, the steepest first. A year without papers says nothing,
 * so it is left out; a year whose papers do not name the topic counts as 0.
 */
export function topicTrends(
  table: TopicTable,
  { minPapers, direction }: TrendOptions,
): readonly TopicTrend[] {
  const { years, papers, topics } = countByYear(table, Math.max(1, minPapers));
  const sign = direction === 'RISING' ? 1 : -1;
  return topics
    .map(({ topic, paperCount, counts }) => {
      const shares = years.map(
        (year, column) => [year, (counts[column] ?? 0) / (papers[column] ?? 1)] as const,
      );
      return { topic, paperCount, ...rounded(trendOf(shares)) };
    })
    .filter(({ slope, significance }) => sign * slope >= 0 && sign * significance > 0)
    .sort(
      (a, b) =>
        sign * (b.slope - a.slope) ||
        sign * (b.significance - a.significance) ||
        compareTexts(a.topic, b.topic),
    );
}

/** Papers of each year that has any, in order, and of each topic in each of these years. */
interface YearCounts {
  readonly years: readonly number[];
  readonly papers: readonly number[];
  /** Those with enough papers that have a year. */
  readonly topics: readonly {
    readonly topic: string;
    readonly paperCount: number;
    readonly counts: Int32Array;
  }[];
}

function countByYear(table: TopicTable, minPapers: number): YearCounts {
  const papersOfYear = new Map<number, number>();
  for (const year of table.years) {
    if (year !== NO_YEAR) papersOfYear.set(year, (papersOfYear.get(year) ?? 0) + 1);
  }
  const years = [...papersOfYear.keys()].sort((a, b) => a - b);
  const columns = new Map(years.map((year, column) => [year, column] as const));
  const dated = new Int32Array(table.names.length);
  forEachDated(table, columns, (topic) => {
    dated[topic] = (dated[topic] ?? 0) + 1;
  });
  // Most topics have a paper or two: only the others get a row of years.
  const rows = table.names.map((_name, topic) =>
    (dated[topic] ?? 0) < minPapers ? null : new Int32Array(years.length),
  );
  forEachDated(table, columns, (topic, column) => {
    const row = rows[topic];
    if (row) row[column] = (row[column] ?? 0) + 1;
  });
  return {
    years,
    papers: years.map((year) => papersOfYear.get(year) ?? 0),
    topics: rows.flatMap((counts, topic) =>
      counts === null
        ? []
        : [{ topic: table.names[topic] ?? '', paperCount: dated[topic] ?? 0, counts }],
    ),
  };
}

/** Goes through the topics of all papers that have a year. */
function forEachDated(
  { offsets, topics, years }: TopicTable,
  columns: ReadonlyMap<number, number>,
  take: (topic: number, column: number) => void,
): void {
  for (const [paper, year] of years.entries()) {
    const column = columns.get(year);
    if (column === undefined) continue;
    for (const topic of topics.subarray(offsets[paper], offsets[paper + 1])) take(topic, column);
  }
}

function rounded({ slope, significance }: Trend): Trend {
  return {
    slope: Math.round(slope * 1e6) / 1e6,
    significance: Math.round(significance * 1000) / 1000,
  };
}
