import type { PaperLineFragment, ReadList } from '../../api/index.js';
import { Empty } from '../empty.js';
import { More } from '../more.js';
import { PaperLine } from './paper-line.js';

/** A page of papers. */
interface PaperPage {
  readonly totalCount: number;
  readonly nodes: readonly PaperLineFragment[];
}

/** Papers as far as they were read, and the rest at a click. */
export function PaperList({ list }: { readonly list: ReadList<PaperPage> }) {
  const papers = list.pages.flatMap(({ nodes }) => nodes);
  if (papers.length === 0) return <Empty>No papers.</Empty>;
  return (
    <>
      <ol className="papers">
        {papers.map((paper) => (
          <li key={paper.id}>
            <PaperLine paper={paper} />
          </li>
        ))}
      </ol>
      <More list={list} shown={papers.length} of={list.pages[0]?.totalCount} unit="papers" />
    </>
  );
}
