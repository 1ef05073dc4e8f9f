import { toFailure } from '../api/index.js';

/** Why something is not there, in the API's own words, with its code for who reports it. */
export function Failure({
  error,
  again,
}: {
  readonly error: unknown;
  /** Tries once more. */
  readonly again?: () => void;
}) {
  const { message, code } = toFailure(error);
  return (
    <div className="failure" role="alert">
      <p>{message}</p>
      <p className="failure-foot">
        {code !== null && <code>{code}</code>}
        {again !== undefined && (
          <button type="button" onClick={again}>
            Try again
          </button>
        )}
      </p>
    </div>
  );
}
