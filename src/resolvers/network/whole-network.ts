import type { GraphQLSchema } from 'graphql';
import type { PaperFilter } from '../../graph/index.js';
import type { NetworkJob } from '../../network/index.js';
import type { Context } from '../context.js';
import { type FoundNetwork, findNetwork } from './find-network.js';
import { buildOptionsOf, readNetworkOptions } from './read-options.js';

/** The network of all papers that a filter selects, by full counting: for paths, suggestions and pairs. */
export function wholeNetwork(
  context: Context,
  schema: GraphQLSchema,
  filter: PaperFilter,
  more: { readonly maxAuthorsPerPaper?: number } & Pick<NetworkJob, 'windows'> = {},
): Promise<FoundNetwork> {
  const { maxAuthorsPerPaper, ...job } = more;
  const options = maxAuthorsPerPaper === undefined ? {} : { maxAuthorsPerPaper };
  const build = buildOptionsOf(readNetworkOptions('AUTHOR', options));
  return findNetwork(context, schema, {
    kind: 'AUTHOR',
    scope: { kind: 'ALL' },
    filter,
    scheme: null,
    job: { ...job, build },
  });
}
