import { z } from 'zod';
import type { FileReport } from './file-report.js';

const problemGroup = z.object({
  code: z.string(),
  severity: z.enum(['ERROR', 'WARNING', 'NOTE']),
  count: z.number().int(),
  first: z.array(
    z.object({
      record: z.number().int().nullable(),
      line: z.number().int(),
      column: z.number().int(),
      message: z.string(),
    }),
  ),
});

const storedReport = z.object({
  format: z.string(),
  looksLike: z.string().nullable(),
  producer: z.string().nullable(),
  encoding: z.string().nullable(),
  bytes: z.number().int(),
  problems: z.array(problemGroup),
});

/** The report of an import as journal and graph keep it beside its name and its number of records. */
export type StoredReport = z.infer<typeof storedReport>;

/** One text, which both engines keep as a property. */
export function storeReport(report: FileReport): string {
  const { format, looksLike, producer, encoding, bytes, groups } = report;
  const problems = groups.map(({ code, severity, count, examples }) => ({
    code,
    severity,
    count,
    first: examples.map(({ record, line, column, message }) => ({ record, line, column, message })),
  }));
  const stored: StoredReport = { format, looksLike, producer, encoding, bytes, problems };
  return JSON.stringify(stored);
}

/** The report that a text holds; null for an import that was made before reports were kept. */
export function readStoredReport(text: string | null): StoredReport | null {
  if (text === null || text === '') return null;
  try {
    return storedReport.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
