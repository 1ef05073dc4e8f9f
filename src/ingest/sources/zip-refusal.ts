import type { Entry } from 'yauzl';
import { type PapergraphError, systemRefusal } from '../../errors/index.js';
import { SourceUnreadableError } from './source.js';

/** What an archive is that yauzl does not read, by the words of its error. */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/encrypt/i, 'is encrypted. Unpack it with its password, and give what it holds.'],
  [/multi-disk/i, 'is a part of an archive in several parts. Unpack it with the others.'],
];

/** An archive, or a file in it, that cannot be unpacked. */
export function damagedZip(name: string, cause: unknown): PapergraphError {
  const said = cause instanceof Error ? cause.message : '';
  const known = KNOWN.find(([words]) => words.test(said))?.[1];
  const why = known ?? 'is damaged: it cannot be unpacked. Download or copy it again.';
  return (
    systemRefusal(cause, `reading ${name}`) ??
    new SourceUnreadableError(`${name} ${why}`, { cause })
  );
}

/** How files are packed, by PKWARE's APPNOTE 4.4.5. */
const METHODS: ReadonlyMap<number, string> = new Map([
  [9, 'Deflate64'],
  [12, 'BZIP2'],
  [14, 'LZMA'],
  [93, 'Zstandard'],
  [95, 'XZ'],
  [98, 'PPMd'],
]);
const READ_METHODS: ReadonlySet<number> = new Set([0, 8]);

/** The kind of a file that is a link, in the upper half of its attributes where Unix wrote them. */
const LINK = 0o120000;
const KIND = 0o170000;

const ARCHIVE = /\.(?:zip|7z|rar|tar|tgz|tar\.(?:gz|bz2|xz))$/i;

/** Why a file in an archive is not read, as the end of a sentence; null where it is. */
export function whyNotRead(entry: Entry, name: string): string | null {
  if (ARCHIVE.test(name)) {
    return 'is an archive inside of an archive, which is not read. Unpack the outer one, and give the inner one.';
  }
  if (entry.isEncrypted()) return 'is encrypted. Unpack the archive with its password.';
  if (((entry.externalFileAttributes >>> 16) & KIND) === LINK) {
    return 'is a link to another file. Pack the file itself.';
  }
  const method = entry.compressionMethod;
  if (READ_METHODS.has(method)) return null;
  const how = METHODS.get(method) ?? `method ${method}`;
  return `is packed by ${how}, which is not read. Pack it as a plain zip, or unpack it.`;
}

/** Whether a file in an archive is one itself, so that leaving it out would lose what it holds. */
export function isArchive(name: string): boolean {
  return ARCHIVE.test(name);
}
