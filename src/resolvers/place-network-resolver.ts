import { ArgsType, Resolver } from 'type-graphql';
import { Place, PlaceCluster, PlaceLink, PlaceNetwork, PlaceNetworkNode } from '../schema/index.js';
import { PlaceClusterResolver } from './named-cluster-resolver.js';
import { networkArgumentsOf, networkQueriesOf } from './network-queries.js';
import { networkTypeResolversOf } from './network-type-resolvers.js';

const FIRST = 'How many places are shown, those with the strongest links.';

@ArgsType()
class InstitutionNetworkArguments extends networkArgumentsOf('INSTITUTION') {}

@Resolver()
class InstitutionNetworkQueries extends networkQueriesOf({
  kind: 'INSTITUTION',
  network: PlaceNetwork,
  args: InstitutionNetworkArguments,
  description: 'Institutions, linked by the papers whose addresses name both.',
  overTime: 'The network of institutions in windows of years.',
  first: FIRST,
}) {}

@ArgsType()
class CountryNetworkArguments extends networkArgumentsOf('COUNTRY') {}

@Resolver()
class CountryNetworkQueries extends networkQueriesOf({
  kind: 'COUNTRY',
  network: PlaceNetwork,
  args: CountryNetworkArguments,
  description: 'Countries, linked by the papers whose addresses name both.',
  overTime: 'The network of countries in windows of years.',
  first: FIRST,
}) {}

/** Resolves the networks of institutions and of countries. */
export const placeNetworkResolvers = [
  InstitutionNetworkQueries,
  CountryNetworkQueries,
  PlaceClusterResolver,
  ...networkTypeResolversOf<Place>({
    network: PlaceNetwork,
    cluster: PlaceCluster,
    node: PlaceNetworkNode,
    link: PlaceLink,
    member: Place,
    memberField: 'place',
    labelField: 'name',
    loadMember: async (_context, { id, name }) => ({ id, name: name ?? id }),
    labelOf: ({ name }) => name,
    papers: 'The papers that name both, the newest first.',
  }),
] as const;
