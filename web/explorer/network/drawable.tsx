import type { ReactNode } from 'react';
import { count, counted, Empty } from '../parts/index.js';
import { KINDS } from './kinds.js';
import { kindOf } from './question.js';
import type { ViewParts } from './view-parts.js';

/** So many are drawn in a second, and read. */
const FEWER = 1_000;

/** What is below is shown where there is something to draw; else why not, and what can be done. */
export function Drawable({
  network: { nodes },
  search,
  change,
  children,
}: ViewParts & { readonly children: ReactNode }): ReactNode {
  if (nodes.length === 0) {
    const { many } = KINDS[kindOf(search)];
    return (
      <Empty>
        No {many} are linked here. Take back an option or the filter; papers with more members than
        the cap make no links.
      </Empty>
    );
  }
  if (nodes.some(({ position }) => position !== null)) return children;
  return (
    <div className="large-first">
      <p>{counted(nodes.length, 'node')} are too many to be drawn.</p>
      <p className="actions">
        <button type="button" onClick={() => change({ top: FEWER })}>
          Draw the {count(FEWER)} with the strongest links
        </button>
        <button type="button" onClick={() => change({ minPapers: 5 })}>
          Draw those with at least 5 papers
        </button>
      </p>
    </div>
  );
}
