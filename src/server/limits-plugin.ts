import type { ApolloServerPlugin } from '@apollo/server';
import type { Limits } from '../settings/index.js';
import { givenVariables } from './given-variables.js';
import { checkLimits } from './limits/index.js';

/** Checks the limits as soon as the operation and the values of its variables are known. */
export function limitsPlugin(limits: Limits): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          // Apollo itself refuses a request that names no operation of its document.
          if (operation === undefined) return;
          const variables = givenVariables(operation, request.variables ?? {});
          checkLimits({ schema, document, operation, variables }, limits);
          // The operation runs with the values that were checked.
          request.variables = variables;
        },
      };
    },
  };
}
