import { type ProblemGroups, printGroup } from '../reports/index.js';
import type { SourceLines } from '../ris/index.js';
import { addUp, type ImportTotals, type SourceOutcome } from './import-summary.js';

/** The summary for a person; problems are printed as `check` prints them. */
export function printSummary(
  outcomes: readonly SourceOutcome[],
  problems: ProblemGroups,
  linesBySource: ReadonlyMap<string, SourceLines>,
): string {
  const counts = { ...addUp(outcomes), problems: problems.count };
  const lines = Object.entries(counts).map(([name, count]) => `${name.padEnd(10)} ${count}`);
  const failed = outcomes.flatMap(({ source, error }) =>
    error === null ? [] : [`failed     ${source}: ${error.message} (${error.code})`],
  );
  const groups = problems
    .list()
    .map((group) => printGroup(group, (source) => linesBySource.get(source)));
  return `${[...lines, ...failed, ...groups].join('\n')}\n`;
}

interface ImportDocument extends ImportTotals {
  readonly problems: number;
  /** Problems by code. */
  readonly problemCounts: Readonly<Record<string, number>>;
  readonly files: readonly object[];
}

/** The one document that `--json` prints. */
export function importDocument(
  outcomes: readonly SourceOutcome[],
  problems: ProblemGroups,
): ImportDocument {
  return {
    ...addUp(outcomes),
    problems: problems.count,
    problemCounts: problems.counts(),
    files: outcomes.map(fileOf),
  };
}

function fileOf({ source, report, error }: SourceOutcome): object {
  if (report === null) return { file: source, error };
  const { records, unchanged, updated, problems, problemCounts, id } = report;
  const { format, looksLike, producer, encoding, bytes } = report.file;
  const count = Object.values(problemCounts).reduce((sum, one) => sum + one, 0);
  return {
    file: source,
    import: id,
    format,
    looksLike,
    producer,
    encoding,
    bytes,
    records,
    new: report.new,
    updated,
    unchanged,
    problems: count,
    problemCounts,
    firstProblems: problems,
  };
}
