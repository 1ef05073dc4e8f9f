import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../store/index.js';
import { readStoredJob, type StoredJob } from './stored-job.js';

const JOB_FILE = /^[\w-]+\.json$/;

/** The jobs of a folder, a file each, which outlive the process. */
export class JobFiles {
  /** One write at a time: what a job is last is what its file holds. */
  #writing: Promise<unknown> = Promise.resolve();

  constructor(private readonly folder: string) {}

  /** The jobs in the order of the line. */
  async read(): Promise<readonly StoredJob[]> {
    const names = (await readdir(this.folder)).filter((name) => JOB_FILE.test(name));
    const texts = await Promise.all(
      names.map((name) => readFile(join(this.folder, name), 'utf8').catch(() => '')),
    );
    return texts
      .flatMap((text) => readStoredJob(text) ?? [])
      .sort((one, other) => one.order - other.order);
  }

  /** Keeps a job so that a crash, or a power loss, leaves it as it was or as it is now. */
  keep(job: StoredJob): Promise<void> {
    return this.#inTurn(() => replaceFile(this.#path(job.id), textOf(job)));
  }

  remove(id: string): Promise<void> {
    return this.#inTurn(() => rm(this.#path(id), { force: true }));
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#writing.then(work);
    this.#writing = turn.catch(() => undefined);
    return turn;
  }

  #path(id: string): string {
    return join(this.folder, `${id}.json`);
  }
}

function textOf(job: StoredJob): string {
  return `${JSON.stringify(job, null, 2)}\n`;
}
