import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { checksumOfFile, type FileChecksum } from '../journal/index.js';

/** A file as it was when its folder was sealed. */
export interface SealedFile extends FileChecksum {
  /** Its path in the folder, with `/` between the parts. */
  readonly name: string;
}

/**
 * Every file of a folder and of the folders in it, by name; a folder that is missing has none.
 * Hidden files are left out: a file manager puts them anywhere, and no engine uses them.
 */
export async function fingerprintFolder(folder: string): Promise<readonly SealedFile[]> {
  const files: SealedFile[] = [];
  for (const path of await filesIn(folder)) {
    const name = relative(folder, path).split(sep).join('/');
    files.push({ name, ...(await checksumOfFile(path)) });
  }
  return files;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const entry of await listFolder(folder)) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) paths.push(...(await filesIn(path)));
    else paths.push(path);
  }
  return paths.sort();
}

async function listFolder(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    throw cause;
  }
}
