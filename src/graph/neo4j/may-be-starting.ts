import { EngineUnavailableError } from '../errors.js';

/** Neo4j's code for a database of a name that it does not know. */
export const NO_DATABASE = 'Neo.ClientError.Database.DatabaseNotFound';

/** True where waiting may help: nothing listens yet, or the database is still starting. */
export function mayBeStarting(error: unknown): boolean {
  return error instanceof EngineUnavailableError && !isUnknownDatabase(error.cause);
}

/** By its code alone: the driver, whose error it is, may not be loaded. */
function isUnknownDatabase(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === NO_DATABASE;
}
