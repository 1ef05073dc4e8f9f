import type { IncomingMessage } from 'node:http';
import { UploadStalledError } from '../errors.js';

/**
 * The bytes of a request, as they come. A large file may take hours; only a client that sends nothing for
 * a while is given up. Whoever stops reading leaves the connection open, so that the refusal can be sent.
 *
 * @throws UploadStalledError where nothing came for `silenceMs`.
 */
export async function* uploadChunks(
  request: IncomingMessage,
  silenceMs: number,
): AsyncGenerator<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = request.iterator({ destroyOnReturn: false });
  try {
    for (;;) {
      const next = await unlessSilent(chunks.next(), silenceMs);
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    // While it listens, nothing else can read the request. It may wait for bytes, so it is not waited for.
    chunks.return?.().catch(() => undefined);
  }
}

async function unlessSilent<Value>(next: Promise<Value>, silenceMs: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(stalled(silenceMs)), silenceMs);
  });
  try {
    return await Promise.race([next, silence]);
  } finally {
    clearTimeout(timer);
  }
}

function stalled(silenceMs: number): UploadStalledError {
  return new UploadStalledError(
    `Nothing of the upload came for ${silenceMs} ms, the limit of this server ` +
      '(PAPERGRAPH_REQUEST_TIMEOUT). Send it again; nothing of it was kept.',
  );
}

/**
 * A client that is refused may still be sending; one that is cut off at once would not read why.
 *
 * @limit milliseconds in which a refused upload may go on, unread
 */
const LAST_WORDS_MS = 10_000;

/** Takes the rest of a request off the wire, unread, and cuts a client off that does not stop. */
export function discardRest(request: IncomingMessage): void {
  if (request.complete || request.destroyed) return;
  const timer = setTimeout(() => request.destroy(), LAST_WORDS_MS);
  request.once('close', () => clearTimeout(timer));
  request.on('error', () => undefined);
  // Has the rest flow even where whoever read the request lets go of it only later.
  request.on('data', () => undefined);
  request.resume();
}
