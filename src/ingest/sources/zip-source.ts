import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { limitExpansion } from './expansion-limit.js';
import { gunzip } from './gunzip.js';
import { type ImportSource, SourceUnreadableError } from './source.js';
import { DistinctNames, zipEntryName } from './zip-entry-name.js';
import { damagedZip, isArchive, whyNotRead } from './zip-refusal.js';

/** Files in an archive that may hold records, packed by themselves or not. */
const RIS_NAMES = /\.(?:ris|txt)(?:\.gz)?$/i;
const GZIP = /\.gz$/i;
/** What macOS and hidden folders put into archives is no one's data. */
const HIDDEN_NAMES = /(?:^|\/)(?:__MACOSX\/|\.)/;
/**
 * An archive of more files than this is not one of exports.
 *
 * @limit files in an archive
 */
const MOST_FILES = 10_000;

/** A file of an archive, and what it is called. */
interface NamedEntry {
  readonly entry: Entry;
  readonly name: string;
}

/**
 * The RIS files of a zip archive as sources named `archive.zip/inner.ris`, in the order of their
 * names; null for an Office document or an EPUB, which are zip files too. One that cannot be read, such as
 * an encrypted one or an archive inside of the archive, says so when it is opened.
 *
 * @throws SourceUnreadableError for a damaged archive.
 */
export async function zipSources(
  path: string,
  archive: string,
): Promise<readonly ImportSource[] | null> {
  const zip = await openZip(path, archive);
  const entries = await listEntries(zip, archive).finally(() => zip.close());
  const named = entries.map((entry) => ({ entry, name: zipEntryName(entry) }));
  if (named.some(({ name }) => name === '[Content_Types].xml' || name === 'mimetype')) return null;
  const names = new DistinctNames();
  return named
    .filter(({ name }) => mayHoldRecords(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ entry, name }) => entrySource(path, archive, { entry, name: names.of(name) }));
}

function mayHoldRecords(name: string): boolean {
  return (RIS_NAMES.test(name) || isArchive(name)) && !HIDDEN_NAMES.test(name);
}

function entrySource(path: string, archive: string, { entry, name }: NamedEntry): ImportSource {
  const full = `${archive}/${name}`;
  const inner = { entry, name: full };
  if (!GZIP.test(name)) {
    return { name: full, bytes: entry.uncompressedSize, open: () => readEntry(path, inner) };
  }
  return {
    name: full.replace(GZIP, ''),
    bytes: null,
    open: () => gunzip(readEntry(path, inner), full),
  };
}

async function* readEntry(path: string, { entry, name }: NamedEntry): AsyncGenerator<Uint8Array> {
  const why = whyNotRead(entry, name);
  if (why !== null) throw new SourceUnreadableError(`${name} ${why}`);
  const zip = await openZip(path, name);
  try {
    const stream = await openEntry(zip, entry);
    let sum = 0;
    for await (const chunk of limitExpansion(stream, name, () => entry.compressedSize)) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
    // yauzl checks lengths, and leaves the checksum to us.
    if (sum !== entry.crc32) throw damagedZip(name, 'CRC-32');
  } catch (cause) {
    throw cause instanceof SourceUnreadableError ? cause : damagedZip(name, cause);
  } finally {
    zip.close();
  }
}

function openZip(path: string, name: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    // Names are read by us: yauzl refuses an archive for one that leads to another folder.
    yauzl.open(
      path,
      { lazyEntries: true, autoClose: false, decodeStrings: false },
      (error, zip) => {
        if (error === null) resolve(zip);
        else reject(damagedZip(name, error));
      },
    );
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
    zip.once('error', (error: unknown) => reject(damagedZip(name, error)));
    zip.readEntry();
  });
}
