import {
  addUp,
  type ImportTotals,
  type ProblemGroup,
  type ProblemGroups,
  type SourceOutcome,
} from './import-summary.js';

/** The summary for a person. */
export function printSummary(outcomes: readonly SourceOutcome[], problems: ProblemGroups): string {
  const counts = { ...addUp(outcomes), problems: problems.count };
  const lines = Object.entries(counts).map(([name, count]) => `${name.padEnd(10)} ${count}`);
  const failed = outcomes.flatMap(({ source, error }) =>
    error === null ? [] : [`failed     ${source}: ${error.message} (${error.code})`],
  );
  const groups = problems.list().flatMap(printGroup);
  return `${[...lines, ...failed, ...groups].join('\n')}\n`;
}

function printGroup({ code, severity, count, examples }: ProblemGroup): string[] {
  const shown = examples.map(
    ({ source, line, column, message }) => `  ${source}:${line}:${column}  ${message}`,
  );
  const hidden = count - examples.length;
  const rest = hidden > 0 ? [`  and ${hidden} more`] : [];
  return ['', `${severity} ${code} (${count})`, ...shown, ...rest];
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
  const problemCounts: Record<string, number> = {};
  for (const { code, count } of problems.list()) {
    problemCounts[code] = (problemCounts[code] ?? 0) + count;
  }
  return {
    ...addUp(outcomes),
    problems: problems.count,
    problemCounts,
    files: outcomes.map(fileOf),
  };
}

function fileOf({ source, report, error }: SourceOutcome): object {
  if (report === null) return { file: source, error };
  const { records, unchanged, updated, problems, problemCounts, id } = report;
  const count = Object.values(problemCounts).reduce((sum, one) => sum + one, 0);
  return {
    file: source,
    import: id,
    records,
    new: report.new,
    updated,
    unchanged,
    problems: count,
    problemCounts,
    firstProblems: problems,
  };
}
