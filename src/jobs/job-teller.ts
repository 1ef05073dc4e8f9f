import type { Engine } from '../graph/index.js';
import type { StoredReport } from '../reports/index.js';
import { ImportNotFoundError } from './errors.js';
import type { ImportJob } from './import-job.js';
import type { JobProblem } from './import-jobs.js';
import type { JobParts } from './job-parts.js';
import { pastImport, pastImports, pastProblems, pastReport } from './past-imports.js';
import { watchJob } from './watch-job.js';

/** How often a watcher looks at a job of another server. */
const LOOK_EVERY_MS = 1_000;

/** Tells of jobs: of this server's, of those of other servers, and of imports that only the graph knows. */
export class JobTeller {
  constructor(
    private readonly engine: Engine,
    private readonly parts: Pick<JobParts, 'board' | 'problems' | 'leases'>,
  ) {}

  async find(id: string): Promise<ImportJob | null> {
    const told = await this.#told(id);
    if (told !== null && !isInGraph(told)) return told;
    const past = await this.past(id);
    return past === null ? null : (told ?? past);
  }

  /** The import as the graph knows it. */
  past(id: string): Promise<ImportJob | null> {
    return pastImport(this.engine, id);
  }

  /** @throws ImportNotFoundError */
  async expect(id: string): Promise<ImportJob> {
    const job = await this.find(id);
    if (job === null) throw new ImportNotFoundError(id);
    return job;
  }

  async list(): Promise<readonly ImportJob[]> {
    const { board, leases } = this.parts;
    const [past, others = []] = await Promise.all([pastImports(this.engine), leases?.others()]);
    const byId = new Map(past.map((job) => [job.id, job]));
    const told = [...others, ...board.all().map((job) => board.told(job))];
    for (const job of told) if (!isInGraph(job) || byId.has(job.id)) byId.set(job.id, job);
    return [...byId.values()].sort(latestFirst);
  }

  async problems(id: string): Promise<readonly JobProblem[]> {
    const { board, problems } = this.parts;
    const job = board.get(id);
    const running = board.problemsOf(id);
    if (running !== null) return running.map((problem) => ({ ...problem, text: null }));
    const kept = job === null ? null : await problems.read(id);
    if (kept !== null) return kept;
    const past = await pastProblems(this.engine, id);
    if (past === null && job === null) await this.expect(id);
    return past ?? [];
  }

  async report(id: string): Promise<StoredReport | null> {
    const report = await pastReport(this.engine, id);
    if (report === null) await this.expect(id);
    return report;
  }

  async *watch(id: string, signal: AbortSignal): AsyncGenerator<ImportJob> {
    await this.expect(id);
    const { board } = this.parts;
    const change = (until: AbortSignal): Promise<void> =>
      board.changeOf(id, until, board.get(id) === null ? LOOK_EVERY_MS : null);
    yield* watchJob({ find: () => this.find(id), change }, signal);
  }

  /** A job of this server, or of another one. */
  async #told(id: string): Promise<ImportJob | null> {
    const { board, leases } = this.parts;
    const job = board.get(id);
    if (job !== null) return board.told(job);
    const [other = null] = (await leases?.others(id)) ?? [];
    return other;
  }
}

/** Such an import is in the graph, unless it was removed: then it is told as a decision and no longer here. */
function isInGraph({ status, isDryRun }: Pick<ImportJob, 'status' | 'isDryRun'>): boolean {
  return status === 'SUCCEEDED' && !isDryRun;
}

function latestFirst(one: ImportJob, other: ImportJob): number {
  if (one.enqueuedAt !== other.enqueuedAt) return one.enqueuedAt < other.enqueuedAt ? 1 : -1;
  return one.id < other.id ? -1 : 1;
}
