import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** A file as it was when its folder was sealed. */
export interface SealedFile {
  /** Its path in the folder, with `/` between the parts. */
  readonly name: string;
  readonly bytes: number;
  /** In hex. */
  readonly sha256: string;
}

/**
 * Every file of a folder and of the folders in it, by name; a folder that is missing has none.
 * Hidden files are left out: a file manager puts them anywhere, and no engine uses them.
 */
export async function fingerprintFolder(folder: string): Promise<readonly SealedFile[]> {
  const files: SealedFile[] = [];
  for (const path of await filesIn(folder)) {
    const name = relative(folder, path).split(sep).join('/');
    files.push({ name, ...(await fingerprintFile(path)) });
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

async function fingerprintFile(path: string): Promise<Omit<SealedFile, 'name'>> {
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(createReadStream(path, { highWaterMark: 1024 * 1024 }), async (chunks) => {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      hash.update(chunk);
    }
  });
  return { bytes, sha256: hash.digest('hex') };
}
