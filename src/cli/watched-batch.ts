import { countOf, type ErrorCode, PapergraphError } from '../errors/index.js';
import { type ImportSource, sourcesIn } from '../ingest/index.js';
import { ProblemGroups } from '../reports/index.js';
import { describeError } from './describe-error.js';
import type { ProgressDisplay } from './import-progress.js';
import { importSources } from './import-sources.js';
import type { SourceOutcome } from './import-summary.js';
import type { ImportTarget } from './import-target.js';
import type { FoundFile, SettledFiles } from './settled-files.js';

/** While one of these lasts, every file fails alike. */
const OUTAGES: ReadonlySet<string> = new Set<ErrorCode>([
  'SERVER_UNREACHABLE',
  'SERVER_STOPPING',
  'SERVER_BUSY',
  'REQUEST_STOPPED',
  'DATABASE_UNAVAILABLE',
  'DATABASE_AUTH_FAILED',
  'CHANGE_UNCERTAIN',
  'IMPORTS_OFF',
  'UPLOADS_UNUSABLE',
  'DISK_FULL',
  'DISK_READ_ONLY',
  'TOO_MANY_OPEN_FILES',
  'JOURNAL_UNWRITABLE',
  'JOURNAL_CLOSED',
  'GRAPH_FILE_UNWRITABLE',
]);

/** A file that failed with one of these may do better at another time, though it stays as it is. */
const MAY_PASS: ReadonlySet<string> = new Set<ErrorCode>([
  'UPLOAD_STALLED',
  'UPLOAD_GONE',
  'DATABASE_TIMEOUT',
  'INTERNAL_SERVER_ERROR',
]);

/** Where lines go, and when to end. */
interface WatchParts {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  readonly signal: AbortSignal;
}

/** Opens a target for some work, and closes it afterwards. */
type WithTarget = (work: (target: ImportTarget) => Promise<void>) => Promise<void>;

/** Files that are complete at one moment. */
export class WatchedBatch {
  readonly #left: Set<FoundFile>;

  constructor(
    settled: readonly FoundFile[],
    private readonly files: SettledFiles,
    private readonly parts: WatchParts,
  ) {
    this.#left = new Set(settled);
  }

  /**
   * Imports one file after the other. A file that fails keeps no other from being imported; where the
   * target fails, all that are left are tried again later.
   */
  async importThrough(withTarget: WithTarget): Promise<void> {
    if (this.#left.size === 0) return;
    try {
      await withTarget(async (target) => {
        for (const file of this.#left) {
          if (this.parts.signal.aborted) return;
          await this.#tryImport(file, target);
          this.#left.delete(file);
        }
      });
    } catch (error) {
      this.parts.err(describeError(error, false));
      for (const file of this.#left) this.files.giveBack(file, Date.now());
    }
  }

  async #tryImport(file: FoundFile, target: ImportTarget): Promise<void> {
    try {
      const outcomes = await this.#import(file, target);
      if (outcomes.some(mayPass)) this.files.postpone(file, Date.now());
    } catch (error) {
      if (isOutage(error)) throw error;
      this.parts.err(`${file.name}: not imported. ${describeError(error, false)}`);
      this.files.postpone(file, Date.now());
    }
  }

  async #import(file: FoundFile, target: ImportTarget): Promise<readonly SourceOutcome[]> {
    const { err, out, signal: waitSignal } = this.parts;
    // An import that has begun goes to its end.
    const { signal } = new AbortController();
    const watch = { progress: quiet(err), problems: new ProblemGroups(), signal, waitSignal };
    const outcomes = await importSources(target, await this.#sourcesIn(file), watch);
    for (const outcome of outcomes) {
      if (outcome.error === null) out(lineOf(outcome));
      else err(lineOf(outcome));
    }
    return outcomes;
  }

  /** None in a file that cannot be read, of which that is told. */
  async #sourcesIn({ path, name }: FoundFile): Promise<readonly ImportSource[]> {
    return sourcesIn(path, name).catch((error: unknown) => {
      this.parts.err(`${name}: not imported. ${describeError(error, false)}`);
      return [];
    });
  }
}

function isOutage(error: unknown): boolean {
  return error instanceof PapergraphError && OUTAGES.has(error.code);
}

function mayPass({ error }: SourceOutcome): boolean {
  return error !== null && MAY_PASS.has(error.code);
}

function lineOf({ source, report, error }: SourceOutcome): string {
  if (error !== null) return `${source}: not imported. ${error.message} (${error.code})\n`;
  if (report === null) return `${source}: not imported.\n`;
  const problems = Object.values(report.problemCounts).reduce((sum, count) => sum + count, 0);
  const { records, updated, unchanged } = report;
  const counts = `${report.new} new, ${updated} updated, ${unchanged} unchanged`;
  return `${source}: ${countOf(records, 'record')}, ${counts}, ${countOf(problems, 'problem')}\n`;
}

/** No bar and no lines of progress: a file is told when it is imported. */
function quiet(err: (line: string) => void): ProgressDisplay {
  return {
    update: () => undefined,
    next: () => undefined,
    say: (line) => err(`${line}\n`),
    stop: () => undefined,
  };
}
