import { type IncidenceColumns, NO_YEAR } from '../table/index.js';

/** How a span of years is cut up. */
export interface WindowOptions {
  /** Years in a window; for cumulative windows, in the first one. At least 1. */
  readonly years: number;
  /** Years from the start of a window to the start of the next. Default: `years`, so that windows touch. */
  readonly step?: number;
  /** Whether each window reaches back to the first year. Default false. */
  readonly isCumulative?: boolean;
  /** First and last year; default: those of the papers. */
  readonly span?: { readonly from: number; readonly to: number };
  /** The greatest number of windows; the latest are kept. Default 200. */
  readonly maxWindows?: number;
}

/** Years of a window, both included. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** @limit windows of years in a network over time */
const MAX_WINDOWS = 200;

/** The windows over a span, from the first year on; the last may reach beyond the span. */
export function timeWindows(
  span: TimeWindow | null,
  options: WindowOptions,
): readonly TimeWindow[] {
  if (span === null) return [];
  const { length, distance, count } = cutUp(span, options);
  const first = windowsLeftOut(span, options);
  return Array.from({ length: count - first }, (_, index) => {
    const from = span.from + (first + index) * distance;
    return { from: options.isCumulative === true ? span.from : from, to: from + length - 1 };
  });
}

/** How many windows are left out, the earliest, because there are more than `maxWindows`. */
export function windowsLeftOut(span: TimeWindow | null, options: WindowOptions): number {
  if (span === null) return 0;
  return Math.max(0, cutUp(span, options).count - (options.maxWindows ?? MAX_WINDOWS));
}

function cutUp(
  span: TimeWindow,
  { years, step = years }: WindowOptions,
): { readonly length: number; readonly distance: number; readonly count: number } {
  const [length, distance] = [Math.max(1, Math.trunc(years)), Math.max(1, Math.trunc(step))];
  const count = Math.max(0, Math.ceil((span.to - span.from - length + 1) / distance) + 1);
  return { length, distance, count };
}

/** First and last year of the papers; null where none tells its year. */
export function spanOfYears({
  paperYears,
}: Pick<IncidenceColumns, 'paperYears'>): TimeWindow | null {
  const years = paperYears.filter((year) => year !== NO_YEAR);
  if (years.length === 0) return null;
  const least = (one: number, other: number) => Math.min(one, other);
  const most = (one: number, other: number) => Math.max(one, other);
  return { from: years.reduce(least), to: years.reduce(most) };
}
