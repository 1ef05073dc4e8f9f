import { PaperPairsDocument, useList } from '../../api/index.js';
import { EvidenceOfPapers, PaperSide } from '../../parts/index.js';
import { Queue } from './queue.js';

/** Pairs of papers, the likeliest first. */
export function PaperQueue() {
  const list = useList(PaperPairsDocument, {}, ({ possibleDuplicates }) => possibleDuplicates);
  const pairs = list.pages
    .flatMap(({ nodes }) => nodes)
    .map(({ paper, other, evidence, vetoes }) => ({
      key: `${paper.id} ${other.id}`,
      question: 'Are these one paper?',
      left: <PaperSide id={paper.id} />,
      right: <PaperSide id={other.id} />,
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
