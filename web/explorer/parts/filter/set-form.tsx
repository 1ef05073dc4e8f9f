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

/** The text of a field of a form, without blanks around. */
export function textIn(texts: FormData, name: string): string {
  const text = texts.get(name);
  return typeof text === 'string' ? text.trim() : '';
}
