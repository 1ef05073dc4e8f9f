import { isListed, type TouchedNodes } from './statement.js';

/** What changes did to the nodes that are listed, up to a mark. */
export interface TouchedSince {
  /** Tells these changes from later ones; it is to be given the next time. */
  readonly mark: string;
  /** What they touched since the mark that was given; null where it is not known, and all may have changed. */
  readonly touched: readonly TouchedNodes[] | null;
}

/** In the place of an id: all nodes of the label. */
const ALL = '*';

/** Touched nodes as lines of text, `Paper P1`, which a graph can hold. */
export function linesOf(touched: readonly TouchedNodes[], mostIds: number): readonly string[] {
  const count = touched.reduce((sum, { ids }) => sum + (ids === 'all' ? 1 : ids.length), 0);
  const lines = touched.flatMap(({ label, ids }) =>
    (ids === 'all' || count > mostIds ? [ALL] : ids).map((id) => `${label} ${id}`),
  );
  return [...new Set(lines)];
}

/** Reads {@link linesOf} back. */
export function touchedIn(lines: readonly string[]): readonly TouchedNodes[] {
  return lines.flatMap((line) => {
    const [label = '', id = ''] = line.split(' ');
    return isListed(label) ? [{ label, ids: id === ALL ? ('all' as const) : [id] }] : [];
  });
}
