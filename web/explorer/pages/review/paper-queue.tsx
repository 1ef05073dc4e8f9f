import { useEffect, useState } from 'react';
import { PaperPairsDocument, type ReviewedPaperFragment, useList } from '../../api/index.js';
import {
  counted,
  Empty,
  EvidenceOfPapers,
  Loading,
  PaperLine,
  useDecisions,
} from '../../parts/index.js';
import { Pair } from './pair.js';

/** Pairs of papers, the likeliest first. */
export function PaperQueue() {
  const decisions = useDecisions();
  const [put, setPut] = useState<ReadonlySet<string>>(new Set());
  const list = useList(PaperPairsDocument, {}, ({ possibleDuplicates }) => possibleDuplicates);
  const pairs = list.pages
    .flatMap(({ nodes }) => nodes)
    .map((pair) => ({ ...pair, key: `${pair.paper.id} ${pair.other.id}` }))
    .filter(({ key }) => !put.has(key));
  const [first] = pairs;
  const { hasMore, isReading, readMore } = list;
  useEffect(() => {
    if (first === undefined && hasMore && !isReading) readMore();
  }, [first, hasMore, isReading, readMore]);
  if (first === undefined) {
    return hasMore ? <Loading /> : <Empty>No two papers are left to compare.</Empty>;
  }
  const { key, paper, other, evidence, vetoes } = first;
  const ids: [string, string] = [paper.id, other.id];
  return (
    <Pair
      key={key}
      place={`${counted(list.pages[0]?.totalCount ?? 0, 'pair')} to decide`}
      left={<PaperSide paper={paper} />}
      right={<PaperSide paper={other} />}
      evidence={<EvidenceOfPapers evidence={evidence} vetoes={vetoes} />}
      decisions={decisions}
      choices={{
        same: { same: 'papers', ids, said: 'The two are one paper now.' },
        apart: { apart: ids, said: 'The two stay two papers.' },
        later: () => setPut(new Set([...put, key])),
      }}
    />
  );
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
