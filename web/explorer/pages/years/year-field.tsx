import { useId } from 'react';

/** A year, or none. It counts when one leaves the field or presses Enter. */
export function YearField({
  label,
  year,
  onChange,
}: {
  readonly label: string;
  readonly year: number | undefined;
  readonly onChange: (year: number | undefined) => void;
}) {
  const id = useId();
  const send = (text: string) => onChange(text === '' ? undefined : Number(text));
  return (
    <span className="since">
      <label htmlFor={id}>{label}</label>{' '}
      <input
        key={year}
        id={id}
        type="number"
        min={1}
        max={9999}
        defaultValue={year ?? ''}
        onBlur={({ target }) => {
          if (target.value !== String(year ?? '')) send(target.value);
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') send(currentTarget.value);
        }}
      />
    </span>
  );
}
