import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { type PapergraphError, systemRefusal } from '../../errors/index.js';
import { limitExpansion } from './expansion-limit.js';
import { type ImportSource, SourceUnreadableError } from './source.js';

/** Files in an archive that may hold records. */
const RIS_NAMES = /\.(?:ris|txt)$/i;
/** What macOS and hidden folders put into archives is no one's data. */
const HIDDEN_NAMES = /(?:^|\/)(?:__MACOSX\/|\.)/;
/**
 * An archive of more files than this is not one of exports.
 *
 * @limit files in an archive
 */
const MOST_FILES = 10_000;

/**
 * The RIS files of a zip archive as sources named `archive.zip/inner.ris`, in the order of their
 * names; null for an Office document or an EPUB, which are zip files too.
 *
 * @throws SourceUnreadableError for a damaged archive.
 */
export async function zipSources(
  path: string,
  name: string,
): Promise<readonly ImportSource[] | null> {
  const zip = await openZip(path, name);
  const entries = await listEntries(zip, name).finally(() => zip.close());
  if (entries.some(({ fileName }) => fileName === '[Content_Types].xml' || fileName === 'mimetype'))
    return null;
  return entries
    .filter(({ fileName }) => RIS_NAMES.test(fileName) && !HIDDEN_NAMES.test(fileName))
    .sort((one, other) => (one.fileName < other.fileName ? -1 : 1))
    .map((entry) => entrySource(path, name, entry));
}

function entrySource(path: string, archive: string, entry: Entry): ImportSource {
  const name = `${archive}/${entry.fileName}`;
  return { name, bytes: entry.uncompressedSize, open: () => readEntry(path, name, entry) };
}

async function* readEntry(path: string, name: string, entry: Entry): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted()) {
    throw new SourceUnreadableError(`${name} is encrypted. Unpack the archive with its password.`);
  }
  const zip = await openZip(path, name);
  try {
    const stream = await openEntry(zip, entry);
    let sum = 0;
    for await (const chunk of limitExpansion(stream, name, () => entry.compressedSize)) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
    // yauzl checks lengths, and leaves the checksum to us.
    if (sum !== entry.crc32) throw damaged(name, 'CRC-32');
  } catch (cause) {
    throw cause instanceof SourceUnreadableError ? cause : damaged(name, cause);
  } finally {
    zip.close();
  }
}

function openZip(path: string, name: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error === null) resolve(zip);
      else reject(damaged(name, error));
    });
  });
}

function openEntry(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error === null) resolve(stream);
      else reject(error);
    });
  });
}

function listEntries(zip: ZipFile, name: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length <= MOST_FILES) zip.readEntry();
      else reject(new SourceUnreadableError(`${name} holds more than ${MOST_FILES} files.`));
    });
    zip.once('end', () => resolve(entries));
    zip.once('error', (error: unknown) => reject(damaged(name, error)));
    zip.readEntry();
  });
}

function damaged(name: string, cause: unknown): PapergraphError {
  const message = `${name} is damaged: it cannot be unpacked. Download or copy it again.`;
  return systemRefusal(cause, `reading ${name}`) ?? new SourceUnreadableError(message, { cause });
}
