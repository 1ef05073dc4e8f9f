import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ask } from './api-fetcher.js';
import { examples } from './examples.js';
import { openLinksOfThisPage } from './links-of-page.js';
import { openingOf } from './opening.js';
import type { OwnGraph } from './own-graph.js';
import { Playground } from './playground.js';
import { readOwnGraph } from './read-own-graph.js';

/** A server that has just started, or is busy, may take seconds; else it is some tenths of one. */
const TIMEOUT_MS = 10_000;

const root = document.getElementById('playground');
if (root) void open(root);

async function open(root: HTMLElement): Promise<void> {
  openLinksOfThisPage();
  const opening = openingOf(examples, await lookAtGraph());
  createRoot(root).render(
    <StrictMode>
      <h1 className="papergraph-heading">Papergraph playground</h1>
      <Playground opening={opening} />
    </StrictMode>,
  );
}

/** What the loaded graph has; null where the examples stay as they are, as where no answer comes in time. */
async function lookAtGraph(): Promise<OwnGraph | null> {
  const inTime = AbortSignal.timeout(TIMEOUT_MS);
  try {
    return await readOwnGraph((query, variables) => ask({ query, variables }, {}, inTime));
  } catch {
    return null;
  }
}
