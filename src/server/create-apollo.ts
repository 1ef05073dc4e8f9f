import { ApolloServer, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Limits } from '../settings/index.js';
import { drainPlugin } from './drain-plugin.js';
import { explainPlugin } from './explain-plugin.js';
import { limitsPlugin } from './limits-plugin.js';
import type { RequestScopes } from './request-scopes.js';
import { scopePlugin } from './scope-plugin.js';
import { subscriptionPlugin } from './streams/index.js';

/**
 * A query that a person wrote has some hundred tokens; this bounds the time to parse one.
 *
 * @limit words and signs in a query
 */
const MAX_TOKENS = 5_000;

/** What Apollo is made of. */
export interface ApolloParts {
  readonly app: FastifyInstance;
  readonly schema: GraphQLSchema;
  readonly scopes: RequestScopes;
  readonly limits: Limits;
  readonly stopGraceMs: number;
}

/** Apollo Server over a schema, with our limits, our masking and our way to stop; not started. */
export function createApollo<Context extends BaseContext>({
  app,
  schema,
  scopes,
  limits,
  stopGraceMs,
}: ApolloParts): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    logger: app.log,
    introspection: true,
    // Ours is the door: a POST is JSON, and a page of another site is refused. So a plain GET may ask.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    // The command line hears the signals; two listeners would stop one server twice.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    formatError: scopes.formatError,
    plugins: [
      // Cache hints walk every field of an answer: half the time of a large one.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      scopePlugin(scopes, app.log),
      limitsPlugin(limits),
      subscriptionPlugin(scopes),
      explainPlugin(scopes),
      drainPlugin(app, scopes, stopGraceMs),
    ],
  });
}
