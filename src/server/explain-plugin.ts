import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { filtersInWords } from '../resolvers/index.js';
import { Explanation } from './explanation.js';
import type { RequestScopes } from './request-scopes.js';

/** Puts into an answer how it was found, where the client asked for it (`extensions.explain`). */
export function explainPlugin(scopes: RequestScopes): ApolloServerPlugin {
  return {
    async requestDidStart({ contextValue }: { contextValue: BaseContext }) {
      const explain = scopes.ofContext(contextValue)?.explanation;
      if (explain === null || explain === undefined) return;
      return {
        // Later than the check of limits, so that a query too large is not walked.
        async executionDidStart({ schema, document, operation, request }) {
          if (!(explain instanceof Explanation)) return;
          const variables = request.variables ?? {};
          explain.filters = await filtersInWords({ schema, document, operation, variables });
        },
        async willSendResponse({ response: { body } }) {
          if (body.kind !== 'single') return;
          body.singleResult.extensions = { ...body.singleResult.extensions, explain };
        },
      };
    },
  };
}
