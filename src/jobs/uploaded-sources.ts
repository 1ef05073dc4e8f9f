import { createHash } from 'node:crypto';
import { countOf } from '../errors/index.js';
import { importId } from '../identity/index.js';
import { type ImportSource, sourcesIn } from '../ingest/index.js';
import { TooManyRecordsError, UnpacksTooLargeError, UploadUnreadableError } from './errors.js';
import type { JobLimits } from './job-options.js';
import { RecordCount } from './record-count.js';
import { checkUploadName } from './upload-name.js';
import type { KeptUpload } from './upload-store.js';

/** A file of an upload, with what is known of it before it is imported. */
export interface UploadedSource {
  /** The id of its import. */
  readonly import: string;
  readonly name: string;
  /** Unpacked. */
  readonly bytes: number;
  /** Which of the files of the upload it is, from 0. */
  readonly member: number;
}

/** What is checked before an upload becomes jobs. */
export interface UploadChecks extends Pick<JobLimits, 'maxRecords' | 'maxUnpacked'> {
  /** Throws where there is no room for so many jobs. */
  readonly expectRoom: (jobs: number) => void;
  readonly signal: AbortSignal | undefined;
}

/**
 * What an upload holds: itself, or each file of an archive. The digest of a file that is not packed is that of
 * the upload; what is packed is read once, which also finds out whether it is whole.
 *
 * @throws UploadNameError, UploadUnreadableError, UnpacksTooLargeError, TooManyRecordsError
 */
export async function uploadedSources(
  path: string,
  name: string,
  kept: KeptUpload,
  { maxRecords, maxUnpacked = Infinity, expectRoom, signal }: UploadChecks,
): Promise<readonly UploadedSource[]> {
  const sources = await sourcesOf(path, name);
  expectRoom(sources.length);
  for (const source of sources) checkUploadName(source.name);
  const found: UploadedSource[] = [];
  let unpacked = 0;
  for (const [member, source] of sources.entries()) {
    const limits = { maxRecords, maxBytes: maxUnpacked - unpacked };
    const isPacked = !isPlain(source, name);
    const read = isPacked ? await digestOf(source, limits, signal) : kept;
    const { file: digest, bytes, records } = read;
    if (isPacked) unpacked += bytes;
    if (unpacked > maxUnpacked) throw new UnpacksTooLargeError(name, maxUnpacked);
    if (records > maxRecords) throw tooMany(source.name, records, maxRecords);
    found.push({ import: importId(source.name, digest), name: source.name, bytes, member });
  }
  return found;
}

/** One of the files of an upload, to be read. @throws UploadUnreadableError */
export async function uploadedSource(
  path: string,
  name: string,
  member: number,
): Promise<ImportSource> {
  const source = (await sourcesOf(path, name))[member];
  if (source === undefined) throw new UploadUnreadableError(`The upload ${name} is damaged.`);
  return source;
}

async function sourcesOf(path: string, name: string): Promise<readonly ImportSource[]> {
  return sourcesIn(path, name).catch((error: unknown) => {
    throw unreadable(error);
  });
}

/** Only a file that is not packed knows how long it is and has the name that was given. */
function isPlain(source: ImportSource, name: string): boolean {
  return source.name === name && source.bytes !== null;
}

async function digestOf(
  source: ImportSource,
  { maxRecords, maxBytes }: { readonly maxRecords: number; readonly maxBytes: number },
  signal: AbortSignal | undefined,
): Promise<KeptUpload> {
  const digest = createHash('sha256');
  const records = new RecordCount();
  let bytes = 0;
  try {
    for await (const chunk of source.open()) {
      signal?.throwIfAborted();
      bytes += chunk.length;
      digest.update(chunk);
      records.add(chunk);
      // What is packed may be a thousand times as large: no more of it is unpacked than is needed to refuse it.
      if (records.count > maxRecords || bytes > maxBytes) break;
    }
  } catch (error) {
    throw unreadable(error);
  }
  return { file: digest.digest('hex'), bytes, records: records.count };
}

function tooMany(name: string, records: number, limit: number): TooManyRecordsError {
  return new TooManyRecordsError(
    `${name} holds at least ${countOf(records, 'record')}, and one import may read ${limit.toLocaleString('en')} (PAPERGRAPH_MAX_RECORDS). Nothing of it was kept; send it in several files.`,
  );
}

function unreadable(error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error && error.code === 'SOURCE_UNREADABLE')) {
    return error;
  }
  return new UploadUnreadableError(error.message, { cause: error });
}
