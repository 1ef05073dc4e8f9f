import { PaperPairsDocument, type ReviewedPaperFragment, useList } from '../../api/index.js';
import { EvidenceOfPapers, PaperLine } from '../../parts/index.js';
import { Queue } from './queue.js';

/** Pairs of papers, the likeliest first. */
export function PaperQueue() {
  const list = useList(PaperPairsDocument, {}, ({ possibleDuplicates }) => possibleDuplicates);
  const pairs = list.pages
    .flatMap(({ nodes }) => nodes)
    .map(({ paper, other, evidence, vetoes }) => ({
      key: `${paper.id} ${other.id}`,
      question: 'Are these one paper?',
      left: <PaperSide paper={paper} />,
      right: <PaperSide paper={other} />,
      evidence: <EvidenceOfPapers evidence={evidence} vetoes={vetoes} />,
      same: {
        same: 'papers' as const,
        ids: [paper.id, other.id],
        said: 'The two are one paper now.',
      },
      apart: { apart: [paper.id, other.id] as const, said: 'The two stay two papers.' },
    }));
  return <Queue list={list} pairs={pairs} none="No two papers are left to compare." />;
}

/** An abstract as far as one needs to see whether it is the same. */
const SHOWN_OF_ABSTRACT = 400;

function PaperSide({ paper }: { readonly paper: ReviewedPaperFragment }) {
  const { abstract } = paper;
  return (
    <>
      <PaperLine paper={paper} />
      {abstract !== null && (
        <p className="snippet">
          {abstract.slice(0, SHOWN_OF_ABSTRACT)}
          {abstract.length > SHOWN_OF_ABSTRACT && '…'}
        </p>
      )}
      {paper.records.flatMap(({ places }) =>
        places.map(({ source, line }) => (
          <code key={`${source} ${line}`}>
            {source}:{line}{' '}
          </code>
        )),
      )}
    </>
  );
}
