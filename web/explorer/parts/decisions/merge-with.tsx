import { type ReactNode, useState } from 'react';
import type { SearchType } from '../../api/index.js';
import { Finder, idOf } from '../finder/index.js';

/** A node as a decision names it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Finds by its name what a node is to be merged with, and then compares the two. */
export function MergeWith({
  own,
  type,
  label,
  placeholder,
  children,
}: {
  /** The id of the node itself, which is not offered. */
  readonly own: string;
  readonly type: SearchType;
  readonly label: string;
  readonly placeholder: string;
  /** The comparison with what was found. */
  readonly children: (other: Named, close: () => void) => ReactNode;
}) {
  const [chosen, setChosen] = useState<Named | null>(null);
  return (
    <>
      <div className="merge-with">
        <Finder
          label={label}
          placeholder={placeholder}
          types={[type]}
          except={own}
          isLabelShown
          onChoose={(found) => setChosen({ id: idOf(found), name: found.label })}
        />
      </div>
      {chosen !== null && children(chosen, () => setChosen(null))}
    </>
  );
}
