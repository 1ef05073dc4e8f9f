import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { systemRefusal } from '../../errors/index.js';
import { limitExpansion } from './expansion-limit.js';
import { type ImportSource, SourceUnreadableError } from './source.js';

/** A gzip file as the source of what it holds; the name loses its `.gz`. */
export function gzipSource(path: string, name: string): ImportSource {
  return {
    name: name.replace(/\.gz$/i, ''),
    // The length in a gzip trailer is that of its last part only, and nothing checks it.
    bytes: null,
    open: () => unpack(path, name),
  };
}

async function* unpack(path: string, name: string): AsyncGenerator<Uint8Array> {
  const packed = createReadStream(path);
  const unpacked = createGunzip({ chunkSize: 256 * 1024 });
  packed.once('error', (error) => unpacked.destroy(error));
  packed.pipe(unpacked);
  try {
    yield* limitExpansion(unpacked, name, () => packed.bytesRead);
  } catch (cause) {
    if (cause instanceof SourceUnreadableError) throw cause;
    const message = `${name} is damaged: it cannot be unpacked to its end. Download or copy it again.`;
    throw systemRefusal(cause, `reading ${name}`) ?? new SourceUnreadableError(message, { cause });
  } finally {
    packed.destroy();
    unpacked.destroy();
  }
}
