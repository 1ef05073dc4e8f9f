import type { ReactNode } from 'react';

/** What is wider than a narrow window, moved inside of its own frame, by keys too. */
export function Scrolled({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it keys do not reach what is hidden.
    <section className="scrolled" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
