import { useId } from 'react';

/** What stands in the field until a person writes something else. */
export const USUAL_REASON = 'Compared side by side';

/** Why something is decided, which is kept with the decision. */
export function ReasonField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (reason: string) => void;
}) {
  const id = useId();
  return (
    <span className="reason">
      <label htmlFor={id} className="field-label">
        Reason, kept with the decision
      </label>
      <input
        id={id}
        value={value}
        maxLength={500}
        onChange={({ target }) => onChange(target.value)}
      />
    </span>
  );
}
