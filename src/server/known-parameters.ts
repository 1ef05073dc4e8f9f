import type { FastifyRequest } from 'fastify';
import { thereAre } from '../errors/index.js';
import { addressParameters } from './address-parameters.js';
import { refusedRequest } from './refused-request.js';

const FLAGS: ReadonlyMap<string | null, boolean> = new Map([
  [null, false],
  ['false', false],
  ['true', true],
]);

/**
 * The parameters of an address that changes something. One that is unknown or wrong is refused: a dry run whose
 * name is mistyped must not write.
 */
export class KnownParameters {
  readonly #given: URLSearchParams;

  /** @throws GraphQLError BAD_REQUEST for a name that is not one of these, or is there twice. */
  constructor(request: Pick<FastifyRequest, 'url'>, names: readonly string[]) {
    this.#given = addressParameters(request);
    for (const name of this.#given.keys()) {
      if (!names.includes(name)) {
        throw wrong(`There is no parameter "${shown(name)}"; ${thereAre(names)}.`);
      }
      if (this.#given.getAll(name).length > 1) {
        throw wrong(`"${name}" is given twice; give it once.`);
      }
    }
  }

  /** Null where it is left out. @throws GraphQLError BAD_REQUEST for an empty text. */
  text(name: string): string | null {
    const value = this.#given.get(name);
    if (value !== null && value.trim() === '') {
      throw wrong(`"${name}" is empty; give it, or leave it out.`);
    }
    return value;
  }

  /** False where it is left out. @throws GraphQLError BAD_REQUEST for anything but true and false. */
  flag(name: string): boolean {
    const flag = FLAGS.get(this.#given.get(name));
    if (flag !== undefined) return flag;
    throw wrong(`"${name}" is "${shown(this.#given.get(name) ?? '')}"; give true or false.`);
  }
}

function wrong(message: string): Error {
  return refusedRequest('BAD_REQUEST', message);
}

function shown(text: string): string {
  return text.slice(0, 60);
}
