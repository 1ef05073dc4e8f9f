import { PROBLEM_CODES, type Problem, type Severity } from '../ris/index.js';
import type { FileReport } from './file-report.js';

/** The schema that the log follows. */
const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  ERROR: 'error',
  WARNING: 'warning',
  NOTE: 'note',
};

/** The tool as the log names it. */
export interface SarifTool {
  readonly name: string;
  readonly version: string;
}

/** The reports as a SARIF 2.1.0 log (OASIS), which code hosts and editors show beside the file. */
export function sarifLog(reports: readonly FileReport[], tool: SarifTool): object {
  const groups = reports.flatMap((report) => report.groups);
  const codes = [...new Set(groups.map(({ code }) => code))].sort();
  const results = reports.flatMap((report, index) =>
    report.groups
      .flatMap((group) => group.examples)
      .sort((one, other) => one.line - other.line || one.column - other.column)
      .map((problem) => resultOf(problem, index, codes.indexOf(problem.code))),
  );
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { ...tool, rules: codes.map((code) => ruleOf(code, groups)) } },
        columnKind: 'utf16CodeUnits',
        artifacts: reports.map(artifactOf),
        invocations: [{ executionSuccessful: true }],
        results,
      },
    ],
  };
}

function ruleOf(code: string, groups: FileReport['groups']): object {
  const kind = Object.entries(PROBLEM_CODES).find(([name]) => name === code)?.[1];
  const severity = kind?.severity ?? groups.find((group) => group.code === code)?.severity;
  return {
    id: code,
    shortDescription: { text: kind?.meaning ?? 'The source cannot be read.' },
    defaultConfiguration: { level: LEVELS[severity ?? 'ERROR'] },
  };
}

function artifactOf({ file, encoding, records, producer, format, bytes }: FileReport): object {
  return {
    location: { uri: uriOf(file) },
    length: bytes,
    ...(encoding === null ? {} : { encoding }),
    properties: { format, records, producer },
  };
}

function resultOf(problem: Problem, artifact: number, rule: number): object {
  const { code, severity, message, source, line, column } = problem;
  return {
    ruleId: code,
    ruleIndex: rule,
    level: LEVELS[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(source), index: artifact },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  };
}

/** A relative reference as RFC 3986 has it. */
function uriOf(file: string): string {
  if (file === '-') return 'stdin';
  return file.split('/').map(encodeURIComponent).join('/');
}
