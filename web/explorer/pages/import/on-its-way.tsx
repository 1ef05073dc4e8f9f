import { bytesInWords } from './bytes.js';

/** How much of a file is sent, many times a second: nothing that is read out at each change. */
export function OnItsWay({
  name,
  bytes,
  of,
  onStop,
}: {
  readonly name: string;
  readonly bytes: number;
  readonly of: number;
  readonly onStop: () => void;
}) {
  return (
    <p className="actions">
      {name}: {bytesInWords(Math.min(bytes, of))} of {bytesInWords(of)}{' '}
      <progress value={bytes} max={Math.max(of, 1)} aria-label={`How much of ${name} is sent`} />{' '}
      <button type="button" onClick={onStop}>
        Stop
      </button>
    </p>
  );
}
