import { type ReactNode, useId } from 'react';

/** A choice with its label above. */
export function LabelledSelect({
  label,
  name,
  value,
  choices,
  onChange,
}: {
  readonly label: string;
  /** Of a field in a form, which is sent with it. */
  readonly name?: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, text: string])[];
  /** Where given, each choice is told at once. */
  readonly onChange?: (value: string) => void;
}): ReactNode {
  const id = useId();
  const options = choices.map(([each, text]) => (
    <option key={each} value={each}>
      {text}
    </option>
  ));
  return (
    <span className="field">
      <label htmlFor={id}>{label}</label>
      {onChange === undefined ? (
        <select id={id} name={name} defaultValue={value}>
          {options}
        </select>
      ) : (
        <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
          {options}
        </select>
      )}
    </span>
  );
}
