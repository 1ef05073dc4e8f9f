import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import type { RequestScopes } from './request-scopes.js';

/** Tells each request's scope the name of its operation, and its errors which request they are of. */
export function scopePlugin(scopes: RequestScopes, log: FastifyBaseLogger): ApolloServerPlugin {
  return {
    async requestDidStart({ contextValue }: { contextValue: BaseContext }) {
      const scope = scopes.ofContext(contextValue);
      if (scope === null) return;
      return {
        async didResolveOperation({ operationName }) {
          scope.operation = operationName;
        },
        async didEncounterErrors({ errors }) {
          scopes.bindErrors(errors, scope);
        },
      };
    },
    async unexpectedErrorProcessingRequest({ error }) {
      log.error({ err: error }, 'a request failed outside of its query');
    },
  };
}
