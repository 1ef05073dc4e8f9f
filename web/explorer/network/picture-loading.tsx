import type { ReactNode } from 'react';

/** Holds the place of a picture that is worked out; where it takes longer, it says why. */
export function PictureLoading(): ReactNode {
  return (
    <div className="picture-loading" role="status">
      <p>Working out who is linked with whom, and where each lies…</p>
      <p className="picture-loading-longer muted">
        A network that nobody has asked for since the last import is computed first. Thousands of
        nodes take some seconds.
      </p>
    </div>
  );
}
