import { Link, Outlet, useMatch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BASE } from '../api/index.js';
import { Waiting } from '../parts/index.js';
import { DropAnywhere } from './drop-anywhere.js';
import { HeaderSearch } from './header-search.js';

/** What surrounds every page: the search, and the ways to the others. */
export function Shell(): ReactNode {
  const embedded = useMatch({ from: '/embed/network', shouldThrow: false });
  // A frame on another site's page has no ways to other views (`src/server/pages/explorer.ts`).
  if (embedded !== undefined) return <Embedded />;
  return (
    <>
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <header className="masthead">
        <Link to="/" className="brand" activeOptions={{ exact: true }}>
          Papergraph
        </Link>
        <HeaderSearch />
        <nav className="ways" aria-label="Pages">
          <Link to="/network">Network</Link>
          <Link to="/authors">Authors</Link>
          <Link to="/journals">Journals</Link>
          <Link to="/topics">Topics</Link>
          <Link to="/years">Years</Link>
          <Link to="/path">Path</Link>
          <Link to="/review">Who is who</Link>
          <Link to="/import">Import</Link>
          <a href={new URL('graphql', BASE).href}>Playground</a>
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        <Waiting>
          <Outlet />
        </Waiting>
      </main>
      <DropAnywhere />
      <footer className="footer">
        <Link to="/sources">Sources</Link>
        <Link to="/corpus">Corpus health</Link>
        <Link to="/decisions">Decisions</Link>
        <a href={new URL('docs/', BASE).href}>Documentation</a>
      </footer>
    </>
  );
}

function Embedded() {
  return (
    <main id="content" className="embedded">
      <Waiting>
        <Outlet />
      </Waiting>
    </main>
  );
}
