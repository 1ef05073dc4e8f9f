import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { describeWhatRecurs } from '../schema/index.js';
import { AuthorIdentityResolver } from './author-identity-resolver.js';
import { AuthorResolver, CoauthorEdgeResolver } from './author-resolver.js';
import { CoauthorClusterResolver } from './coauthor-network-cluster-resolver.js';
import { CoauthorNetworkEstimateResolver } from './coauthor-network-estimate-resolver.js';
import { CoauthorPathResolver } from './coauthor-network-path-resolver.js';
import { coauthorNetworkResolvers } from './coauthor-network-resolver.js';
import {
  BradfordJournalResolver,
  CollaborationIndicatorsResolver,
  JournalCollaborationResolver,
  TopicCollaborationResolver,
} from './collaboration-indicators-resolver.js';
import { AuthorHealthResolver, CorpusHealthResolver } from './corpus-health-resolver.js';
import { DecisionResolver } from './decision-resolver.js';
import { GraphSummaryResolver } from './graph-summary-resolver.js';
import { ImportOverlapResolver } from './import-overlap-resolver.js';
import { ImportRemovalResolver } from './import-removal-resolver.js';
import { importResolvers } from './imports/index.js';
import { JournalResolver } from './journal-resolver.js';
import { LookUpResolver } from './look-up-resolver.js';
import { PaperFacetsResolver } from './paper-facets-resolver.js';
import { PaperGroupResolver } from './paper-group-resolver.js';
import { PaperPlacesResolver } from './paper-places-resolver.js';
import { PaperRecordsResolver } from './paper-records-resolver.js';
import { PaperResolver } from './paper-resolver.js';
import { placeNetworkResolvers } from './place-network-resolver.js';
import {
  PaperDuplicatesResolver,
  PossibleDuplicatesResolver,
} from './possible-duplicates-resolver.js';
import { prepareFields } from './prepare-fields.js';
import { SearchResolver } from './search-resolver.js';
import { SharedPapersResolver } from './shared-papers-resolver.js';
import { SuggestResolver } from './suggest-resolver.js';
import {
  AuthorSuggestionsResolver,
  CoauthorConnectorResolver,
  SuggestedCoauthorResolver,
} from './suggested-coauthors-resolver.js';
import { taskResolvers } from './tasks/index.js';
import {
  RelevantTopicResolver,
  SimilarAuthorResolver,
  SimilarAuthorsResolver,
  TopicTrendResolver,
} from './topic-analysis-resolver.js';
import { topicNetworkResolvers } from './topic-network-resolver.js';
import { TopicResolver } from './topic-resolver.js';

/** A subscription of ours reads what it tells by itself; type-graphql wants one for all the same. */
const NO_TOPICS = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('No subscription has a topic.');
  },
};

/** The schema of the API with its resolvers. It needs no database; the context of a request brings one. */
export async function buildApiSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      PaperResolver,
      PaperPlacesResolver,
      PaperRecordsResolver,
      PaperDuplicatesResolver,
      PossibleDuplicatesResolver,
      AuthorResolver,
      AuthorIdentityResolver,
      CoauthorEdgeResolver,
      JournalResolver,
      TopicResolver,
      RelevantTopicResolver,
      SimilarAuthorResolver,
      SimilarAuthorsResolver,
      TopicTrendResolver,
      ...topicNetworkResolvers,
      PaperGroupResolver,
      LookUpResolver,
      PaperFacetsResolver,
      ...coauthorNetworkResolvers,
      CoauthorClusterResolver,
      CoauthorPathResolver,
      CoauthorNetworkEstimateResolver,
      ...placeNetworkResolvers,
      CollaborationIndicatorsResolver,
      BradfordJournalResolver,
      JournalCollaborationResolver,
      TopicCollaborationResolver,
      AuthorSuggestionsResolver,
      SuggestedCoauthorResolver,
      CoauthorConnectorResolver,
      SharedPapersResolver,
      SearchResolver,
      SuggestResolver,
      CorpusHealthResolver,
      AuthorHealthResolver,
      GraphSummaryResolver,
      DecisionResolver,
      ImportRemovalResolver,
      ImportOverlapResolver,
      ...importResolvers,
      ...taskResolvers,
    ],
    pubSub: NO_TOPICS,
    validate: false,
    // It would introspect the whole schema at each start; Apollo validates what it is given anyway.
    skipCheck: true,
  });
  describeWhatRecurs(schema);
  return prepareFields(schema);
}
