import { Link } from '@tanstack/react-router';
import { AuthorCoauthorsDocument, useList } from '../../api/index.js';
import { AuthorLink, counted, Empty, More, Ranked, sinceFilter, years } from '../../parts/index.js';

/** Co-authors by shared papers; each number leads to these papers. */
export function Coauthors({
  id,
  since,
}: {
  readonly id: string;
  readonly since: number | undefined;
}) {
  const list = useList(
    AuthorCoauthorsDocument,
    { id, filter: sinceFilter(since) },
    ({ author }) => author?.coauthors,
  );
  const edges = list.pages.flatMap((page) => page.edges);
  if (edges.length === 0) return <Empty>Nobody signed a paper with this author.</Empty>;
  return (
    <>
      <Ranked
        unit="shared papers"
        rows={edges.map(({ node, paperCount, firstYear, lastYear }) => ({
          key: node.id,
          name: <AuthorLink author={node} />,
          count: paperCount,
          value: (
            <Link
              to="/authors/$id/with/$other"
              params={{ id, other: node.id }}
              search={{ since }}
              title={years(firstYear, lastYear)}
            >
              {counted(paperCount, 'paper')}
              <span className="unseen"> with {node.name}</span>
            </Link>
          ),
        }))}
      />
      <More list={list} shown={edges.length} of={list.pages[0]?.totalCount} unit="co-authors" />
    </>
  );
}
