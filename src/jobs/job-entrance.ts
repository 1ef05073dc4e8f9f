import { systemRefusal } from '../errors/index.js';
import { removedAmong } from '../graph/index.js';
import { InvalidDecisionError } from '../identity/index.js';
import {
  ImportNotFailedError,
  TooManyImportsError,
  UploadGoneError,
  UploadUnreadableError,
} from './errors.js';
import { hasEnded, type ImportJob } from './import-job.js';
import type { Upload } from './import-jobs.js';
import type { ImportJobsOptions } from './job-options.js';
import type { JobParts } from './job-parts.js';
import type { JobTeller } from './job-teller.js';
import type { JobTurns } from './job-turns.js';
import { enqueuedJob, type StoredJob } from './stored-job.js';
import { checkUploadName } from './upload-name.js';
import type { KeptUpload } from './upload-store.js';
import { type UploadedSource, uploadedSources } from './uploaded-sources.js';

/** How jobs get into the line: as an upload, or again. */
export class JobEntrance {
  readonly #needs = (file: string): boolean => this.parts.board.isNeeded(file);
  /** Uploads that are being received: each becomes one job that waits, or several. */
  readonly #receptions = new Set<symbol>();

  constructor(
    private readonly options: Pick<ImportJobsOptions, 'limits' | 'store'>,
    private readonly parts: JobParts,
    private readonly teller: JobTeller,
    private readonly turns: JobTurns,
  ) {}

  /** @throws as `ImportJobs.add` does. */
  async add(upload: Upload): Promise<readonly ImportJob[]> {
    if (this.parts.refusal !== null) throw this.parts.refusal;
    const named = { ...upload, name: checkUploadName(upload.name) };
    this.#expectRoom(1);
    // Its place in the line is its own from here on, however long it takes to come.
    const reception = Symbol(named.name);
    this.#receptions.add(reception);
    try {
      await this.#expectKnown(named.replaces);
      return await this.#receive(named, reception);
    } finally {
      this.#receptions.delete(reception);
    }
  }

