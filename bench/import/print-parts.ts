import { median, type RaceResult, type Run } from '../support/index.js';

/** When papers without terms are there, and the processor time of all, beside each rival's. */
export function printParts({ standings }: RaceResult): string {
  const ours = standings.find(({ role }) => role === 'OURS')?.runs ?? [];
  const papers = median(ours.map(papersSeconds));
  const cpu = median(ours.map(cpuSeconds));
  const lines = standings.flatMap(({ role, name, runs, medianSeconds }) => {
    if (role === 'OURS') return [];
    const byClock = (papers / medianSeconds).toFixed(2);
    const byCpu = (cpu / median(runs.map(cpuSeconds))).toFixed(2);
    return [
      `  beside ${name}: ${byClock} until everything but terms, ${byCpu} of its processor time`,
    ];
  });
  const own = `  everything but terms after ${papers.toFixed(3)} s, processor time ${cpu.toFixed(1)} s`;
  return [own, ...lines].join('\n');
}

function papersSeconds({ answer, seconds }: Run): number {
  const known = typeof answer === 'object' && answer !== null && 'papersSeconds' in answer;
  return known && typeof answer.papersSeconds === 'number' ? answer.papersSeconds : seconds;
}

function cpuSeconds({ cpuSeconds: known = Number.NaN }: Run): number {
  return known;
}
