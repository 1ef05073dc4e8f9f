import { useId, useState } from 'react';

/** A field whose words a list is narrowed to; it is sent by Enter or its button. */
export function NameFilter({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (text: string | undefined) => void;
}) {
  const id = useId();
  const [text, setText] = useState(value ?? '');
  return (
    <search aria-label={label}>
      <form
        className="name-filter"
        onSubmit={(event) => {
          event.preventDefault();
          onChange(text.trim() || undefined);
        }}
      >
        <label htmlFor={id} className="field-label">
          {label}
        </label>
        <input
          id={id}
          type="search"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <button type="submit">Show</button>
      </form>
    </search>
  );
}
