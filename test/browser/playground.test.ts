import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { describeInChromium, launchChromium } from '../support/chromium.js';
import { answer, photograph, run, tabs } from '../support/playground-page.js';
import {
  buildPlayground,
  type RunningPlayground,
  startPlayground,
} from '../support/playground-server.js';
import { openWatchedPage, type WatchedPage } from '../support/watched-page.js';

/** The author whom the first example asks for; the editor writes no-break spaces. */
const ANSWER = /"name":\s"Sofía\sDornanek"/;
const FIRST_TABS = ['MostConnectedAuthor', 'LargestJournal', 'Paths'];
const COUNT_SAVED_TABS =
  "JSON.parse(localStorage.getItem('papergraph:graphiql:tabState')).tabs.length";
const LINKED = 'query Linked($name: String) { author(name: $name) { paperCount } }';

describeInChromium('the playground', () => {
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

  const visit = async (search = '', options: BrowserContextOptions = {}): Promise<Page> => {
    watched = await openWatchedPage(browser, options);
    await watched.page.goto(server.url + search);
    await watched.page.locator('.graphiql-query-editor .view-line').first().waitFor();
    return watched.page;
  };

  test('opens with the examples as tabs, and answers the first at a click', async () => {
    const page = await visit();
    expect(await page.title()).toBe('Papergraph playground');
    expect(await tabs(page)).toEqual(FIRST_TABS);
    await page.locator('.graphiql-query-editor').getByText('# The most connected author').waitFor();
    await page.locator('.graphiql-editor-tool').getByText('"A3371130ea5e0bec808f337e0"').waitFor();
    await run(page);
    await answer(page).filter({ hasText: ANSWER }).waitFor();
    await photograph(page, 'answer');
  });

  test('is there on a first visit for less than 2.5 MB', async () => {
    const page = await visit();
    await run(page);
    await answer(page).filter({ hasText: ANSWER }).waitFor();
    const bytes = await watched.receivedBytes();
    expect(bytes).toBeGreaterThan(500_000);
    expect(bytes).toBeLessThan(2_500_000);
  });

  test('answers the other two as well', async () => {
    const page = await visit();
    await page.getByRole('tab', { name: 'LargestJournal' }).click();
    await run(page);
    await answer(page)
      .filter({ hasText: /"title":\s"Letters\son\sLikely\sWeather"/ })
      .waitFor();
    await page.getByRole('tab', { name: 'Paths' }).click();
    await run(page);
    await answer(page)
      .filter({ hasText: /"collaborationDistance":\s2/ })
      .waitFor();
  });

  test('finds an example by words of its title, its comment and its fields', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Show Examples' }).click();
    const pane = page.getByRole('region', { name: 'Examples' });
    const search = pane.getByRole('searchbox');
    const found = pane.getByRole('listitem');
    await search.fill('suggested coauthors');
    await expect.poll(() => found.count()).toBe(1);
    await pane.getByRole('status').filter({ hasText: '1 of 35 examples' }).waitFor();
    await photograph(page, 'examples-found');
    await search.fill('unicorns');
    await pane.getByText('No example has all of these words.').waitFor();
    await search.fill('watch importprogress');
    await found.getByRole('button').click();
    await page.getByRole('tab', { name: 'WatchAnImport', selected: true }).waitFor();
  });

  test('shows what the API documents', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    const docs = page.locator('.graphiql-doc-explorer');
    await docs.getByRole('link', { name: 'Query', exact: true }).click();
    await docs.getByRole('link', { name: 'paper', exact: true }).waitFor();
    await photograph(page, 'documentation');
  });

  test('knows the fields of the API while one types', async () => {
    const page = await visit(`?query=${encodeURIComponent('{ paper(doi: "x") { jour } }')}`);
    await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor();
    await photograph(page, 'wrong-field');
  });

  test('brings back an example whose tab was closed, on a later visit too', async () => {
    const page = await visit();
    const before = await tabs(page);
    await page.getByRole('button', { name: 'Close Tab' }).first().click();
    await expect.poll(() => tabs(page)).toHaveLength(before.length - 1);
    await expect.poll(() => page.evaluate(COUNT_SAVED_TABS)).toBe(before.length - 1);
    await page.reload();
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    expect(await tabs(page)).toEqual(before.slice(1));
    await page.getByRole('button', { name: 'Show Examples' }).click();
    await photograph(page, 'examples');
    await page.getByRole('region', { name: 'Examples' }).getByRole('button').first().click();
    expect(await tabs(page)).toEqual([...before.slice(1), 'MostConnectedAuthor']);
    await run(page);
    await answer(page).filter({ hasText: ANSWER }).waitFor();
  });

  test('goes to the tab of an example that is open already', async () => {
    const page = await visit();
    const before = await tabs(page);
    await page.getByRole('button', { name: 'Show Examples' }).click();
    await page.getByRole('region', { name: 'Examples' }).getByRole('button').nth(1).click();
    expect(await tabs(page)).toEqual(before);
    await page.getByRole('tab', { name: 'LargestJournal', selected: true }).waitFor();
  });

  test('shows the query of a link, without running it', async () => {
    const search = new URLSearchParams({ query: LINKED, variables: '{"name":"Linus"}' });
    const page = await visit(`?${search}`);
    expect((await tabs(page)).slice(0, 2)).toEqual(['Linked', 'MostConnectedAuthor']);
    expect(new URL(page.url()).search).toBe('');
    await page.locator('.graphiql-editor-tool').getByText('"Linus"').waitFor();
    expect((await answer(page).textContent())?.trim()).toBe('');
  });

  test('names its icons, as they are named in the source', async () => {
    const page = await visit();
    const names = await page.locator('svg title').allTextContents();
    expect(names).toEqual(expect.arrayContaining(['play icon', 'keyboard shortcut icon']));
    for (const name of names) expect(name).toMatch(/^[a-z]{4,}( [a-z]+)* icon$/);
  });

  test('is usable where it is 390 px wide', async () => {
    const page = await visit('', { viewport: { width: 390, height: 844 } });
    await run(page);
    // Lines are so short that no title is on one.
    await answer(page)
      .filter({ hasText: /"author":/ })
      .waitFor();
    await photograph(page, 'narrow');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    for (const area of ['.graphiql-query-editor', '.graphiql-response']) {
      const box = await page.locator(area).boundingBox();
      expect({ area, ...box }).toMatchObject({
        x: expect.toSatisfy((x: number) => x >= 0),
        width: expect.toSatisfy((width: number) => width >= 290),
        height: expect.toSatisfy((height: number) => height >= 200),
      });
    }
    await page.getByRole('button', { name: 'Show Examples' }).click();
    await photograph(page, 'narrow-examples');
    await page.getByRole('region', { name: 'Examples' }).getByRole('button').nth(2).click();
    await photograph(page, 'narrow-opened');
    await page.getByRole('button', { name: 'Hide Examples' }).click();
    await run(page);
    await answer(page)
      .filter({ hasText: /"coauthorPaths":/ })
      .waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });

  test('is dark where the system is', async () => {
    const page = await visit('', { colorScheme: 'dark' });
    await run(page);
    await answer(page).filter({ hasText: ANSWER }).waitFor();
    expect(await page.evaluate(`getComputedStyle(document.body).backgroundColor`)).toBe(
      'rgb(33, 42, 59)',
    );
    await photograph(page, 'dark');
  });

  test('takes a file that is chosen, and follows its import to the end', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Show Import' }).click();
    const pane = page.getByRole('region', { name: 'Import' });
    const file = { name: 'many.ris', mimeType: '', buffer: Buffer.from(manyRecords(3_000)) };
    await pane.locator('input[type=file]').setInputFiles(file);
    await pane.getByText(/many\.ris: processing, \d+ records/).waitFor();
    await photograph(page, 'importing');
    await pane.getByRole('button', { name: 'Watch it in a tab' }).click();
    await page.getByRole('tab', { name: 'WatchAnImport', selected: true }).waitFor();
    await run(page);
    await answer(page)
      .filter({ hasText: /"status":\s"PROCESSING"/ })
      .waitFor();
    await photograph(page, 'watching');
    await answer(page)
      .filter({ hasText: /"status":\s"SUCCEEDED"/ })
      .waitFor();
    await pane.getByText('many.ris: succeeded, 3000 records: 3000 new').waitFor();
  });

  test('says why a file is refused', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Show Import' }).click();
    const pane = page.getByRole('region', { name: 'Import' });
    const file = { name: 'empty.ris', mimeType: '', buffer: Buffer.from('') };
    await pane.locator('input[type=file]').setInputFiles(file);
    await pane.getByRole('alert').filter({ hasText: 'empty.ris: ' }).waitFor();
    // The browser tells the refusal in its console, too.
    watched.faults.length = 0;
  });
});

function manyRecords(count: number): string {
  return Array.from(
    { length: count },
    (_none, index) =>
      `TY  - JOUR\nTI  - The study with the number ${index + 1}\nAU  - Doe, Jane\nPY  - 2020\nDO  - 10.5555/many.${index + 1}\nER  - \n`,
  ).join('');
}
