import { Link } from '@tanstack/react-router';
import { Empty } from './empty.js';
import { AuthorLink } from './papers/index.js';
import { Ranked } from './ranked.js';

/** A row of a list of the API that counts the papers which connect two nodes. */
interface Weighted<Node> {
  readonly paperCount: number;
  readonly node: Node;
}

/** Authors by papers, each leading to her page. */
export function AuthorRanks({
  edges,
}: {
  readonly edges: readonly Weighted<{ readonly id: string; readonly name: string }>[];
}) {
  if (edges.length === 0) return <Empty>No authors are known.</Empty>;
  const rows = edges.map(({ node, paperCount }) => ({
    key: node.id,
    name: <AuthorLink author={node} />,
    count: paperCount,
  }));
  return <Ranked rows={rows} unit="papers" />;
}

/** Journals by papers, each leading to its page. */
export function JournalRanks({
  edges,
}: {
  readonly edges: readonly Weighted<{ readonly id: string; readonly title: string }>[];
}) {
  if (edges.length === 0) return <Empty>No journals are known.</Empty>;
  const rows = edges.map(({ node: { id, title }, paperCount }) => ({
    key: id,
    name: (
      <Link to="/journals/$id" params={{ id }}>
        {title}
      </Link>
    ),
    count: paperCount,
  }));
  return <Ranked rows={rows} unit="papers" />;
}

/** Topics by papers, each leading to its page. */
export function TopicRanks({
  edges,
}: {
  readonly edges: readonly Weighted<{ readonly id: string; readonly label: string }>[];
}) {
  if (edges.length === 0) return <Empty>No topics are known.</Empty>;
  const rows = edges.map(({ node: { id, label }, paperCount }) => ({
    key: id,
    name: (
      <Link to="/topics/$id" params={{ id }}>
        {label}
      </Link>
    ),
    count: paperCount,
  }));
  return <Ranked rows={rows} unit="papers" />;
}
