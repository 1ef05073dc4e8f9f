import { type ReactNode, useId } from 'react';
import { LabelledSelect } from '../labelled-select.js';
import type { EditorParts } from './editor-parts.js';
import { FIELDS } from './fields.js';
import { FLAG, formOf, LIST, TEXT } from './values.js';

type Names = Readonly<Record<string, string>>;

/** Some of a few values. */
export function NamesEditor({
  value,
  onChange,
  names,
}: EditorParts & { readonly names: Names }): ReactNode {
  const id = useId();
  const chosen = formOf(LIST, value) ?? [];
  const toggle = (name: string) => {
    const left = chosen.filter((each) => each !== name);
    const changed = left.length < chosen.length ? left : [...left, name];
    onChange(changed.length === 0 ? undefined : changed);
  };
  return (
    <div className="filter-fields">
      {Object.entries(names).map(([name, text]) => (
        <span key={name} className="check">
          <input
            id={`${id}${name}`}
            type="checkbox"
            checked={chosen.includes(name)}
            onChange={() => toggle(name)}
          />
          <label htmlFor={`${id}${name}`}>{text}</label>
        </span>
      ))}
    </div>
  );
}

/** One of a few values. */
export function NameEditor({
  name,
  value,
  onChange,
  names,
}: EditorParts & { readonly names: Names }): ReactNode {
  return (
    <LabelledSelect
      label={FIELDS[name].label}
      value={formOf(TEXT, value) ?? ''}
      choices={[['', 'any'], ...Object.entries(names)]}
      onChange={(chosen) => onChange(chosen || undefined)}
    />
  );
}

/** Yes or no. */
export function FlagEditor({
  name,
  value,
  onChange,
  yes,
  no,
}: EditorParts & { readonly yes: string; readonly no: string }): ReactNode {
  const flag = formOf(FLAG, value);
  return (
    <LabelledSelect
      label={FIELDS[name].label}
      value={flag === null ? '' : String(flag)}
      choices={[
        ['', 'either'],
        ['true', yes],
        ['false', no],
      ]}
      onChange={(chosen) => onChange(chosen === '' ? undefined : chosen === 'true')}
    />
  );
}
