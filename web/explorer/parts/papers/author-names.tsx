import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { count } from '../figures.js';

/** Who signed a paper, in order; of a long list the first, the last, and how many are between. */
export function AuthorNames({
  authorships,
  shown,
}: {
  readonly authorships: readonly {
    readonly position: number;
    readonly author: { readonly id: string; readonly name: string };
  }[];
  /** How many names at most. */
  readonly shown: number;
}) {
  const isCut = authorships.length > shown;
  const head = isCut ? authorships.slice(0, shown - 1) : authorships;
  const last = isCut ? authorships.at(-1) : undefined;
  return (
    <>
      {head.map(({ position, author }, index) => (
        <Fragment key={position}>
          {index > 0 && ', '}
          <AuthorLink author={author} />
        </Fragment>
      ))}
      {last && (
        <>
          {`, … ${count(authorships.length - shown)} more …, `}
          <AuthorLink author={last.author} />
        </>
      )}
    </>
  );
}

/** A name that leads to its page. */
export function AuthorLink({
  author: { id, name },
}: {
  readonly author: { readonly id: string; readonly name: string };
}) {
  return (
    <Link to="/authors/$id" params={{ id }}>
      {name}
    </Link>
  );
}
