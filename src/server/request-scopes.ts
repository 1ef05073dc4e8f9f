import type { GraphQLFormattedError } from 'graphql';
import { INTERNAL_ERROR_CODE } from './internal-error.js';
import { maskError } from './mask-error.js';
import { RequestScope } from './request-scope.js';

/** Where a context carries its scope: Apollo hands plugins a copy of it, so identity is of no use. */
const SCOPE = Symbol('request scope');

/**
 * Which request a context and an error belong to. Apollo's formatError is told neither, and
 * AsyncLocalStorage would slow every promise of a large answer.
 */
export class RequestScopes {
  readonly #ofError = new WeakMap<object, RequestScope>();
  readonly #running = new Set<RequestScope>();

  /** Notes that a request runs, until its end is noted. */
  begin(scope: RequestScope): void {
    this.#running.add(scope);
  }

  end(scope: RequestScope): void {
    this.#running.delete(scope);
  }

  /** Ends the work of every request that still runs. */
  stopAll(): void {
    for (const scope of this.#running) scope.stop();
  }

  bindContext(context: object, scope: RequestScope): void {
    Object.assign(context, { [SCOPE]: scope });
  }

  ofContext(context: object): RequestScope | null {
    const scope: unknown = Reflect.get(context, SCOPE);
    return scope instanceof RequestScope ? scope : null;
  }

  bindErrors(errors: readonly object[], scope: RequestScope): void {
    for (const error of errors) this.#ofError.set(error, scope);
  }

  /** Apollo's formatError: see maskError. An error without a request is of the HTTP layer. */
  readonly formatError = (
    formatted: GraphQLFormattedError,
    error: unknown,
  ): GraphQLFormattedError => {
    const scope =
      typeof error === 'object' && error !== null ? this.#ofError.get(error) : undefined;
    if (scope !== undefined) return maskError(formatted, error, scope);
    const isOurFault = formatted.extensions?.['code'] === INTERNAL_ERROR_CODE;
    return isOurFault ? NAMELESS : formatted;
  };
}

const NAMELESS: GraphQLFormattedError = {
  message: 'Something went wrong on our side; the log has it.',
  extensions: { code: INTERNAL_ERROR_CODE },
};
