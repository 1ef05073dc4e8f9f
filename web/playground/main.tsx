import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { examples } from './examples.js';
import { fillExample } from './fill-example.js';
import { openingOf } from './opening.js';
import { Playground } from './playground.js';
import { readOwnGraph } from './read-own-graph.js';

const root = document.getElementById('playground');
if (root) void open(root);

async function open(root: HTMLElement): Promise<void> {
  const graph = await readOwnGraph();
  const filled = graph && examples.map((example) => fillExample(example, graph));
  createRoot(root).render(
    <StrictMode>
      <Playground opening={openingOf(examples, filled ?? examples)} />
    </StrictMode>,
  );
}
