import { type ReactNode, useId, useState } from 'react';
import type { PaperFilter } from '../../api/index.js';
import { counted } from '../figures.js';
import { type Chip, Chips } from './chips.js';
import { givenFields, inWords, withoutSingles, withValue } from './conditions.js';
import { FieldEditor } from './field-editor.js';
import { FIELDS, type FieldName, isFieldName, OFFERED } from './fields.js';
import { JsonField } from './json-field.js';
import { useNames } from './use-choices.js';
import { type Selected, useCount } from './use-count.js';

/**
 * The API's filter of papers, built without writing it: a chip for each condition, a form for each field,
 * and what the API says of it beside the field that it is about.
 */
export function FilterForm({
  filter,
  unread,
  onChange,
}: {
  readonly filter: PaperFilter | null;
  /** What an address gives that is no filter; it is shown to be put right. */
  readonly unread?: string | undefined;
  /** Gets null where nothing is left. */
  readonly onChange: (filter: PaperFilter | null) => void;
}): ReactNode {
  const shown = withoutSingles(filter ?? {});
  const [open, setOpen] = useState<FieldName | null>(null);
  const selected = useCount(shown);
  const nameOf = useNames(shown);
  const set = (name: string, value: unknown) => {
    const changed = withValue(shown, name, value);
    onChange(givenFields(changed).length === 0 ? null : changed);
  };
  const remove = (name: string) => {
    if (name === open) setOpen(null);
    set(name, undefined);
  };
  const chips = givenFields(shown).map((name): Chip => {
    const isOpened = isFieldName(name) && OFFERED.includes(name);
    return {
      name,
      text: inWords(shown, name, nameOf),
      refusal: selected.field === name ? selected.refusal : null,
      open: isOpened ? () => setOpen(name) : null,
      remove: () => remove(name),
    };
  });
  return (
    <section className="filter" aria-label="Filter of papers">
      <div className="filter-line">
        <Chips chips={chips} />
        <AddField onAdd={setOpen} />
        <Outcome selected={selected} isFiltered={chips.length > 0} />
      </div>
      {open !== null && (
        <FieldEditor
          key={open}
          name={open}
          filter={shown}
          nameOf={nameOf}
          refusal={selected.field === open ? selected.refusal : null}
          onChange={(value) => set(open, value)}
          onClose={() => setOpen(null)}
        />
      )}
      <JsonField
        key={unread ?? JSON.stringify(filter)}
        filter={filter}
        unread={unread}
        onChange={onChange}
      />
    </section>
  );
}

function AddField({ onAdd }: { readonly onAdd: (name: FieldName) => void }) {
  const id = useId();
  return (
    <span>
      <label htmlFor={id} className="unseen">
        Add a condition
      </label>
      <select
        id={id}
        value=""
        onChange={({ target: { value } }) => {
          if (isFieldName(value)) onAdd(value);
        }}
      >
        <option value="">Filter by…</option>
        {OFFERED.map((name) => (
          <option key={name} value={name}>
            {FIELDS[name].label}
          </option>
        ))}
      </select>
    </span>
  );
}

/** How many papers are left, or why the API takes the filter for none where no field is to blame. */
function Outcome({
  selected: { papers, refusal, field },
  isFiltered,
}: {
  readonly selected: Selected;
  readonly isFiltered: boolean;
}) {
  if (refusal !== null && field === null) {
    return (
      <p className="filter-refusal" role="alert">
        {refusal}
      </p>
    );
  }
  return (
    <p className="muted" role="status">
      {isFiltered && papers !== null && `${counted(papers, 'paper')} left`}
    </p>
  );
}
