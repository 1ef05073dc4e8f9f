import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { RequestScopes } from './request-scopes.js';

/** Puts into an answer how it was found, where the client asked for it (`extensions.explain`). */
export function explainPlugin(scopes: RequestScopes): ApolloServerPlugin {
  return {
    async requestDidStart({ contextValue }: { contextValue: BaseContext }) {
      const explain = scopes.ofContext(contextValue)?.explanation;
      if (explain === null || explain === undefined) return;
      return {
        async willSendResponse({ response: { body } }) {
          if (body.kind !== 'single') return;
          body.singleResult.extensions = { ...body.singleResult.extensions, explain };
        },
      };
    },
  };
}
