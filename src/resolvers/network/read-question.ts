import type { MemberKind } from '../../network/index.js';
import type { KeywordScheme, PaperFilter } from '../../schema/index.js';
import { badArgument } from '../bad-argument.js';
import type { Context } from '../context.js';
import { currentIds } from '../current-ids.js';
import { authorById } from '../node-loaders.js';
import { readPaperFilter } from '../paper-filter.js';
import type { NetworkQuestion } from './find-network.js';
import type { NetworkScope } from './load-incidences.js';
import type { GivenOptions } from './network-fields.js';
import { networkJobOf } from './network-job.js';
import { readNetworkOptions } from './read-options.js';

/** What a client says about the network it wants, by a field of the API or by an address. */
export interface NetworkArguments {
  /** The author in the middle. */
  readonly author?: string | null | undefined;
  readonly depth?: number | null | undefined;
  /** Only among these. */
  readonly authors?: readonly string[] | null | undefined;
  readonly filter?: PaperFilter | null | undefined;
  /** Of keywords: only those from this list. */
  readonly scheme?: `${KeywordScheme}` | null | undefined;
  readonly options?: GivenOptions | null | undefined;
}

/** @limit steps around an author in a network (`depth`) */
const MAX_DEPTH = 3;

/**
 * The question that arguments ask.
 *
 * @param selected the fields of the answer that the query selects: they decide what is computed.
 * @param prefix the prefix of the names of options in messages.
 * @throws GraphQLError BAD_USER_INPUT
 */
export async function readNetworkQuestion(
  context: Context,
  kind: MemberKind,
  args: NetworkArguments,
  selected: ReadonlySet<string>,
  prefix?: string,
): Promise<NetworkQuestion> {
  const asked = readScope(args);
  const job = networkJobOf(readNetworkOptions(kind, args.options, prefix), selected);
  const [scope, filter] = await Promise.all([
    currentScope(context, asked),
    readPaperFilter(context, args.filter),
  ]);
  return { kind, scope, filter, scheme: args.scheme ?? null, job };
}

function readScope({ author, depth, authors }: NetworkArguments): NetworkScope {
  const steps = depth ?? 1;
  if (steps < 1 || steps > MAX_DEPTH) {
    throw badArgument('depth', `"depth" is ${steps}; give 1, 2 or 3.`);
  }
  if (authors === null || authors === undefined) {
    return author ? { kind: 'AROUND', author, depth: steps } : { kind: 'ALL' };
  }
  if (author) {
    throw badArgument('authors', 'Give "author" or "authors", not both.');
  }
  return { kind: 'AMONG', authors: [...new Set(authors)] };
}

async function currentScope(context: Context, scope: NetworkScope): Promise<NetworkScope> {
  if (scope.kind === 'AROUND') {
    // The author in the middle is asked for whole: who answers with a network has to know.
    const middle = await authorById(context, null, scope.author);
    return { ...scope, author: middle?.id ?? scope.author };
  }
  if (scope.kind === 'AMONG') {
    return { ...scope, authors: await currentIds(context, scope.authors) };
  }
  return scope;
}
