import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode, Suspense, useId } from 'react';
import { Failure } from './failure.js';

/** A part of a page with its heading; what it waits for and what fails in it leaves the rest as it is. */
export function Section({
  title,
  aside,
  id,
  children,
}: {
  readonly title: string;
  /** What stands beside the heading, such as a choice. */
  readonly aside?: ReactNode;
  /** By which a link of the page leads here. */
  readonly id?: string;
  readonly children: ReactNode;
}) {
  const heading = useId();
  return (
    <section
      className="section"
      id={id}
      tabIndex={id === undefined ? undefined : -1}
      aria-labelledby={heading}
    >
      <header className="section-head">
        <h2 id={heading}>{title}</h2>
        {aside}
      </header>
      <Waiting>{children}</Waiting>
    </section>
  );
}

/** Shows that something is on its way, and why it did not come. */
export function Waiting({ children }: { readonly children: ReactNode }) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <FailureBoundary reset={reset}>
          <Suspense fallback={<Loading />}>{children}</Suspense>
        </FailureBoundary>
      )}
    </QueryErrorResetBoundary>
  );
}

/** A calm line: most answers are there before one has read it. */
export function Loading() {
  return (
    <p className="loading" role="status">
      Loading…
    </p>
  );
}

/** React has no hook for this. */
class FailureBoundary extends Component<
  { readonly reset: () => void; readonly children: ReactNode },
  { readonly error: unknown }
> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    const again = () => {
      this.props.reset();
      this.setState({ error: null });
    };
    return <Failure error={this.state.error} again={again} />;
  }
}
