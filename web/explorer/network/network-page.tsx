import type { ReactNode } from 'react';
import { Page } from '../parts/index.js';

/** Who works with whom, as a picture and as a table. */
export function NetworkPage(): ReactNode {
  return (
    <Page kind="Network" title="Who works with whom">
      <p>The picture is not drawn yet. The tables of the author pages have its links.</p>
    </Page>
  );
}
