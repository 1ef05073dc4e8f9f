import type { LegendEntry } from './legend.js';
import type { NetworkNode } from './read-network.js';

/** From the oldest to the newest: dark to light for every eye. */
const COLOURS = ['#46327e', '#365c8d', '#277f8e', '#1fa187', '#4ac16d', '#c9b81d'] as const;

/** Of what tells no year. */
const UNKNOWN = '#8a93a0';

/** Average years in some steps. */
export interface YearScale {
  readonly first: number;
  readonly last: number;
  readonly steps: readonly LegendEntry[];
}

/** The scale between the least and the greatest average year. */
export function yearScale(nodes: readonly NetworkNode[]): YearScale {
  const years = nodes.map(({ averageYear }) => averageYear).filter((year) => year !== null);
  const first = years.reduce((least, year) => Math.min(least, year), Number.POSITIVE_INFINITY);
  const last = years.reduce((most, year) => Math.max(most, year), Number.NEGATIVE_INFINITY);
  const width = (last - first) / COLOURS.length;
  const steps = COLOURS.map((colour, step) => ({
    colour,
    text: `${Math.round(first + width * step)}–${Math.round(first + width * (step + 1))}`,
  }));
  return { first, last, steps: years.length === 0 ? [] : steps };
}

/** The colour of an average year. */
export function yearColour({ first, last }: YearScale, year: number | null): string {
  if (year === null) return UNKNOWN;
  const step = last > first ? Math.floor((COLOURS.length * (year - first)) / (last - first)) : 0;
  return COLOURS[Math.min(step, COLOURS.length - 1)] ?? UNKNOWN;
}
