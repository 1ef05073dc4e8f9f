import { type ReactNode, useId, useState } from 'react';
import { isFilter, type PaperFilter } from '../../api/index.js';

/** The filter as JSON, for what the form does not offer: filters in one another. */
export function JsonField({
  filter,
  unread,
  onChange,
}: {
  readonly filter: PaperFilter | null;
  readonly unread: string | undefined;
  readonly onChange: (filter: PaperFilter | null) => void;
}): ReactNode {
  const id = useId();
  const [fault, setFault] = useState(() => (unread === undefined ? null : faultOf(unread)));
  const send = (text: string) => {
    const read = readFilter(text);
    setFault(read === undefined ? faultOf(text) : null);
    if (read !== undefined) onChange(read);
  };
  return (
    <details className="filter-json" open={fault !== null || undefined}>
      <summary>Filter as JSON</summary>
      <form
        className="filter-fields"
        onSubmit={(event) => {
          event.preventDefault();
          send(String(new FormData(event.currentTarget).get('filter') ?? ''));
        }}
      >
        <label htmlFor={id} className="unseen">
          The filter as the API takes it
        </label>
        <textarea
          id={id}
          name="filter"
          rows={3}
          defaultValue={unread ?? (filter === null ? '' : JSON.stringify(filter))}
          placeholder={'{"or":[{"year":{"from":2015}},{"text":"cohort"}]}'}
          spellCheck={false}
          aria-invalid={fault !== null}
        />
        <button type="submit">Use this</button>
      </form>
      {fault !== null && (
        <p className="filter-refusal" role="alert">
          {fault}
        </p>
      )}
    </details>
  );
}

/** Null for no filter; undefined where the text is none. */
function readFilter(text: string): PaperFilter | null | undefined {
  if (text.trim() === '') return null;
  try {
    const read: unknown = JSON.parse(text);
    return isFilter(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** Why a text is no filter. */
function faultOf(text: string): string {
  try {
    JSON.parse(text);
    return 'A filter is an object, such as {"year":{"from":2015}}.';
  } catch (error) {
    return `This is not JSON: ${error instanceof Error ? error.message : String(error)}.`;
  }
}
