import { type Trend, trendOf } from './trend.js';

/** A paper of a year, and what it is about. */
export interface DatedTopics {
  readonly year: number | null;
  readonly topics: readonly string[];
}

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
  papers: readonly DatedTopics[],
  { minPapers, direction }: TrendOptions,
): readonly TopicTrend[] {
  const papersOfYear = new Map<number, number>();
  const counts = new Map<string, Map<number, number>>();
  for (const { year, topics } of papers) {
    if (year === null) continue;
    papersOfYear.set(year, (papersOfYear.get(year) ?? 0) + 1);
    for (const topic of topics) {
      const years = counts.get(topic) ?? new Map<number, number>();
      counts.set(topic, years.set(year, (years.get(year) ?? 0) + 1));
    }
  }
  const sign = direction === 'RISING' ? 1 : -1;
  return [...counts]
    .flatMap(([topic, years]) => {
      const paperCount = [...years.values()].reduce((sum, count) => sum + count, 0);
      if (paperCount < minPapers) return [];
      const shares = [...papersOfYear].map(
        ([year, all]) => [year, (years.get(year) ?? 0) / all] as const,
      );
      return [{ topic, paperCount, ...rounded(trendOf(shares)) }];
    })
    .filter(({ slope, significance }) => sign * slope >= 0 && sign * significance > 0)
    .sort(
      (a, b) =>
        sign * (b.slope - a.slope) ||
        sign * (b.significance - a.significance) ||
        (a.topic < b.topic ? -1 : 1),
    );
}

function rounded({ slope, significance }: Trend): Trend {
  return {
    slope: Math.round(slope * 1e6) / 1e6,
    significance: Math.round(significance * 1000) / 1000,
  };
}
