import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ImportSource } from '../ingest/index.js';
import { type Problem, readSourceLines } from '../ris/index.js';
import { replaceFile } from '../store/index.js';
import type { JobProblem } from './import-jobs.js';

/**
 * A file of a million odd records must not fill the disk with what is odd about them; all are counted.
 *
 * @limit problems of each code that are kept of an import
 */
const KEPT_PER_CODE = 1_000;

/** The problems of a job while it runs: all counted, the first of each code kept. */
export class ProblemTally {
  readonly #byCode = new Map<string, number>();
  readonly kept: Problem[] = [];
  count = 0;

  add(problem: Problem): void {
    this.count += 1;
    const before = this.#byCode.get(problem.code) ?? 0;
    this.#byCode.set(problem.code, before + 1);
    if (before < KEPT_PER_CODE) this.kept.push(problem);
  }
}

const keptProblems = z.array(
  z.object({
    code: z.string(),
    severity: z.enum(['ERROR', 'WARNING', 'NOTE']),
    message: z.string(),
    source: z.string(),
    record: z.int().nullable(),
    line: z.int(),
    column: z.int(),
    text: z.string().nullable(),
  }),
);

/** The problems of jobs that have ended, in a file beside each job. */
export class JobProblems {
  constructor(private readonly folder: string) {}

  /** Keeps problems with their lines, which are read from the source once more. */
  async keep(id: string, problems: readonly Problem[], source: ImportSource | null): Promise<void> {
    if (problems.length === 0) return this.remove(id);
    await replaceFile(this.#path(id), JSON.stringify(await withLines(problems, source)));
  }

  /** Null where none were kept. */
  async read(id: string): Promise<readonly JobProblem[] | null> {
    try {
      return keptProblems.parse(JSON.parse(await readFile(this.#path(id), 'utf8')));
    } catch {
      return null;
    }
  }

  async remove(id: string): Promise<void> {
    await rm(this.#path(id), { force: true });
  }

  #path(id: string): string {
    return join(this.folder, `${id}.problems`);
  }
}

async function withLines(
  problems: readonly Problem[],
  source: ImportSource | null,
): Promise<readonly JobProblem[]> {
  const lines =
    source === null ? null : await readSourceLines(source.open(), problems).catch(() => null);
  return problems.map((problem) => ({ ...problem, text: lines?.get(problem)?.text ?? null }));
}
