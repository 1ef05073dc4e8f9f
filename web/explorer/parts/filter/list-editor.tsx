import type { ReactNode } from 'react';
import type { EditorParts } from './editor-parts.js';
import type { ValueSource } from './fields.js';
import { ValuePicker } from './value-picker.js';
import { formOf, LIST, TEXT } from './values.js';

type Parts = EditorParts & { readonly from: ValueSource };

/** Some values, of which a paper is one. */
export function ListEditor({ name, value, nameOf, onChange, from }: Parts): ReactNode {
  return (
    <Picked
      values={formOf(LIST, value) ?? []}
      called={(each) => nameOf(name, each)}
      from={from}
      onChange={(values) => onChange(values.length === 0 ? undefined : values)}
    />
  );
}

/** One value. */
export function ValueEditor({ name, value, nameOf, onChange, from }: Parts): ReactNode {
  const one = formOf(TEXT, value);
  return (
    <Picked
      values={one === null ? [] : [one]}
      called={(each) => nameOf(name, each)}
      from={from}
      onChange={(values) => onChange(values.at(-1))}
    />
  );
}

/** The values that were picked, each with a way to take it out, and a way to pick more. */
export function Picked({
  values,
  called,
  from,
  onChange,
}: {
  readonly values: readonly string[];
  readonly called: (value: string) => string;
  readonly from: ValueSource;
  readonly onChange: (values: readonly string[]) => void;
}): ReactNode {
  return (
    <div className="filter-fields">
      {values.length > 0 && (
        <ul className="chips" aria-label="Chosen">
          {values.map((value) => (
            <li key={value} className="chip">
              <span className="chip-text">{called(value)}</span>
              <button
                type="button"
                className="chip-remove"
                onClick={() => onChange(values.filter((each) => each !== value))}
              >
                <span aria-hidden="true">×</span>
                <span className="unseen">Leave out {called(value)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <ValuePicker
        from={from}
        without={values}
        onPick={(value) => onChange([...values.filter((each) => each !== value), value])}
      />
    </div>
  );
}