  /** @throws ImportNotFoundError, ImportNotFailedError, UploadGoneError, TooManyImportsError */
  again(id: string): Promise<ImportJob> {
    return this.turns.take(() => this.#enterAgain(id));
  }

  #receive(named: Upload, reception: symbol): Promise<readonly ImportJob[]> {
    return this.parts.uploads.receive(named, this.#needs, async (kept) => {
      const path = this.parts.uploads.path(kept.file);
      const sources = await uploadedSources(path, named.name, kept, {
        ...this.options.limits,
        expectRoom: (jobs) => this.#expectRoom(jobs - 1),
        signal: named.signal,
      });
      return this.turns.take(() => {
        this.#receptions.delete(reception);
        return this.#enter(named, kept, sources);
      });
    });
  }

  /** An import can be replaced that is known, also where it was removed before. @throws InvalidDecisionError */
  async #expectKnown(replaces: string | undefined): Promise<void> {
    if (replaces === undefined) return;
    const known = await this.teller.find(replaces);
    if (known !== null && !known.isDryRun) return;
    const removed = await this.options.store.engine.read(removedAmong([replaces]));
    if (removed.length === 0) {
      throw new InvalidDecisionError(
        'replaces',
        `There is no import with the id "${replaces.slice(0, 60)}" that could be replaced; take one from "imports". Nothing of the upload was kept.`,
      );
    }
  }

  async #enterAgain(id: string): Promise<ImportJob> {
    const told = await this.teller.expect(id);
    const { status } = told;
    if (status !== 'FAILED' && status !== 'CANCELED' && status !== 'INTERRUPTED') {
      throw new ImportNotFailedError(`The import ${id} has not failed; it cannot be run again.`);
    }
    const job = this.parts.board.get(id);
    if (job === null || !job.upload.isKept) throw new UploadGoneError(told.name);
    this.#expectRoom(1);
    const [again = told] = await this.#keepAll([enqueuedJob(job, this.#nextOrder(), job)]);
    return again;
  }

  /** @returns the jobs as they are told: those of another server too that has the same file under way. */
  async #enter(
    upload: Upload,
    kept: KeptUpload,
    sources: readonly UploadedSource[],
  ): Promise<readonly ImportJob[]> {
    const { board } = this.parts;
    if (upload.replaces !== undefined && sources.length > 1) {
      throw new UploadUnreadableError(
        `${upload.name} holds ${sources.length} files, and one file is the newer version of an import. Send that file alone.`,
      );
    }
    const wanted = sources.map((source) => this.#wanted(upload, kept, source));
    const fresh = wanted.filter(({ id }) => !this.#isUnderWay(id));
    this.#expectRoom(fresh.length);
    const before = fresh.flatMap(({ id }) => board.get(id) ?? []);
    const entered = new Map((await this.#keepAll(fresh)).map((job) => [job.id, job]));
    // The same file may have come in another archive before; where this fails, the next start does it.
    for (const { upload: old } of before) {
      await this.parts.uploads.removeUnless(old.file, this.#needs).catch(() => undefined);
    }
    const told = wanted.map((job) => entered.get(job.id) ?? board.told(board.get(job.id) ?? job));
    if (upload.replaces !== undefined) expectReplaces(told, upload.replaces);
    return told;
  }

  /** Keeps new jobs, all or none: what was told before of one that is sent again is told as before. */
  async #keepAll(jobs: readonly StoredJob[]): Promise<readonly ImportJob[]> {
    const { board, leases } = this.parts;
    const told: ImportJob[] = [];
    const kept = new Map<string, StoredJob | null>();
    try {
      for (const job of jobs) {
        const other = (await leases?.claimWanted(job))?.other ?? null;
        if (other === null) {
          const earlier = board.get(job.id);
          await board.keep(job);
          kept.set(job.id, earlier);
        }
        // A job that another server has is told as that server tells it.
        told.push(other ?? board.told(job));
      }
    } catch (error) {
      for (const [id, earlier] of kept) {
        await (earlier === null ? board.remove(id) : board.settle(earlier));
      }
      throw systemRefusal(error, 'keeping an import') ?? error;
    }
    return told;
  }

  #wanted(
    { name, isDryRun, replaces }: Upload,
    kept: KeptUpload,
    source: UploadedSource,
  ): StoredJob {
    const wanted = {
      version: 1 as const,
      id: isDryRun ? `dry-${source.import}` : source.import,
      import: source.import,
      name: source.name,
      isDryRun,
      replaces: replaces ?? null,
      upload: { file: kept.file, name, bytes: kept.bytes, member: source.member, isKept: true },
      bytes: source.bytes,
    };
    const earlier = this.parts.board.get(wanted.id);
    return enqueuedJob(wanted, this.#nextOrder() + source.member, earlier);
  }

  #isUnderWay(id: string): boolean {
    const job = this.parts.board.get(id);
    return job !== null && !hasEnded(job);
  }

  /** @throws TooManyImportsError */
  #expectRoom(jobs: number): void {
    const { maxWaiting } = this.options.limits;
    const enqueued = this.parts.board.all().filter(({ status }) => status === 'ENQUEUED').length;
    const waiting = enqueued + this.#receptions.size;
    if (waiting + jobs > maxWaiting) throw new TooManyImportsError(waiting);
  }

  #nextOrder(): number {
    return (this.parts.board.all().at(-1)?.order ?? 0) + 1;
  }
}

/** A file that is under way already does what was asked for when it was sent. @throws InvalidDecisionError */
function expectReplaces(jobs: readonly ImportJob[], replaces: string): void {
  const other = jobs.find((job) => job.replaces !== replaces);
  if (other === undefined) return;
  const what = other.replaces === null ? 'none' : `"${other.replaces}"`;
  throw new InvalidDecisionError(
    'replaces',
    `The import "${other.id}" of this file is under way and replaces ${what}. Wait until it has ended and send the file again, or cancel it.`,
  );
}
