import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { AuthorResolver, CoauthorEdgeResolver } from './author-resolver.js';
import {
  CoauthorLinkResolver,
  CoauthorNetworkNodeResolver,
  CoauthorNetworkResolver,
} from './coauthor-network-resolver.js';
import { GraphSummaryResolver } from './graph-summary-resolver.js';
import { JournalResolver } from './journal-resolver.js';
import { PaperGroupResolver } from './paper-group-resolver.js';
import { PaperResolver } from './paper-resolver.js';
import { TopicResolver } from './topic-resolver.js';

/** The schema of the API with its resolvers. It needs no database; the context of a request brings one. */
export function buildApiSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: [
      PaperResolver,
      AuthorResolver,
      CoauthorEdgeResolver,
      JournalResolver,
      TopicResolver,
      PaperGroupResolver,
      CoauthorNetworkResolver,
      CoauthorNetworkNodeResolver,
      CoauthorLinkResolver,
      GraphSummaryResolver,
    ],
    validate: false,
  });
}
