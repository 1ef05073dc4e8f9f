import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Explorer } from './app/index.js';

// What is relative here would be read again from each address that the explorer goes to.
for (const link of document.querySelectorAll('link')) link.setAttribute('href', link.href);

const root = document.getElementById('explorer');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Explorer />
    </StrictMode>,
  );
}
