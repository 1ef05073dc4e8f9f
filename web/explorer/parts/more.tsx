import type { ReadList } from '../api/index.js';
import { Failure } from './failure.js';
import { count } from './figures.js';

/** A longer list is narrowed, or had as a file. */
const MOST_AT_ONCE = 5_000;

/** Reads on in a list that goes on: a page more, or the rest, so that the browser’s search finds all. */
export function More({
  list,
  shown,
  of,
  unit,
}: {
  readonly list: Pick<
    ReadList<unknown>,
    'failure' | 'hasMore' | 'isReading' | 'readMore' | 'readAll'
  >;
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
      {of !== undefined && of <= MOST_AT_ONCE && !list.isReading && (
        <button type="button" className="plain" onClick={list.readAll}>
          All {count(of)}
          <span className="unseen"> {unit}</span>
        </button>
      )}
      <span className="muted" role="status">
        {count(shown)}
        {of !== undefined && ` of ${count(of)}`}
      </span>
    </p>
  );
}
