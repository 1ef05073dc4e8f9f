import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Failure } from '../parts/index.js';
import type { Drawn } from './drawn.js';
import { mountPicture } from './mount-picture.js';
import type { Chosen, Picture } from './picture.js';
import { colourOf } from './question.js';
import type { ControlParts } from './view-parts.js';

/** What the colours of circles mean. */
const LEGENDS = {
  cluster: 'Clusters',
  year: 'Average year',
  institution: 'Institutions',
} as const;

/** The picture with its buttons and its legend. */
export function PictureFrame({
  search,
  change,
  drawn,
  label,
  children,
}: ControlParts & {
  readonly drawn: Drawn;
  readonly label: string;
  /** What stands below the legend. */
  readonly children: ReactNode;
}): ReactNode {
  const { node, link } = search;
  const picture = useRef<Picture | null>(null);
  const zoom = (factor: number) => picture.current?.zoom(factor);
  return (
    <figure className="network-picture">
      <Canvas
        picture={picture}
        drawn={drawn}
        chosen={{ node, link }}
        label={`A picture of ${label}`}
        change={change}
      />
      <p className="network-zoom">
        <button type="button" aria-label="Nearer" onClick={() => zoom(1.5)}>
          +
        </button>
        <button type="button" aria-label="Farther" onClick={() => zoom(1 / 1.5)}>
          −
        </button>
        <button type="button" onClick={() => zoom(0)}>
          All
        </button>
      </p>
      <figcaption>
        <p>{label}</p>
        <Legend drawn={drawn} title={LEGENDS[colourOf(search)]} />
        {children}
      </figcaption>
    </figure>
  );
}

function Canvas({
  picture,
  drawn,
  chosen,
  label,
  change,
}: Pick<ControlParts, 'change'> & {
  readonly picture: { current: Picture | null };
  readonly drawn: Drawn;
  readonly chosen: Chosen;
  readonly label: string;
}) {
  const place = useRef<HTMLDivElement>(null);
  const [mounted, setMounted] = useState<Picture | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    let isGone = false;
    let own: Picture | null = null;
    if (place.current === null) return;
    mountPicture(place.current, {
      onNode: (id) => change({ node: id, link: undefined }),
      onLink: (key) => change({ node: undefined, link: key }),
      onGround: () => change({ node: undefined, link: undefined }),
    }).then((made) => {
      own = made;
      if (isGone) made.end();
      else setMounted(made);
    }, setFailure);
    return () => {
      isGone = true;
      own?.end();
    };
  }, [change]);
  const { node, link } = chosen;
  useEffect(() => {
    picture.current = mounted;
    mounted?.show(drawn, { node, link });
  }, [picture, mounted, drawn, node, link]);
  if (failure !== null) return <Failure error={failure} />;
  return <div ref={place} className="network-canvas" role="img" aria-label={label} />;
}

function Legend({ drawn, title }: { readonly drawn: Drawn; readonly title: string }) {
  return (
    <ul className="network-legend" aria-label={title}>
      {drawn.legend.map(({ colour, text, line }) => (
        <li key={`${colour} ${text}`}>
          {line === undefined ? (
            <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
              <circle cx="5" cy="5" r="5" fill={colour} />
            </svg>
          ) : (
            <svg viewBox="0 0 24 10" width="24" height="10" aria-hidden="true">
              <line
                x2="24"
                y1="5"
                y2="5"
                stroke={colour}
                strokeWidth="3"
                strokeDasharray={line === 'dotted' ? '3 3' : undefined}
              />
            </svg>
          )}
          {text}
        </li>
      ))}
    </ul>
  );
}
