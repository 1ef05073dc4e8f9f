import { type BuildOptions, buildNetwork, type Cut, type Network } from '../build/index.js';
import { describeQuickly, type QuickStatistics } from '../statistics/index.js';
import type { IncidenceColumns } from '../table/index.js';
import { compareLinks, type LinkChanges } from './compare-links.js';
import {
  spanOfYears,
  type TimeWindow,
  timeWindows,
  type WindowOptions,
  windowsLeftOut,
} from './time-windows.js';

/** A limit that left something out of a window. */
export type WindowCut =
  | Cut
  | { readonly by: 'MAX_WINDOWS'; readonly of: 'WINDOWS'; readonly leftOut: number };

/** The network of one window, and what changed since the window before. */
export interface WindowSummary extends TimeWindow, QuickStatistics, LinkChanges {
  readonly papers: number;
  /** Members who are in no earlier window. */
  readonly newcomers: number;
  /** What limits left out of this window; in the first, also windows before it. */
  readonly cuts: readonly WindowCut[];
  /** Mean of the total link strengths. */
  readonly averageStrength: number;
}

/**
 * The network of each window with its statistics. New links are not in the window before, lost ones
 * are not in this one; in the first window all links and members are new. Each window is a
 * network of its own with the same limits and counting; its own years replace those of the options.
 */
export function networkOverTime(
  table: IncidenceColumns,
  options: BuildOptions,
  windows: WindowOptions,
): readonly WindowSummary[] {
  const span = windows.span ?? options.years ?? spanOfYears(table);
  const isKnown = new Uint8Array(table.memberOffsets.length);
  let before: Network | null = null;
  const leftOut = windowsLeftOut(span, windows);
  return timeWindows(span, windows).map((window, index) => {
    const network = buildNetwork(table, { ...options, years: window });
    const summary = summarize(window, network, before, isKnown);
    before = network;
    if (index > 0 || leftOut === 0) return summary;
    return { ...summary, cuts: [{ by: 'MAX_WINDOWS', of: 'WINDOWS', leftOut }, ...summary.cuts] };
  });
}

function summarize(
  { from, to }: TimeWindow,
  network: Network,
  before: Network | null,
  isKnown: Uint8Array,
): WindowSummary {
  const { members, totalLinkStrengths } = network.nodes;
  const newcomers = members.reduce((sum, member) => sum + (isKnown[member] === 1 ? 0 : 1), 0);
  for (const member of members) isKnown[member] = 1;
  const strength = totalLinkStrengths.reduce((sum, own) => sum + own, 0);
  return {
    from,
    to,
    papers: network.isPaperKept.reduce((sum, kept) => sum + kept, 0),
    ...describeQuickly(network.graph),
    ...compareLinks(before, network),
    newcomers,
    // Other years are another window, not a loss.
    cuts: network.cuts.filter(({ by }) => by !== 'YEARS'),
    averageStrength: members.length === 0 ? 0 : strength / members.length,
  };
}
