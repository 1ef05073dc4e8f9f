import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../support/axe.js';
import { describeInChromium, launchChromium } from '../support/chromium.js';
import { photograph } from '../support/playground-page.js';
import {
  buildPlayground,
  type RunningPlayground,
  startPlayground,
} from '../support/playground-server.js';
import { openWatchedPage, type WatchedPage } from '../support/watched-page.js';

const WIDE = { width: 1280, height: 860 };
const NARROW = { width: 360, height: 740 };

describeInChromium('the explorer', () => {
  let root: string;
  let server: RunningPlayground;
  let browser: Browser;
  let watched: WatchedPage;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'papergraph-page-'));
    await buildPlayground(root);
    [server, browser] = await Promise.all([startPlayground(root), launchChromium()]);
  });

  afterEach(async () => {
    expect(watched.outside).toEqual([]);
    expect(watched.faults).toEqual([]);
    await watched.page.context().close();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await rm(root, { recursive: true, force: true });
  });

  const visit = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    watched = await openWatchedPage(browser, { viewport: WIDE, ...options });
    await watched.page.goto(server.home + path);
    await settled(watched.page);
    return watched.page;
  };

  test('opens at / with what is in the graph, for less than 200 kB of script', async () => {
    const page = await visit('/');
    expect(await page.title()).toBe('Who works with whom, on which papers · Papergraph');
    await page.getByRole('link', { name: 'All authors' }).waitFor();
    await photograph(page, 'explorer-start');
    const bytes = await page.evaluate(
      `performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`,
    );
    expect(bytes).toBeGreaterThan(80_000);
    expect(bytes).toBeLessThan(200_000);
  });

  test('leads from a name to its co-authors since a year, and to the papers with one of them', async () => {
    const page = await visit('/');
    const search = page.getByRole('combobox', { name: 'Search the graph' });
    await search.fill('krasu');
    await page.getByRole('option').filter({ hasText: 'Marta Krasuska' }).first().waitFor();
    await photograph(page, 'explorer-typeahead');
    await search.press('ArrowDown');
    await search.press('Enter');
    await page.getByRole('heading', { name: 'Marta Krasuska', level: 1 }).waitFor();
    await page.getByLabel('Papers since').selectOption('2021');
    const coauthors = page.getByRole('region', { name: 'Co-authors since 2021' });
    await coauthors.getByRole('listitem').first().waitFor();
    expect(new URL(page.url()).search).toBe('?since=2021');
    await settled(page);
    await photograph(page, 'explorer-author');
    await coauthors
      .getByRole('link', { name: /shared papers? with/ })
      .first()
      .click();
    await page.getByText('Papers together').waitFor();
    await page.locator('.papers li').first().waitFor();
    expect(new URL(page.url()).search).toBe('?since=2021');
    await photograph(page, 'explorer-shared');
    await page.goBack();
    await page.getByRole('heading', { name: 'Marta Krasuska', level: 1 }).waitFor();
    expect(await page.getByLabel('Papers since').inputValue()).toBe('2021');
  });

  test.each(['/', '/search?q=digital', '/authors', '/journals', '/topics', '/network', '/nowhere'])(
    'can be used by everybody: %s',
    async (path) => {
      const page = await visit(path);
      await expectUsable(page, path);
      // The browser tells the status of a page that is not there.
      if (path === '/nowhere') watched.faults.length = 0;
    },
  );
});

/** Nothing is on its way. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('h1').first().waitFor();
  await page.locator('.loading').first().waitFor({ state: 'detached' });
}

/** Looks at a page wide and narrow, light and dark. */
async function expectUsable(page: Page, path: string): Promise<void> {
  const name = `explorer${path.replaceAll(/\W+/g, '-')}`;
  expect(await axeViolations(page)).toEqual([]);
  await photograph(page, `${name}-wide`);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeViolations(page, ['color-contrast'])).toEqual([]);
  await page.setViewportSize(NARROW);
  expect(await axeViolations(page)).toEqual([]);
  expect([path, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([
    path,
    NARROW.width,
  ]);
  await photograph(page, `${name}-narrow`);
}
