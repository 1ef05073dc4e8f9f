import type { ReactNode } from 'react';

/** What stands where there is nothing, and what to do then. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <p className="empty">{children}</p>;
}
