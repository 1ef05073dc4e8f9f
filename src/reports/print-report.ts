import { PROBLEM_CODES, type Problem, type SourceLines } from '../ris/index.js';
import type { FileReport } from './file-report.js';
import { plain, printLocation } from './print-location.js';
import type { ProblemGroup } from './problem-groups.js';

const FORMATS: Readonly<Record<FileReport['format'], string>> = {
  LINES: 'RIS, one tag a line',
  FLATTENED: 'RIS, all tags on one line',
  MIXED: 'RIS, partly with all tags on one line',
  NOT_RIS: 'not RIS',
  EMPTY: 'empty',
  UNREADABLE: 'cannot be read',
};

/** The report of one file for a person. */
export function printFileReport(report: FileReport, lines: SourceLines): string {
  return [headOf(report), ...report.groups.map((group) => printGroup(group, () => lines))].join(
    '\n',
  );
}

function headOf(report: FileReport): string {
  const { file, format, looksLike, producer, encoding, records, bytes } = report;
  const facts = [
    `${FORMATS[format]}${looksLike === null ? '' : `, looks like ${looksLike}`}`,
    producer === null ? 'producer unknown' : `from ${producer}`,
    encoding ?? 'encoding unknown',
    `${count(records)} ${records === 1 ? 'record' : 'records'}`,
    `${count(bytes)} bytes`,
  ];
  return `${plain(file)}\n  ${facts.join(' · ')}`;
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}

/** Problems of one code: what it means, and the first few with their lines. */
export function printGroup(
  group: ProblemGroup,
  linesOf: (source: string) => SourceLines | undefined,
): string {
  const { code, severity, examples } = group;
  const hidden = group.count - examples.length;
  return [
    '',
    `  ${severity} ${code} (${count(group.count)})${meaningOf(code)}`,
    ...examples.map((problem) => printProblem(problem, linesOf(problem.source))),
    ...(hidden > 0 ? [`    and ${count(hidden)} more`] : []),
  ].join('\n');
}

/** One problem with its place and, where it is at hand, its line. */
function printProblem(problem: Problem, lines: SourceLines | undefined): string {
  const { source, line, column, message } = problem;
  const head = `    ${plain(source)}:${line}:${column}  ${plain(message)}`;
  const found = lines?.get(problem);
  if (found === undefined) return head;
  const location = printLocation(found, column).split('\n');
  return [head, ...location.map((text) => `      ${text}`)].join('\n');
}

const MEANINGS: ReadonlyMap<string, string> = new Map(
  Object.entries(PROBLEM_CODES).map(([code, { meaning }]) => [code, meaning]),
);

function meaningOf(code: string): string {
  const meaning = MEANINGS.get(code);
  return meaning === undefined ? '' : `: ${meaning}`;
}
