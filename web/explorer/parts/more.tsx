import type { ReadList } from '../api/index.js';
import { Failure } from './failure.js';
import { count } from './figures.js';

/** Reads on in a list that goes on. */
export function More({
  list,
  shown,
  of,
  unit,
}: {
  readonly list: Pick<ReadList<unknown>, 'failure' | 'hasMore' | 'isReading' | 'readMore'>;
  readonly shown: number;
  /** How many there are in all. */
  readonly of?: number | undefined;
  readonly unit: string;
}) {
  if (list.failure !== null) return <Failure error={list.failure} again={list.readMore} />;
  if (!list.hasMore) return null;
  return (
    <p className="more">
      <button type="button" onClick={list.readMore} disabled={list.isReading}>
        {list.isReading ? 'Loading…' : `More ${unit}`}
      </button>
      <span className="muted">
        {count(shown)}
        {of !== undefined && ` of ${count(of)}`}
      </span>
    </p>
  );
}
