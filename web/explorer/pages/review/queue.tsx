import { type ReactNode, useEffect, useState } from 'react';
import type { ReadList } from '../../api/index.js';
import { counted, DecisionBar, Empty, Failure, Loading, useDecisions } from '../../parts/index.js';
import { Pair } from './pair.js';
import type { PairToDecide } from './pair-to-decide.js';

/**
 * Pairs one by one, what was decided last, and those that were put off. Where no pair is left of what was
 * read, the list is read on.
 */
export function Queue({
  list,
  pairs,
  none,
}: {
  readonly list: Pick<ReadList<unknown>, 'failure' | 'hasMore' | 'isReading' | 'readMore'>;
  readonly pairs: readonly PairToDecide[];
  /** What is said where no pair is left. */
  readonly none: string;
}) {
  const decisions = useDecisions();
  const [putOff, setPutOff] = useState<ReadonlySet<string>>(new Set());
  const open = pairs.filter(({ key }) => !putOff.has(key));
  const [first] = open;
  useReading(list, first === undefined);
  return (
    <>
      <DecisionBar of={decisions} />
      {first !== undefined && (
        <Pair
          key={first.key}
          pair={first}
          place={`${counted(open.length, 'pair')} among what was read so far`}
          decisions={decisions}
          onLater={() => setPutOff(new Set([...putOff, first.key]))}
        />
      )}
      {first === undefined && <Rest list={list} none={none} />}
      {putOff.size > 0 && (
        <p className="actions muted">
          {counted(putOff.size, 'pair')} put off{' '}
          <button type="button" onClick={() => setPutOff(new Set())}>
            Look again
          </button>
        </p>
      )}
    </>
  );
}

function Rest({
  list: { failure, hasMore, readMore },
  none,
}: {
  readonly list: Pick<ReadList<unknown>, 'failure' | 'hasMore' | 'readMore'>;
  readonly none: string;
}): ReactNode {
  if (failure !== null) return <Failure error={failure} again={readMore} />;
  return hasMore ? <Loading /> : <Empty>{none}</Empty>;
}

/** Reads on while nothing is left; a failure waits for a person. */
function useReading(
  {
    failure,
    hasMore,
    isReading,
    readMore,
  }: Pick<ReadList<unknown>, 'failure' | 'hasMore' | 'isReading' | 'readMore'>,
  isEmpty: boolean,
): void {
  const isWanted = isEmpty && hasMore && !isReading && failure === null;
  useEffect(() => {
    if (isWanted) readMore();
  });
}
