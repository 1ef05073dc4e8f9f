import { z } from 'zod/mini';

/** Where GraphiQL writes whether a person wants headers to be kept. */
const WANTED = 'graphiql:shouldPersistHeaders';

/** The lists in which its history keeps what was run, headers included, whatever a person wants. */
const HISTORIES = ['graphiql:queries', 'graphiql:favorites'];

const LISTS = z.record(z.string(), z.array(z.looseObject({ headers: z.optional(z.unknown()) })));

/** The part of a storage that this needs. */
interface Kept {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/**
 * A way to write into a storage by which headers stay out of the history unless a person asked in the settings
 * to keep them: they may hold a password. GraphiQL itself leaves them out of tabs alone.
 *
 * What an earlier visit wrote is cleared of them at once.
 */
export function writingWithoutSecrets(storage: Kept): Kept['setItem'] {
  const strip = () => {
    for (const key of HISTORIES) {
      const text = storage.getItem(key);
      if (text !== null) storage.setItem(key, withoutHeaders(text));
    }
  };
  const isWanted = () => storage.getItem(WANTED) === 'true';
  if (!isWanted()) strip();
  return (key, value) => {
    const isHistory = HISTORIES.includes(key) && !isWanted();
    storage.setItem(key, isHistory ? withoutHeaders(value) : value);
    if (key === WANTED && !isWanted()) strip();
  };
}

function withoutHeaders(text: string): string {
  const lists = z.safeParse(LISTS, parse(text));
  // What is no history that we know is not kept at all.
  if (!lists.success) return '{}';
  const entries = Object.entries(lists.data).map(([name, list]) => {
    return [name, list.map(({ headers: _secret, ...rest }) => rest)];
  });
  return JSON.stringify(Object.fromEntries(entries));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
