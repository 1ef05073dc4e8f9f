import { ArgsType, Field, Resolver } from 'type-graphql';
import {
  KeywordScheme,
  Topic,
  TopicCluster,
  TopicLink,
  TopicNetwork,
  TopicNetworkNode,
} from '../schema/index.js';
import { TopicClusterResolver } from './named-cluster-resolver.js';
import { networkArgumentsOf, networkQueriesOf } from './network-queries.js';
import { networkTypeResolversOf } from './network-type-resolvers.js';
import { seenTopic } from './node-loaders.js';
import { SCHEME } from './topic-choice.js';

@ArgsType()
class KeywordNetworkArguments extends networkArgumentsOf('KEYWORD') {
  @Field(() => KeywordScheme, { nullable: true, description: SCHEME })
  readonly scheme?: KeywordScheme | null;
}

@Resolver()
class KeywordNetworkQueries extends networkQueriesOf({
  kind: 'KEYWORD',
  network: TopicNetwork,
  args: KeywordNetworkArguments,
  description: 'Keywords, linked by the papers that have both.',
  overTime: 'The network of keywords in windows of years.',
  first: 'How many keywords are shown, those with the strongest links.',
}) {}

@ArgsType()
class TermNetworkArguments extends networkArgumentsOf('TERM') {}

@Resolver()
class TermNetworkQueries extends networkQueriesOf({
  kind: 'TERM',
  network: TopicNetwork,
  args: TermNetworkArguments,
  description:
    'Terms of titles and abstracts, linked by the papers that have both. It takes the terms in enough papers and leaves out the least relevant ones, as VOSviewer does.',
  overTime: 'The network of terms in windows of years.',
  first: 'How many terms are shown, those with the strongest links.',
}) {}

/** Resolves the networks of keywords and of terms. */
export const topicNetworkResolvers = [
  KeywordNetworkQueries,
  TermNetworkQueries,
  TopicClusterResolver,
  ...networkTypeResolversOf({
    network: TopicNetwork,
    cluster: TopicCluster,
    node: TopicNetworkNode,
    link: TopicLink,
    member: Topic,
    memberField: 'topic',
    loadMember: (context, { id }, selection) => seenTopic(context, null, id, selection),
    labelField: 'label',
    labelOf: ({ label }) => label,
    papers: 'The papers that have both, the newest first.',
  }),
] as const;
