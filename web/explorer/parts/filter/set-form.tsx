import { type ReactNode, useId } from 'react';

/** Fields that are sent together, by Enter or the button. */
export function SetForm({
  onSend,
  children,
}: {
  readonly onSend: (texts: FormData) => void;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <form
      className="filter-fields"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(new FormData(event.currentTarget));
      }}
    >
      {children}
      <button type="submit">Set</button>
    </form>
  );
}

/** A field with its label above. */
export function LabelledInput({
  label,
  name,
  value,
  type = 'text',
  placeholder,
}: {
  readonly label: string;
  readonly name: string;
  readonly value: string | number | null | undefined;
  readonly type?: 'number' | 'text';
  readonly placeholder?: string;
}): ReactNode {
  const id = useId();
  return (
    <span className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={type}
        defaultValue={value ?? ''}
        placeholder={placeholder}
        spellCheck={false}
      />
    </span>
  );
}

/** A choice with its label above. */
export function LabelledSelect({
  label,
  name,
  value,
  choices,
  onChange,
}: {
  readonly label: string;
  readonly name?: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, text: string])[];
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

/** The text of a field of a form, without blanks around. */
export function textIn(texts: FormData, name: string): string {
  const text = texts.get(name);
  return typeof text === 'string' ? text.trim() : '';
}
