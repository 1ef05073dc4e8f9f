import { type ApolloServerPlugin, type BaseContext, HeaderMap } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { RequestScopes } from '../request-scopes.js';

/**
 * Lets Apollo read and check a subscription as any operation, with the same limits, and then leaves it to the
 * route to run: Apollo answers once, and a subscription answers many times.
 */
export function subscriptionPlugin(scopes: RequestScopes): ApolloServerPlugin {
  return {
    async requestDidStart({ contextValue }: { contextValue: BaseContext }) {
      const stream = scopes.ofContext(contextValue)?.stream ?? null;
      return {
        async didResolveOperation({ operation }) {
          if (operation?.operation === OperationTypeNode.SUBSCRIPTION && stream === null) {
            throw refusal(NEEDS_A_STREAM);
          }
          if (operation?.operation === OperationTypeNode.MUTATION && stream?.isGet === true) {
            throw refusal('A GET changes nothing; send mutations by POST.');
          }
        },
        async responseForOperation({ schema, document, operation, operationName, request }) {
          if (operation?.operation !== OperationTypeNode.SUBSCRIPTION || stream === null)
            return null;
          const { variables = {} } = request;
          stream.subscription = {
            schema,
            document,
            operationName,
            contextValue,
            variableValues: variables,
          };
          return {
            http: { headers: new HeaderMap() },
            body: { kind: 'single', singleResult: { data: null } },
          };
        },
      };
    },
  };
}

const NEEDS_A_STREAM =
  'A subscription is answered by a stream of events. Send it with the header "Accept: text/event-stream", ' +
  'as the library graphql-sse does; a client that cannot asks again and again by a query.';

function refusal(message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  });
}
