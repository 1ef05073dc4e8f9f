import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Explorer } from './app/index.js';

const root = document.getElementById('explorer');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Explorer />
    </StrictMode>,
  );
}
