import { type ReactNode, useId } from 'react';
import { type NetworkSearch, networkSearch } from './search.js';

/** A number that is sent when the field is left or by Enter, and not with each digit. */
export function Amount({
  label,
  value,
  onChange,
  step = '1',
}: {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly step?: string;
}): ReactNode {
  const id = useId();
  return (
    <span className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        key={value}
        type="number"
        min={0}
        step={step}
        defaultValue={value}
        onBlur={({ target }) => onChange(target.value || undefined)}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') onChange(currentTarget.value || undefined);
        }}
      />
    </span>
  );
}

/** Values of fields as the address would give them; what is not allowed is left out. */
export function read(values: Readonly<Record<string, string | undefined>>): Partial<NetworkSearch> {
  const found: Partial<NetworkSearch> = networkSearch.parse(values);
  return { ...Object.fromEntries(Object.keys(values).map((name) => [name, undefined])), ...found };
}
