import { countOf } from '../errors/index.js';
import { type ImportSource, listSources } from '../ingest/index.js';
import {
  checkSource,
  exampleLines,
  type FileReport,
  printFileReport,
  reportDocument,
  sarifLog,
} from '../reports/index.js';
import type { CommandContext } from './command-context.js';
import { EXIT } from './exit-code.js';
import { packageVersion } from './package-paths.js';

export interface CheckOptions {
  /** One JSON document on standard output instead of a report for a person. */
  readonly json: boolean;
  /** One SARIF 2.1.0 log on standard output. */
  readonly sarif: boolean;
  /** A warning fails the command too. */
  readonly strict: boolean;
}

/** A log is read by machines, which can take more examples than a person; not a million of them. */
const EXAMPLES_IN_LOG = 1_000;

/**
 * `papergraph check`: reads files without a graph, and says what they are and what is odd about them.
 * It fails where something could not be read (an ERROR), with `strict` also for a WARNING.
 */
export async function runCheck(
  paths: readonly string[],
  options: CheckOptions,
  { streams }: CommandContext,
): Promise<number> {
  const sources = await listSources(paths);
  try {
    const reports: FileReport[] = [];
    const isForPerson = !options.json && !options.sarif;
    for (const source of sources) {
      const report = await checkSource(
        source,
        options.sarif ? { examplesKept: EXAMPLES_IN_LOG } : {},
      );
      reports.push(report);
      if (isForPerson) streams.out(await printed(source, report));
    }
    if (options.sarif) streams.out(`${JSON.stringify(sarifLog(reports, tool()), null, 2)}\n`);
    else if (options.json) streams.out(`${JSON.stringify(reportDocument(reports), null, 2)}\n`);
    else streams.out(totalsOf(reports));
    return exitCodeOf(reports, options.strict);
  } finally {
    for (const source of sources) await source.dispose?.();
  }
}

async function printed(source: ImportSource, report: FileReport): Promise<string> {
  return `${printFileReport(report, await exampleLines(source, report.groups))}\n\n`;
}

function tool(): { readonly name: string; readonly version: string } {
  return { name: 'papergraph', version: packageVersion() };
}

function totalsOf(reports: readonly FileReport[]): string {
  const { files, records, severities } = reportDocument(reports).totals;
  const { ERROR, WARNING, NOTE } = severities;
  return `${countOf(files, 'file')}, ${countOf(records, 'record')}: ${countOf(ERROR, 'error')}, ${countOf(WARNING, 'warning')}, ${countOf(NOTE, 'note')}\n`;
}

function exitCodeOf(reports: readonly FileReport[], isStrict: boolean): number {
  const { ERROR, WARNING } = reportDocument(reports).totals.severities;
  return ERROR > 0 || (isStrict && WARNING > 0) ? EXIT.FAILED : EXIT.OK;
}
