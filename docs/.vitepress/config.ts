import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';
import { gzipFile } from '../../web/gzip-assets.js';
import { inlineScriptsAsFiles } from './inline-scripts.js';
import { projectLinks } from './project-links.js';
import { sidebar } from './sidebar.js';
import { sitePath } from './site-path.js';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The site of the documentation, which `npm run build` writes and the server shows at /docs/. */
export default defineConfig({
  title: 'Papergraph',
  description: 'RIS records in, a graph of papers, authors, journals and topics out.',
  lang: 'en-GB',
  // Inside the page, so that no browser asks the server for /favicon.ico.
  head: [['link', { rel: 'icon', href: `data:image/svg+xml;base64,${icon()}` }]],
  // Relative, so that the site works below any address, and from a folder of files.
  base: './',
  srcDir: '..',
  srcExclude: ['{bench,coverage,data,dist,scripts,src,test,web}/**', 'examples/*/**'],
  outDir: join(PROJECT, 'dist', 'docs'),
  cacheDir: join(PROJECT, 'node_modules', '.cache', 'vitepress'),
  rewrites: (page) => sitePath(page) ?? page,
  // Bare addresses in the text, such as http://localhost:5173, are examples and no links.
  ignoreDeadLinks: 'localhostLinks',
  markdown: { linkify: false, config: (md) => projectLinks(md, PROJECT) },
  transformPageData(page) {
    // Its outline would be as long as the page.
    if (page.relativePath === 'reference/api-types.md') page.frontmatter['outline'] = false;
  },
  transformHtml: inlineScriptsAsFiles,
  buildEnd: ({ outDir }) => gzipTexts(outDir),
  themeConfig: {
    nav: [],
    sidebar: sidebar(PROJECT),
    outline: [2, 3],
    search: { provider: 'local' },
    docFooter: { prev: 'Before', next: 'Next' },
  },
});

/** So that the server compresses nothing while it serves; the index of the search is the largest. */
async function gzipTexts(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  const texts = files.filter((file) => /\.(?:html|js|css|svg)$/.test(file));
  await Promise.all(texts.map((file) => gzipFile(join(folder, file))));
}

/** The icon of the playground. */
function icon(): string {
  return readFileSync(join(PROJECT, 'web', 'playground', 'icon.svg')).toString('base64');
}
