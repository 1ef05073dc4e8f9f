import { median, type RaceResult } from '../support/index.js';

/** The race by stages, a contestant a line: medians of what each measured itself, and its own memory. */
export function describeStandings(
  { name, machine, standings }: RaceResult,
  notRun: readonly string[],
): string {
  const rows = standings.map(({ name: contestant, runs }) => {
    const of = (key: string) => median(runs.map(({ answer }) => numberAt(answer, key)));
    const seconds = (key: string) => (Number.isNaN(of(key)) ? 'none' : `${of(key).toFixed(2)} s`);
    return [
      `  ${contestant}: ${of('nodes')} nodes, ${of('links')} links`,
      `build ${seconds('buildSeconds')}`,
      `clusters ${seconds('clusterSeconds')} (modularity ${of('modularity').toFixed(4)})`,
      `PageRank ${seconds('pageRankSeconds')}`,
      `processor ${seconds('cpuSeconds')}`,
      `peak ${Math.round(of('peakRssBytes') / 2 ** 20)} MB`,
    ].join(', ');
  });
  const absent = notRun.length === 0 ? [] : [`  not run: ${notRun.join(', ')}`];
  return [`${name} (${machine.cores} cores, Node ${machine.node})`, ...rows, ...absent].join('\n');
}

function numberAt(answer: unknown, key: string): number {
  if (typeof answer !== 'object' || answer === null) return Number.NaN;
  const value: unknown = Object.entries(answer).find(([name]) => name === key)?.[1];
  return typeof value === 'number' ? value : Number.NaN;
}
