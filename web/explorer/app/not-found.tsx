import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../parts/index.js';

/** What an address shows that the explorer does not know. */
export function NotFound(): ReactNode {
  return (
    <Page title="There is no such page">
      <p>
        Search above for what you were after, or go to the <Link to="/">start page</Link>.
      </p>
    </Page>
  );
}
