import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';

/** Whether a page was shown before this one: its heading then takes the focus, which a click has left behind. */
let hasShownPage = false;

/**
 * What each page is made in: its title, which the browser shows too, and what is below. Give it a `key` where
 * one page follows another of the same kind.
 */
export function Page({
  kind,
  title,
  lead,
  children,
}: {
  /** What the page shows, such as "Author". */
  readonly kind?: string;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
}) {
  const pathname = useLocation({ select: (location) => location.pathname });
  useEffect(() => {
    document.title = `${title} · Papergraph`;
  }, [title]);
  return (
    <article className="page">
      <header className="page-head">
        {kind !== undefined && <p className="kind">{kind}</p>}
        <Heading key={pathname}>{title}</Heading>
        {lead !== undefined && <div className="lead">{lead}</div>}
      </header>
      {children}
    </article>
  );
}

/** The heading of an address: another address has another, which takes the focus. */
function Heading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasShownPage) heading.current?.focus({ preventScroll: true });
    hasShownPage = true;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
