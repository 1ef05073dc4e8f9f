import type { ProblemGroup } from './problem-groups.js';

/** How the records of a file are written. */
export type FileFormat = 'LINES' | 'FLATTENED' | 'MIXED' | 'NOT_RIS' | 'EMPTY' | 'UNREADABLE';

/** What reading a file told about it. */
export interface FileReport {
  readonly file: string;
  readonly format: FileFormat;
  /** Which other format a file that is not RIS looks like, as people call it; else null. */
  readonly looksLike: string | null;
  /** The program or site that wrote it, or null where its records do not tell. */
  readonly producer: string | null;
  /** By the names of the WHATWG Encoding Standard; null where nothing could be read. */
  readonly encoding: string | null;
  readonly records: number;
  /** Unpacked. */
  readonly bytes: number;
  /** What is odd, the gravest first. */
  readonly groups: readonly ProblemGroup[];
}

/** A file as it is described to a program. */
export interface FileSummary extends Omit<FileReport, 'groups'> {
  /** How many problems of each code. */
  readonly problems: Readonly<Record<string, number>>;
}

/** All files as one document. */
export interface ReportDocument {
  readonly files: readonly FileSummary[];
  readonly totals: {
    readonly files: number;
    readonly records: number;
    readonly bytes: number;
    readonly problems: Readonly<Record<string, number>>;
    readonly severities: Readonly<Record<'ERROR' | 'WARNING' | 'NOTE', number>>;
  };
}

/** The reports as one document for machines. */
export function reportDocument(reports: readonly FileReport[]): ReportDocument {
  const files = reports.map(summaryOf);
  const problems: Record<string, number> = {};
  const severities = { ERROR: 0, WARNING: 0, NOTE: 0 };
  for (const { code, severity, count } of reports.flatMap(({ groups }) => groups)) {
    problems[code] = (problems[code] ?? 0) + count;
    severities[severity] += count;
  }
  const records = files.reduce((sum, file) => sum + file.records, 0);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return { files, totals: { files: files.length, records, bytes, problems, severities } };
}

function summaryOf({ groups, ...report }: FileReport): FileSummary {
  const entries = groups.map(({ code, count }) => [code, count] as const);
  return { ...report, problems: Object.fromEntries(entries) };
}
