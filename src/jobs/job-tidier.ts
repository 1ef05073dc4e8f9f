import { hasEnded } from './import-job.js';
import type { ImportJobsOptions } from './job-options.js';
import type { JobParts } from './job-parts.js';
import type { JobTurns } from './job-turns.js';
import { outdated } from './kept-jobs.js';
import type { LeaseKeeper } from './lease-keeper.js';
import type { StoredJob } from './stored-job.js';

/** Lets go of what is kept of jobs when nobody needs it any more. */
export class JobTidier {
  readonly #needs = (file: string): boolean => this.parts.board.isNeeded(file);

  constructor(
    private readonly options: Pick<ImportJobsOptions, 'limits' | 'logger'>,
    private readonly parts: JobParts,
    private readonly turns: JobTurns,
    private readonly keeper: LeaseKeeper | null,
  ) {}

  /** Lets go of what a crash left, and of what is too old or too many. To be called at the start. */
  async begin(): Promise<void> {
    if (this.parts.refusal === null) await this.parts.uploads.tidy(this.#needs);
    await this.#tidy();
  }

  /** What is left to do when a job has ended; where that fails, the next start does it. */
  async afterEnd(id: string): Promise<void> {
    const { board, problems } = this.parts;
    const job = board.get(id);
    // Another server took it over while it ran.
    if (job === null) await problems.remove(id).catch(() => undefined);
    if (job !== null && hasEnded(job)) await this.keeper?.release([job]);
    await this.#tidy().catch((error: unknown) => {
      this.options.logger?.warn({ err: error, import: id }, 'uploads could not be tidied');
    });
  }

  /** Lets go of a job with all that is kept of it. */
  async drop({ id, upload }: StoredJob): Promise<void> {
    const { board, problems, uploads } = this.parts;
    await board.remove(id);
    await problems.remove(id);
    await uploads.removeUnless(upload.file, this.#needs);
  }

  /** In turn, so that none of the jobs is run again meanwhile. */
  async #tidy(): Promise<void> {
    if (this.parts.refusal === null) await this.turns.take(() => this.#dropOutdated());
  }

  async #dropOutdated(): Promise<void> {
    const { board, uploads } = this.parts;
    const old = outdated(board.all(), this.options.limits.maxBytes, Date.now());
    for (const job of old.uploads) {
      await board.keep({ ...job, upload: { ...job.upload, isKept: false } });
      await uploads.removeUnless(job.upload.file, this.#needs);
    }
    for (const job of old.jobs) await this.drop(job);
    await this.keeper?.forget(old.jobs.map(({ id }) => id));
  }
}
