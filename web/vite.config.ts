import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { gzipAssets } from './gzip-assets.js';

const inWeb = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where the server answers requests for assets, as seen from the page's address. */
const ASSETS_FROM_PAGE = './playground/';

export default defineConfig({
  root: inWeb('.'),
  plugins: [react(), gzipAssets()],
  experimental: {
    // Relative, so that the page also works behind a proxy that adds a path in front.
    renderBuiltUrl: (file, { hostType }) =>
      hostType === 'html' ? ASSETS_FROM_PAGE + file : { relative: true },
  },
  build: {
    outDir: inWeb('../dist/web'),
    emptyOutDir: true,
    rolldownOptions: {
      input: inWeb('playground.html'),
      // GraphiQL tells people the names of its icons, which are those of their functions.
      output: { keepNames: true },
      // A mark for React's compiler in already compiled packages; it means nothing to a bundler.
      onLog: (level, log, next) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && next(level, log),
    },
    // Monaco, the editor, is one large part by itself.
    chunkSizeWarningLimit: 5_000,
  },
});
