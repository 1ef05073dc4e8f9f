import {
  type JournalRow,
  paperJournal,
  type Seen,
  type TopicRow,
  topicsOfPapers,
  wholeLists,
} from '../../graph/index.js';
import { compareTexts, groupBy } from '../../identity/index.js';
import { batched } from '../batched.js';
import { ask, type Context } from '../context.js';
import { authorById } from '../node-loaders.js';
import type { ClusterRow } from './cluster-rows.js';

/** Something that papers of a cluster have in common. */
export interface Counted<Row> {
  readonly node: Row;
  readonly paperCount: number;
}

const topics = batched<null, readonly TopicRow[]>(
  async (context, _args, ids) => {
    const groups = groupBy(await ask(context, topicsOfPapers(ids)), ({ paper }) => paper);
    return new Map([...groups].map(([paper, rows]) => [paper, rows.map(({ topic }) => topic)]));
  },
  () => [],
);

const journals = batched<null, readonly Seen<JournalRow>[]>(
  async (context, _args, ids) => {
    const rows = await ask(context, wholeLists(paperJournal, ids));
    return new Map(
      rows.map(({ parent, row }) => [parent, row.journal === undefined ? [] : [row.journal]]),
    );
  },
  () => [],
);

/** The topics of a cluster's papers, most papers first. */
export async function topicsOfCluster(
  context: Context,
  cluster: ClusterRow,
): Promise<readonly Counted<TopicRow>[]> {
  return count(await Promise.all(cluster.paperIds().map((id) => topics(context, null, id))));
}

/** The journals of a cluster's papers, most papers first. */
export async function journalsOfCluster(
  context: Context,
  cluster: ClusterRow,
): Promise<readonly Counted<Seen<JournalRow>>[]> {
  return count(await Promise.all(cluster.paperIds().map((id) => journals(context, null, id))));
}

function count<Row extends { readonly id: string }>(
  papers: readonly (readonly Row[])[],
): readonly Counted<Row>[] {
  const counts = new Map<string, { node: Row; paperCount: number }>();
  for (const node of papers.flat()) {
    const known = counts.get(node.id);
    if (known === undefined) counts.set(node.id, { node, paperCount: 1 });
    else known.paperCount += 1;
  }
  return [...counts.values()].sort(
    (a, b) => b.paperCount - a.paperCount || compareTexts(a.node.id, b.node.id),
  );
}

const TOPICS_IN_LABEL = 3;

/**
 * Names a cluster by the topics that stand out in it: papers of the cluster, times their share of
 * all papers about the topic. Without topics it is named by its strongest author.
 */
export async function labelOfCluster(context: Context, cluster: ClusterRow): Promise<string> {
  const counted = await topicsOfCluster(context, cluster);
  const weight = ({ node, paperCount }: Counted<TopicRow>) =>
    paperCount ** 2 / Math.max(node.paperCount, paperCount);
  const labels = [...counted]
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, TOPICS_IN_LABEL)
    .map(({ node }) => node.label);
  if (labels.length > 0) return labels.join(', ');
  const [strongest] = cluster.nodes(1);
  const author = strongest === undefined ? null : await authorById(context, null, strongest.id);
  return author?.name ?? `Cluster ${cluster.id}`;
}
