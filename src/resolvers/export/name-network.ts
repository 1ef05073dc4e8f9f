import { setImmediate } from 'node:timers/promises';
import type { GraphQLSchema } from 'graphql';
import { authorNames } from '../../graph/index.js';
import { type MemberKind, type NetworkView, viewNetwork } from '../../network/index.js';
import { ask, type Context } from '../context.js';
import {
  clusterRows,
  type FoundNetwork,
  inStatements,
  institutionsOf,
  labelOfCluster,
} from '../network/index.js';

/** Labels cost a look at a hundred papers a cluster; smaller clusters keep their number. */
const LABELLED_CLUSTERS = 20;

/** A network with the names of its nodes and clusters, ready for the writers of files. */
export async function nameNetwork(
  context: Context,
  schema: GraphQLSchema,
  kind: MemberKind,
  found: FoundNetwork,
  { hasInstitutions }: { readonly hasInstitutions: boolean },
): Promise<NetworkView> {
  const { table, analysis } = found;
  const { network, clustering, layout, centralities } = analysis;
  const ids = Array.from(network.nodes.members, (member) => table.members[member] ?? '');
  const names = kind === 'AUTHOR' ? await namesOfAuthors(context, ids) : namesOfOthers(found, ids);
  const labels = await labelsOfClusters(context, kind, found, names);
  const institutions = hasInstitutions
    ? await institutionsOf(context, schema, found, [...ids.keys()])
    : null;
  return viewNetwork({
    kind,
    network,
    members: table.members,
    labelOf: (id) => names.get(id) ?? id,
    urlOf: (id) => (kind === 'AUTHOR' ? linkTo(context, id) : null),
    clustering,
    layout,
    clusterLabelOf: (cluster) => labels[cluster] ?? `Cluster ${cluster + 1}`,
    centralities,
    ...(institutions !== null && { institutionOf: (node) => institutions[node]?.name ?? null }),
  });
}

async function namesOfAuthors(
  context: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const some of inStatements(ids)) {
    for (const { id, name } of await ask(context, authorNames(some))) names.set(id, name);
  }
  return names;
}

function namesOfOthers(
  { analysis, names }: FoundNetwork,
  ids: readonly string[],
): ReadonlyMap<string, string> {
  const { members } = analysis.network.nodes;
  return new Map(ids.map((id, node) => [id, names?.[members[node] ?? -1] ?? id]));
}

/** Authors' clusters by their topics, those of places and topics by the strongest. */
async function labelsOfClusters(
  context: Context,
  kind: MemberKind,
  found: FoundNetwork,
  names: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const { network, clusters } = found.analysis;
  if (kind === 'AUTHOR') {
    const rows = clusterRows(found).slice(0, LABELLED_CLUSTERS);
    for (const row of rows) {
      // Kept by the row: a large cluster takes some milliseconds, and others have their turn between two.
      row.paperIds();
      await setImmediate();
    }
    return Promise.all(rows.map((row) => labelOfCluster(context, row)));
  }
  return clusters.map(({ nodes }) => {
    const [strongest] = nodes;
    const member = network.nodes.members[strongest ?? -1] ?? -1;
    return names.get(found.table.members[member] ?? '') ?? '';
  });
}

/** Opens the author's papers in the playground; without an address of the server there is no link. */
function linkTo({ baseUrl }: Context, author: string): string | null {
  if (baseUrl === null) return null;
  const query = `{author(id:"${author}"){name paperCount papers{nodes{title year doi}}}}`;
  return `${baseUrl}/graphql?query=${encodeURIComponent(query)}`;
}
