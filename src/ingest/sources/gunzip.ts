import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { systemRefusal } from '../../errors/index.js';
import { limitExpansion } from './expansion-limit.js';
import { SourceUnreadableError } from './source.js';

const CHUNK_BYTES = 256 * 1024;

/**
 * Unpacks gzip as it comes.
 *
 * @throws SourceUnreadableError for what is damaged or cut, or grows beyond measure; what reading the packed
 *   bytes throws.
 */
export async function* gunzip(
  packed: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<Uint8Array> {
  let packedBytes = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of packed) {
      packedBytes += chunk.length;
      yield chunk;
    }
  }
  const source = Readable.from(counted(), { objectMode: false });
  const unpacked = createGunzip({ chunkSize: CHUNK_BYTES });
  source.once('error', (error) => unpacked.destroy(error));
  source.pipe(unpacked);
  try {
    yield* limitExpansion(unpacked, name, () => packedBytes);
  } catch (cause) {
    if (cause instanceof SourceUnreadableError) throw cause;
    const message = `${name} is damaged: it cannot be unpacked to its end. Download or copy it again.`;
    throw systemRefusal(cause, `reading ${name}`) ?? new SourceUnreadableError(message, { cause });
  } finally {
    source.destroy();
    unpacked.destroy();
  }
}
