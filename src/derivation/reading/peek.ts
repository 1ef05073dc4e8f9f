/** The chunks of a source from its start, and whether it is larger than a limit. */
export interface Peeked {
  readonly isLarge: boolean;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/**
 * Looks whether a source has more bytes than the limit, without losing the chunks that this takes. What
 * reading them throws is thrown in its place among them.
 */
export async function peek(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Peeked> {
  const rest = chunks[Symbol.asyncIterator]();
  const taken: Promise<IteratorResult<Uint8Array>>[] = [];
  let bytes = 0;
  while (bytes <= limit) {
    const next = rest.next();
    taken.push(next);
    const result = await next.catch(() => null);
    if (result === null || result.done) break;
    bytes += result.value.length;
  }
  return { isLarge: bytes > limit, chunks: again(taken, rest) };
}

async function* again(
  taken: readonly Promise<IteratorResult<Uint8Array>>[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    for (let place = 0; ; place += 1) {
      const { done, value } = await (taken[place] ?? rest.next());
      if (done) return;
      yield value;
    }
  } finally {
    await rest.return?.();
  }
}
