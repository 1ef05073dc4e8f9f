import type { FastifyRequest } from 'fastify';
import { addressParameters } from '../address-parameters.js';
import { refusedRequest } from './refused-request.js';

/** What the address of an upload says of it. */
export interface UploadParameters {
  /** What the file is called in the graph; null where the address does not say. */
  readonly name: string | null;
  readonly isDryRun: boolean;
  /** The import whose newer version it is. */
  readonly replaces: string | null;
}

const NAMES = ['name', 'dryRun', 'replaces'];

const FLAGS: ReadonlyMap<string | null, boolean> = new Map([
  [null, false],
  ['false', false],
  ['true', true],
]);

/**
 * Reads the address of an upload. A parameter that is unknown or wrong is refused: a dry run whose name
 * is mistyped must not import.
 *
 * @throws GraphQLError BAD_REQUEST
 */
export function readUploadParameters(request: Pick<FastifyRequest, 'url'>): UploadParameters {
  const parameters = addressParameters(request);
  for (const name of parameters.keys()) {
    if (!NAMES.includes(name)) {
      throw wrong(`There is no parameter "${shown(name)}"; there are ${NAMES.join(', ')}.`);
    }
    if (parameters.getAll(name).length > 1) throw wrong(`"${name}" is given twice; give it once.`);
  }
  const isDryRun = FLAGS.get(parameters.get('dryRun'));
  if (isDryRun === undefined) {
    throw wrong(`"dryRun" is "${shown(parameters.get('dryRun') ?? '')}"; give true or false.`);
  }
  return { name: given(parameters, 'name'), isDryRun, replaces: given(parameters, 'replaces') };
}

function given(parameters: URLSearchParams, name: string): string | null {
  const value = parameters.get(name);
  if (value !== null && value.trim() === '')
    throw wrong(`"${name}" is empty; give it, or leave it out.`);
  return value;
}

function wrong(message: string): Error {
  return refusedRequest('BAD_REQUEST', message);
}

function shown(text: string): string {
  return text.slice(0, 60);
}
