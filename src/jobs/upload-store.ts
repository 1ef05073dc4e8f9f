import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { systemRefusal } from '../errors/index.js';
import { syncFolder } from '../journal/index.js';
import { makeFolder } from '../store/index.js';
import { UploadEmptyError, UploadTooLargeError } from './errors.js';
import type { Upload } from './import-jobs.js';
import { RecordCount } from './record-count.js';

/** An upload that is on disk. */
export interface KeptUpload {
  /** The SHA-256 of its bytes in hex, which is also the name of its file. */
  readonly file: string;
  readonly bytes: number;
  /** Records that it holds at least, where it is not packed. */
  readonly records: number;
}

const UPLOAD = /^[0-9a-f]{64}$/;

/** Drafts that we make: of an upload, of a job, of its problems, and of the name of the server. Nothing else goes. */
const DRAFT =
  /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.part|(?:dry-)?I[0-9a-f]{16,64}\.(?:json|problems)\.new|server\.new)$/;

/** The bytes of uploads, each in a file that is named by its digest: so a name of a client is no path. */
export class UploadStore {
  /** Uploads of which it is being found out what they hold; nobody needs them by name yet. */
  readonly #pins = new Map<string, number>();
  /** Files come and go in turn, so that none is removed that has just come again. */
  #moving: Promise<void> = Promise.resolve();

  constructor(
    private readonly folder: string,
    private readonly maxBytes: number,
  ) {}

  path(file: string): string {
    return join(this.folder, file);
  }

  /**
   * Writes an upload to disk as it comes, and gives it to the work that finds out what it holds. Unless a job
   * needs it then, it is removed.
   */
  async receive<Result>(
    upload: Pick<Upload, 'name' | 'body' | 'signal'>,
    isNeeded: (file: string) => boolean,
    work: (kept: KeptUpload) => Promise<Result>,
  ): Promise<Result> {
    const kept = await this.#writePinned(upload);
    try {
      return await work(kept);
    } finally {
      this.#pin(kept.file, -1);
      await this.removeUnless(kept.file, isNeeded);
    }
  }

  /** Removes an upload that no job needs. */
  removeUnless(file: string, isNeeded: (file: string) => boolean): Promise<void> {
    return this.#inTurn(async () => {
      if (!this.#pins.has(file) && !isNeeded(file)) await rm(this.path(file), { force: true });
    });
  }

  /** Removes what a crash left: uploads that were cut, and those that no job needs. To be called at the start. */
  async tidy(isNeeded: (file: string) => boolean): Promise<void> {
    const entries = await readdir(this.folder, { withFileTypes: true });
    for (const { name } of entries.filter((entry) => entry.isFile())) {
      if (DRAFT.test(name)) await rm(join(this.folder, name), { force: true });
      else if (UPLOAD.test(name)) await this.removeUnless(name, isNeeded);
    }
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#moving.then(work);
    this.#moving = turn.catch(() => undefined);
    return turn;
  }

  #pin(file: string, by: number): void {
    const pins = (this.#pins.get(file) ?? 0) + by;
    if (pins > 0) this.#pins.set(file, pins);
    else this.#pins.delete(file);
  }

  async #writePinned(upload: Pick<Upload, 'name' | 'body' | 'signal'>): Promise<KeptUpload> {
    const part = join(this.folder, `${randomUUID()}.part`);
    try {
      await makeFolder(this.folder);
      const kept = await writePart(part, upload, this.maxBytes);
      await this.#inTurn(async () => {
        await rename(part, this.path(kept.file));
        await syncFolder(this.folder);
        this.#pin(kept.file, 1);
      });
      return kept;
    } catch (error) {
      await rm(part, { force: true });
      throw systemRefusal(error, `keeping the upload ${upload.name}`) ?? error;
    }
  }
}

async function writePart(
  path: string,
  upload: Pick<Upload, 'name' | 'body' | 'signal'>,
  maxBytes: number,
): Promise<KeptUpload> {
  const file = await open(path, 'wx');
  try {
    const kept = await copyTo(file, upload, maxBytes);
    await file.sync();
    return kept;
  } finally {
    await file.close();
  }
}

/** The next chunk is asked for when the one before is written, so a quick client waits for the disk. */
async function copyTo(
  file: FileHandle,
  { name, body, signal }: Pick<Upload, 'name' | 'body' | 'signal'>,
  maxBytes: number,
): Promise<KeptUpload> {
  const digest = createHash('sha256');
  const records = new RecordCount();
  let bytes = 0;
  for await (const chunk of body) {
    signal?.throwIfAborted();
    bytes += chunk.length;
    if (bytes > maxBytes) throw new UploadTooLargeError(name, maxBytes);
    digest.update(chunk);
    records.add(chunk);
    await file.writeFile(chunk);
  }
  signal?.throwIfAborted();
  if (bytes === 0) throw new UploadEmptyError(name);
  return { file: digest.digest('hex'), bytes, records: records.count };
}
