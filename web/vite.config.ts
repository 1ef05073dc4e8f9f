import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { keepBudgets } from './budgets.js';
import { gzipAssets } from './gzip-assets.js';

const inWeb = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: inWeb('.'),
  // Relative, so that the pages also work behind a proxy that adds a path in front.
  base: './',
  plugins: [react(), keepBudgets(), gzipAssets()],
  build: {
    outDir: inWeb('../dist/web'),
    emptyOutDir: true,
    // A file inside of another one would be refused by the content security policy of the explorer.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: [inWeb('index.html'), inWeb('playground.html')],
      output: {
        // GraphiQL tells people the names of its icons, which are those of their functions.
        keepNames: true,
        // The explorer and the playground load React once.
        codeSplitting: {
          groups: [{ name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// }],
        },
      },
      // A mark for React's compiler in already compiled packages; it means nothing to a bundler.
      onLog: (level, log, next) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && next(level, log),
    },
    // Monaco, the editor, is one large part by itself.
    chunkSizeWarningLimit: 5_000,
  },
});
