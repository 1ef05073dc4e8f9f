import type { ApolloServerPlugin } from '@apollo/server';
import type { Limits } from '../settings/index.js';
import { givenVariables } from './given-variables.js';
import { checkLimits } from './limits/index.js';

/**
 * Checks the limits as soon as the operation and the values of its variables are known, and tells in the
 * answer what it cost (`extensions.cost`).
 */
export function limitsPlugin(limits: Limits): ApolloServerPlugin {
  return {
    async requestDidStart() {
      let requested: number | null = null;
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          // Apollo itself refuses a request that names no operation of its document.
          if (operation === undefined) return;
          const variables = givenVariables(operation, request.variables ?? {});
          requested = checkLimits({ schema, document, operation, variables }, limits);
          // The operation runs with the values that were checked.
          request.variables = variables;
        },
        async willSendResponse({ response: { body } }) {
          if (requested === null || body.kind !== 'single') return;
          const cost = { requested, limit: limits.maxComplexity };
          body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        },
      };
    },
  };
}
