import type { ReadList } from '../api/index.js';
import { count } from './figures.js';

/** Reads on in a list that goes on. */
export function More({
  list,
  shown,
  of,
  unit,
}: {
  readonly list: Pick<ReadList<unknown>, 'hasMore' | 'isReading' | 'readMore'>;
  readonly shown: number;
  /** How many there are in all. */
  readonly of?: number | undefined;
  readonly unit: string;
}) {
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
