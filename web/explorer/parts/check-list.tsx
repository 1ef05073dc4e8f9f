import type { ReactNode } from 'react';

/** Rows of which some are chosen. */
export function CheckList({
  rows,
  chosen,
  onChoose,
}: {
  readonly rows: readonly { readonly key: string; readonly name: ReactNode }[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}) {
  const change = (key: string, isChosen: boolean) => {
    const others = [...chosen].filter((each) => each !== key);
    onChoose(new Set(isChosen ? [...others, key] : others));
  };
  return (
    <ul className="check-list">
      {rows.map(({ key, name }) => (
        <li key={key}>
          <label className="check">
            <input
              type="checkbox"
              checked={chosen.has(key)}
              onChange={({ target }) => change(key, target.checked)}
            />{' '}
            <span>{name}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
