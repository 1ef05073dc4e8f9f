import { type ReactNode, useState } from 'react';
import { LabelledSelect } from '../labelled-select.js';
import type { EditorParts } from './editor-parts.js';
import type { ValueSource } from './fields.js';
import { Picked } from './list-editor.js';
import { CHOICE, formOf, MODES, type Mode } from './values.js';

/** Some values, and whether a paper has any, all or none of them. */
export function ChoiceEditor({
  name,
  value,
  nameOf,
  onChange,
  from,
}: EditorParts & { readonly from: ValueSource }): ReactNode {
  const choice = formOf(CHOICE, value) ?? {};
  const modes = Object.keys(MODES).filter(isMode);
  const [mode, setMode] = useState<Mode>(
    () => modes.find((each) => (choice[each] ?? []).length > 0) ?? 'any',
  );
  const set = (values: readonly string[]) => {
    const changed = { ...choice, [mode]: values };
    const given = modes.flatMap((each) => {
      const list = changed[each] ?? [];
      return list.length === 0 ? [] : [[each, list] as const];
    });
    onChange(given.length === 0 ? undefined : Object.fromEntries(given));
  };
  return (
    <div className="filter-fields">
      <LabelledSelect
        label="A paper has"
        value={mode}
        choices={Object.entries(MODES)}
        onChange={(chosen) => isMode(chosen) && setMode(chosen)}
      />
      <Picked
        values={choice[mode] ?? []}
        called={(each) => nameOf(name, each)}
        from={from}
        onChange={set}
      />
    </div>
  );
}

function isMode(text: string): text is Mode {
  return Object.hasOwn(MODES, text);
}
