import { useState } from 'react';
import { CheckList } from '../../../parts/index.js';
import type { Identified } from './identified.js';
import type { Part } from './part.js';

/** Gives some forms of a name to an author of their own. */
export function SplitNames({
  author,
  split,
  isBusy,
}: {
  readonly author: Identified;
  readonly split: (part: Part) => void;
  readonly isBusy: boolean;
}) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const names = [...chosen].filter((name) => author.variants.includes(name));
  const staying = author.variants.filter((name) => !chosen.has(name));
  const goes = names.map((name) => `“${name}”`).join(', ');
  return (
    <fieldset className="split-part">
      <legend>By names: which are another person’s?</legend>
      <CheckList
        rows={author.variants.map((name) => ({ key: name, name }))}
        chosen={chosen}
        onChoose={setChosen}
      />
      <p role="status">
        {names.length > 0 &&
          (staying.length === 0
            ? 'Leave at least one form of the name here.'
            : `${goes} would be an author of ${names.length === 1 ? 'its' : 'their'} own, with the papers that are signed so.`)}
      </p>
      <button
        type="button"
        className="main"
        disabled={isBusy || names.length === 0 || staying.length === 0}
        onClick={() =>
          split({ names, said: `${goes} is an author apart from ${author.name} now.` })
        }
      >
        Split by names
      </button>
    </fieldset>
  );
}
