import { SourceUnreadableError } from './source.js';

/**
 * Below this size nothing is wrong: a small file of blanks may well shrink a thousand times.
 *
 * @limit bytes that an archive may always unpack to
 */
const ALWAYS_ALLOWED = 64 * 1024 * 1024;
/**
 * Bibliographies shrink 3 to 10 times; an archive that was made to fill a disk, a thousand times.
 *
 * @limit times its packed size that a larger archive may unpack to
 */
const MOST_TIMES = 100;

/**
 * Passes on what was unpacked, as long as it stays below 64 MiB or 100 times the packed bytes.
 *
 * @throws SourceUnreadableError where an archive grows beyond that.
 */
export async function* limitExpansion(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  packedBytes: () => number,
): AsyncGenerator<Uint8Array> {
  let unpacked = 0;
  for await (const chunk of chunks) {
    unpacked += chunk.length;
    if (unpacked > ALWAYS_ALLOWED && unpacked > packedBytes() * MOST_TIMES) {
      throw new SourceUnreadableError(
        `${name} grows to more than ${MOST_TIMES} times its packed size and was not read on. If that is right, unpack it and give the file itself.`,
      );
    }
    yield chunk;
  }
}
