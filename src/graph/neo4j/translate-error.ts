import type { PapergraphError } from '../../errors/index.js';
import {
  EngineAuthError,
  EngineOverloadedError,
  EngineTimeoutError,
  EngineUnavailableError,
  StatementFailedError,
} from '../errors.js';
import { neo4j } from './driver.js';
import { NO_DATABASE } from './may-be-starting.js';

const AUTH_PREFIX = 'Neo.ClientError.Security.';
const TIMEOUT_CODES = [
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.TransientError.Transaction.LockAcquisitionTimeout',
];
const MEMORY_CODES = [
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.OutOfMemoryError',
  'Neo.TransientError.General.TransactionMemoryLimit',
  'Neo.TransientError.General.TransactionOutOfMemoryError',
];
const UNAVAILABLE_CODES = ['ServiceUnavailable', 'SessionExpired'];
const STARTING_PREFIX = 'Neo.TransientError.General.DatabaseUnavailable';

/** An error of the driver as one of ours, with the driver's kept as its cause. */
export function translateNeo4jError(error: unknown, uri: string, doing: string): PapergraphError {
  const code = error instanceof neo4j.Neo4jError ? error.code : '';
  const cause = { cause: error };
  if (code.startsWith(AUTH_PREFIX)) {
    return new EngineAuthError(
      `Neo4j at ${uri} refused the user name or password. Check PAPERGRAPH_USER and PAPERGRAPH_PASSWORD.`,
      cause,
    );
  }
  if (TIMEOUT_CODES.includes(code)) {
    return new EngineTimeoutError(
      `Neo4j took longer than the time set by PAPERGRAPH_QUERY_TIMEOUT (${doing}). Raise it, or give Neo4j more memory and processor time.`,
      cause,
    );
  }
  if (MEMORY_CODES.includes(code)) {
    return new EngineOverloadedError(
      `Neo4j has not enough memory for ${doing}. Raise server.memory.heap.max_size or dbms.memory.transaction.total.max in its configuration.`,
      cause,
    );
  }
  if (code === NO_DATABASE) {
    return new EngineUnavailableError(
      `Neo4j at ${uri} has no database of that name. Check PAPERGRAPH_DATABASE.`,
      cause,
    );
  }
  if (UNAVAILABLE_CODES.includes(code) || code.startsWith(STARTING_PREFIX)) {
    return new EngineUnavailableError(
      `Neo4j at ${uri} does not answer. Check PAPERGRAPH_URI, and that the database is running.`,
      cause,
    );
  }
  return new StatementFailedError(`Neo4j did not run ${doing}.`, cause);
}
