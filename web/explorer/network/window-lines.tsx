import type { ReactNode } from 'react';
import type { WindowFiguresFragment } from '../api/index.js';
import { Scrolled } from '../parts/index.js';
import { shown } from './shown.js';
import type { Windows } from './window-question.js';

/** The figures that are drawn, in their order. */
const FIGURES = {
  papers: 'Papers',
  nodes: 'Nodes',
  newcomers: 'Nodes never seen before',
  links: 'Links',
  newLinks: 'New links',
  lostLinks: 'Lost links',
  averageDegree: 'Links of a node',
  density: 'Density',
  transitivity: 'Closed triples',
  largestComponent: 'Nodes of the largest part',
} as const satisfies Partial<Record<keyof WindowFiguresFragment, string>>;

type FigureName = keyof typeof FIGURES;

function figureNames(): readonly FigureName[] {
  return Object.keys(FIGURES).filter((name): name is FigureName => Object.hasOwn(FIGURES, name));
}

/** Each figure as a line, and all of them as a table. */
export function WindowLines({ windows }: { readonly windows: Windows }): ReactNode {
  return (
    <>
      <div className="window-lines">
        {figureNames().map((name) => (
          <Line key={name} title={FIGURES[name]} windows={windows} name={name} />
        ))}
      </div>
      <details>
        <summary>These figures as a table</summary>
        <WindowTable windows={windows} />
      </details>
    </>
  );
}

const [WIDTH, HEIGHT, MARGIN] = [220, 70, 4];

/** One figure through the windows. */
function Line({
  title,
  windows,
  name,
}: {
  readonly title: string;
  readonly windows: Windows;
  readonly name: FigureName;
}) {
  const values = windows.map((window) => window[name]);
  const most = values.reduce((largest, value) => Math.max(largest, value), 0);
  const points = windows.map((window, place) => ({
    window,
    x: MARGIN + ((WIDTH - 2 * MARGIN) * place) / (windows.length - 1),
    y: HEIGHT - MARGIN - ((HEIGHT - 2 * MARGIN) * window[name]) / (most || 1),
  }));
  const [first, last] = [values[0] ?? 0, values.at(-1) ?? 0];
  return (
    <figure className="window-line">
      <figcaption>
        {title} <span className="muted">up to {shown(most)}</span>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${title}: from ${shown(first)} to ${shown(last)}, at most ${shown(most)}. The table has every window.`}
      >
        <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {points.map(({ window, x, y }) => (
          <circle key={window.from} cx={x} cy={y} r="3">
            <title>{`${span(window)}: ${shown(window[name])}`}</title>
          </circle>
        ))}
      </svg>
      <p className="bars-scale">
        <span>{windows[0]?.from}</span>
        <span>{windows.at(-1)?.to}</span>
      </p>
    </figure>
  );
}

function WindowTable({ windows }: { readonly windows: Windows }) {
  return (
    <Scrolled label="Figures of each window">
      <table>
        <thead>
          <tr>
            <th scope="col">Years</th>
            {figureNames().map((name) => (
              <th key={name} scope="col" className="number">
                {FIGURES[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {windows.map((window) => (
            <tr key={window.from}>
              <th scope="row">{span(window)}</th>
              {figureNames().map((name) => (
                <td key={name} className="number">
                  {shown(window[name])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

function span({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? String(from) : `${from}–${to}`;
}
