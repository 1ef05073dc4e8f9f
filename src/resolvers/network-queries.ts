import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  type ClassType,
  Ctx,
  Field,
  Info,
  Int,
  Query,
  Resolver,
} from 'type-graphql';
import type { MemberKind } from '../network/index.js';
import { NetworkWindow, PaperFilter, WindowInput } from '../schema/index.js';
import { checkFirst } from './asked-page.js';
import type { Context } from './context.js';
import { versionOf } from './graph-version.js';
import {
  askedFor,
  findNetwork,
  NETWORK_FIELDS,
  type NetworkAnswer,
  type NetworkArguments,
  networkAnswer,
  networkPrice,
  networkWindows,
  noNetwork,
  readNetworkQuestion,
  selectedFields,
  type WindowRow,
  windowsPrice,
} from './network/index.js';
import { authorById } from './node-loaders.js';

/** The arguments that every network has; its options are of its own type. */
export function networkArgumentsOf(kind: MemberKind) {
  const { options } = NETWORK_FIELDS[kind];

  @ArgsType()
  abstract class NetworkArgumentsBase {
    @Field(() => PaperFilter, { nullable: true, description: 'Which papers make links.' })
    readonly filter?: PaperFilter | null;

    @Field(() => options, { nullable: true })
    readonly options?: NetworkArguments['options'];
  }
  return NetworkArgumentsBase;
}

/** What the two fields of a kind of network are made of. */
interface NetworkQueries {
  readonly kind: MemberKind;
  readonly network: ClassType<object>;
  readonly args: ClassType<NetworkArguments>;
  readonly description: string;
  readonly overTime: string;
  readonly first: string;
}

/** The fields of Query for one kind of network: the network, and the same in windows of years. */
export function networkQueriesOf({
  kind,
  network,
  args,
  description,
  overTime,
  first: shown,
}: NetworkQueries) {
  const { field } = NETWORK_FIELDS[kind];

  @Resolver()
  abstract class NetworkQueriesBase {
    @Query(() => network, { name: field, description, complexity: networkPrice })
    network(
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
      @Args(() => args) asked: NetworkArguments,
      @Arg('first', () => Int, { defaultValue: 100, description: shown }) first = 100,
    ): Promise<NetworkAnswer> {
      return answerNetwork(context, info, kind, asked, first);
    }

    @Query(() => [NetworkWindow], {
      name: `${field}OverTime`,
      description: overTime,
      complexity: windowsPrice,
    })
    async networkOverTime(
      @Ctx() context: Context,
      @Info() { schema }: GraphQLResolveInfo,
      @Args(() => args) asked: NetworkArguments,
      @Arg('window', () => WindowInput, { nullable: true }) window?: WindowInput | null,
    ): Promise<readonly WindowRow[]> {
      const question = await readNetworkQuestion(context, kind, asked, new Set());
      return networkWindows(context, schema, question, window);
    }
  }
  return NetworkQueriesBase;
}

/** What to do where a network has more nodes than one answer may hold. */
const WHOLE_AS_FILE = (most: number) =>
  `Ask for ${most} or fewer; "exportUrl" is the address of the whole network as a file.`;

async function answerNetwork(
  context: Context,
  info: GraphQLResolveInfo,
  kind: MemberKind,
  args: NetworkArguments,
  first: number,
): Promise<NetworkAnswer> {
  const shown = checkFirst(first, context, WHOLE_AS_FILE);
  const selected = selectedFields(info);
  // Asked for beside the ids of the question, not after them.
  versionOf(context).catch(() => undefined);
  const question = await readNetworkQuestion(context, kind, args, selected);
  const asked = askedFor(kind, args, selected);
  const { scope } = question;
  if (scope.kind === 'AROUND' && (await authorById(context, null, scope.author)) === null) {
    return noNetwork(asked);
  }
  return networkAnswer(await findNetwork(context, info.schema, question), shown, asked);
}
