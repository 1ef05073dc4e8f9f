import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type { WindowInput } from '../schema/index.js';
import type { Context } from './context.js';
import {
  askedFor,
  clusterRows,
  findNetwork,
  type NetworkAnswer,
  type NetworkArguments,
  networkAnswer,
  networkWindows,
  readNetworkQuestion,
  selectedFields,
  type WindowRow,
} from './network/index.js';
import { checkFirst } from './page.js';

/** What the nodes of such a network are: institutions, countries, keywords or terms. */
export type LinkedKind = Exclude<Parameters<typeof readNetworkQuestion>[1], 'AUTHOR'>;

/** What a network of places or topics can be asked. */
export type LinkedArguments = Pick<NetworkArguments, 'filter' | 'options' | 'scheme'>;

/** A network of places or topics, as far as the query asks for it. */
export async function linkedNetwork(
  context: Context,
  info: GraphQLResolveInfo,
  kind: LinkedKind,
  args: LinkedArguments,
  first: number,
): Promise<NetworkAnswer> {
  const shown = checkFirst(first, context);
  const selected = selectedFields(info);
  const question = await readNetworkQuestion(context, kind, args, selected);
  const found = await findNetwork(context, info.schema, question);
  return networkAnswer(found, shown, askedFor(kind, args, selected));
}

/** The same in windows of years. */
export async function linkedNetworkOverTime(
  context: Context,
  schema: GraphQLSchema,
  kind: LinkedKind,
  args: LinkedArguments,
  window: WindowInput | null | undefined,
): Promise<readonly WindowRow[]> {
  const question = await readNetworkQuestion(context, kind, args, new Set());
  return networkWindows(context, schema, question, window);
}

/** Clusters, each named by the node with the strongest links. */
export function linkedClusters(
  { found }: NetworkAnswer,
  context: Context,
  first: number,
): readonly { readonly id: number; readonly size: number; readonly label: string }[] {
  if (found === null) return [];
  return clusterRows(found, checkFirst(first, context)).map(({ id, size, authors }) => ({
    id,
    size,
    label: authors(1)[0]?.name ?? `Cluster ${id}`,
  }));
}
