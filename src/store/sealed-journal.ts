import { checksumOfFile, type FileChecksum, type Journal } from '../journal/index.js';
import type { DataFolderPaths } from './data-folder.js';
import { readSeal } from './seal.js';

/** What a seal says of the journal; null where a line of it is damaged, or nobody looked. */
export function journalToSeal({ checksum, end }: Journal): FileChecksum | null {
  return checksum === null ? null : { bytes: end.offset, crc32: checksum };
}

/**
 * Whether the journal is, byte for byte, what it was at the last clean stop, and had no damaged line
 * then: so no line of it needs to be looked at again. Call it before the seal is broken.
 */
export async function isJournalAsSealed(
  paths: DataFolderPaths,
  journal: Journal,
): Promise<boolean> {
  const sealed = (await readSeal(paths.graphFolder))?.journal;
  if (sealed == null || sealed.bytes !== journal.end.offset) return false;
  if (!(await holds(paths, sealed))) return false;
  journal.vouch(sealed.crc32);
  return true;
}

/** Notes the checksum of a journal in which a survey found no damage, for the next seal. */
export async function vouchForJournal(paths: DataFolderPaths, journal: Journal): Promise<void> {
  const { bytes, crc32 } = await checksumOfFile(paths.journal);
  if (bytes === journal.end.offset) journal.vouch(crc32);
}

async function holds(paths: DataFolderPaths, sealed: FileChecksum): Promise<boolean> {
  const { bytes, crc32 } = await checksumOfFile(paths.journal);
  return bytes === sealed.bytes && crc32 === sealed.crc32;
}
