import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { registerDocumentation } from '../../src/server/pages/documentation.js';
import { builtDocumentation } from '../support/built-pages.js';
import { describeInChromium, launchChromium } from '../support/chromium.js';
import { openWatchedPage, type WatchedPage } from '../support/watched-page.js';

const PHONE = { viewport: { width: 390, height: 800 } };
const DESK = { viewport: { width: 1280, height: 800 } };

describeInChromium('the documentation', () => {
  let server: FastifyInstance;
  let url: string;
  let browser: Browser;
  let watched: WatchedPage;

  beforeAll(async () => {
    server = Fastify();
    await registerDocumentation(server, await builtDocumentation());
    url = await server.listen({ host: '127.0.0.1', port: 0 });
    browser = await launchChromium();
  });

  afterEach(async () => {
    expect(watched.outside).toEqual([]);
    expect(watched.faults).toEqual([]);
    await watched.page.context().close();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const visit = async (path: string, options: BrowserContextOptions = DESK): Promise<Page> => {
    watched = await openWatchedPage(browser, options);
    await watched.page.goto(`${url}/docs${path}`);
    await watched.page.locator('h1').first().waitFor();
    return watched.page;
  };

  test('opens at /docs with the README, and its links lead on', async () => {
    const page = await visit('');
    expect(await page.title()).toContain('Papergraph');
    await photograph(page, 'docs-start');
    await page.locator('.vp-doc a', { hasText: 'Import' }).first().click();
    await page.locator('h1', { hasText: 'Import' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/docs/guides/imports.html');
    await page.reload();
    await page.locator('h1', { hasText: 'Import' }).waitFor();
  });

  test('finds a setting by its name', async () => {
    const page = await visit('/guides/import.html');
    await page.getByRole('button', { name: 'Search' }).first().click();
    await page.getByRole('searchbox').fill('PAPERGRAPH_MAX_DEPTH');
    await page.locator('.result').first().waitFor();
    await photograph(page, 'docs-search');
    await page.locator('.result', { hasText: 'Settings' }).first().click();
    await page.locator('h1', { hasText: 'Settings' }).waitFor();
  });

  test.each([
    ['desk', DESK],
    ['phone', PHONE],
  ] as const)(
    'fits a %s: only tables and code are wider than the window',
    async (name, options) => {
      for (const path of ['/', '/reference/settings.html', '/cookbook/02-coauthors.html']) {
        const page = await visit(path, options);
        const width = await page.evaluate('document.documentElement.scrollWidth');
        expect([path, width]).toEqual([path, options.viewport.width]);
        await photograph(page, `docs-${name}${path.replaceAll('/', '-')}`);
        if (path !== '/cookbook/02-coauthors.html') await page.context().close();
      }
    },
  );

  test('is dark where the system is', async () => {
    const page = await visit('/', { ...DESK, colorScheme: 'dark' });
    expect(await page.evaluate('document.documentElement.classList.contains("dark")')).toBe(true);
    await photograph(page, 'docs-dark');
  });
});

/** Keeps what a person sees, where `PAPERGRAPH_SCREENSHOTS` names a folder for it. */
async function photograph(page: Page, name: string): Promise<void> {
  const folder = process.env['PAPERGRAPH_SCREENSHOTS'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
}
