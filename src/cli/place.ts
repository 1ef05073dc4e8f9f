import { ServerClient } from '../client/index.js';
import { PapergraphError } from '../errors/index.js';
import { parseServer, type Settings } from '../settings/index.js';
import { FolderBusyError, openStore, type Store } from '../store/index.js';
import { BadOptionError } from './bad-option-error.js';
import type { Streams } from './streams.js';

/** Where a command works: on a store that this process holds, or through a server that runs. */
export type Place =
  | { readonly kind: 'STORE'; readonly store: Store }
  | { readonly kind: 'SERVER'; readonly server: ServerClient };

/** What decides where a command works. */
export interface PlaceOptions {
  readonly settings: Settings;
  readonly streams: Pick<Streams, 'err'>;
  /** The option `--server`. */
  readonly server: string | undefined;
}

/**
 * The server that is named; else the store of the settings; else, where a running server holds its data
 * folder, that server.
 *
 * @throws BadOptionError for what is no address, and what {@link openStore} throws.
 */
export async function openPlace({ settings, streams, server }: PlaceOptions): Promise<Place> {
  const named = server === undefined ? settings.server : addressOf(server);
  if (named !== null) return { kind: 'SERVER', server: new ServerClient(named) };
  try {
    const store = await openStore(settings.database, (line) => streams.err(`${line}\n`));
    return { kind: 'STORE', store };
  } catch (error) {
    const url = serverHolding(error);
    if (url === null) throw error;
    streams.err(`Going through the server at ${url}, which holds the data folder.\n`);
    return { kind: 'SERVER', server: new ServerClient(url) };
  }
}

/** Closes the store, where it is one. */
export async function closePlace(place: Place): Promise<void> {
  if (place.kind === 'STORE') await place.store.close();
}

/** A command found that a server holds the data folder, and no server can do what it does. */
export class NotThroughServerError extends PapergraphError {
  override readonly code = 'DATA_FOLDER_BUSY';
}

/**
 * Opens the store for a command that no server can do.
 *
 * @param advice what to do while a server runs.
 * @throws NotThroughServerError, and what {@link openStore} throws.
 */
export async function openOwnStore(
  { settings, streams }: Omit<PlaceOptions, 'server'>,
  advice: string,
): Promise<Store> {
  try {
    return await openStore(settings.database, (line) => streams.err(`${line}\n`));
  } catch (error) {
    const url = serverHolding(error);
    if (url === null) throw error;
    throw new NotThroughServerError(`The server at ${url} holds the data folder. ${advice}`, {
      cause: error,
    });
  }
}

/** Null for any other error, and where the process that holds the folder is no server. */
function serverHolding(error: unknown): string | null {
  return error instanceof FolderBusyError ? error.holder.url : null;
}

function addressOf(text: string): string | null {
  const address = parseServer(text);
  if (address !== null) return address;
  throw new BadOptionError(
    `"${text}" is no address of a server; give --server one such as http://127.0.0.1:4000.`,
  );
}
